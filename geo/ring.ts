import type { Position } from 'geojson';

/**
 * Signed planar area of a closed ring, in the square of its units: positive when counterclockwise.
 * Measured from the ring's first position, so that far-off coordinates lose no digits.
 */
export function ringArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return twice / 2;
}
