import type { Position } from 'geojson';
import { between } from './plane.ts';

/** How far along a line each of its positions lies, in a unit of which the whole line has `whole`. */
export function cumulative(shape: readonly Position[], whole: number): number[] {
  const steps = shape.map((p, i) => (i === 0 ? 0 : apart(shape[i - 1] as Position, p)));
  const total = steps.reduce((sum, s) => sum + s, 0) || 1;
  let so = 0;
  return steps.map((s) => {
    so += s;
    return (so / total) * whole;
  });
}

/** Degrees of latitude: only proportions matter here. */
function apart([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  return Math.hypot((x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1);
}

/** The piece of a line between two shares of its length. */
export function piece(shape: readonly Position[], from: number, to: number): Position[] {
  const lengths = cumulative(shape, 1);
  const at = (share: number): Position => {
    const i = Math.max(
      1,
      lengths.findIndex((l) => l >= share),
    );
    const [before, after] = [lengths[i - 1] as number, lengths[i] as number];
    return between(shape[i - 1] as Position, shape[i] as Position, after === before ? 0 : (share - before) / (after - before));
  };
  return [at(from), ...shape.filter((_, i) => (lengths[i] as number) > from && (lengths[i] as number) < to), at(to)];
}
