import type { Position } from 'geojson';
import { metresPerDegree } from '../ellipsoid.ts';

/**
 * Plane geometry near a point, in metres of the ellipsoid: exact to a few centimetres over the hundreds of metres at
 * which the network snaps and splits. Lengths of edges are measured on the ellipsoid itself (`../geodesic.ts`).
 */

export const lonOf = (p: Position): number => p[0] ?? 0;
export const latOf = (p: Position): number => p[1] ?? 0;

/** Metres east and north from a to b. */
export function offset(a: Position, b: Position): [east: number, north: number] {
  const [perLon, perLat] = metresPerDegree((latOf(a) + latOf(b)) / 2);
  return [(lonOf(b) - lonOf(a)) * perLon, (latOf(b) - latOf(a)) * perLat];
}

export function metresApart(a: Position, b: Position): number {
  return Math.hypot(...offset(a, b));
}

/** The position so far along from a (0) to b (1). */
export function between(a: Position, b: Position, share: number): Position {
  return [lonOf(a) + (lonOf(b) - lonOf(a)) * share, latOf(a) + (latOf(b) - latOf(a)) * share];
}

/** The place of the segment a–b nearest to p. `share`: how far along it lies, 0 at a and 1 at b. */
export function footOn(p: Position, a: Position, b: Position): { share: number; metres: number; position: Position } {
  const [bx, by] = offset(a, b);
  const [px, py] = offset(a, p);
  const square = bx * bx + by * by;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by) / square));
  return { share, metres: Math.hypot(px - share * bx, py - share * by), position: between(a, b, share) };
}

/** Where two segments cross, as shares of each; null where they do not, or run alongside each other. */
export function crossing(a: Position, b: Position, c: Position, d: Position): { first: number; second: number } | null {
  const [rx, ry] = [lonOf(b) - lonOf(a), latOf(b) - latOf(a)];
  const [sx, sy] = [lonOf(d) - lonOf(c), latOf(d) - latOf(c)];
  const turn = rx * sy - ry * sx;
  // Nearly parallel: the crossing point would be anywhere along them.
  if (Math.abs(turn) < 1e-3 * Math.hypot(rx, ry) * Math.hypot(sx, sy) || turn === 0) return null;
  const [qx, qy] = [lonOf(c) - lonOf(a), latOf(c) - latOf(a)];
  const first = (qx * sy - qy * sx) / turn;
  const second = (qx * ry - qy * rx) / turn;
  return first >= 0 && first <= 1 && second >= 0 && second <= 1 ? { first, second } : null;
}

/** The angle between two directions (metres east and north), in degrees, whichever way each is travelled: 0 to 90. */
export function angleBetween([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const size = Math.hypot(ax, ay) * Math.hypot(bx, by);
  return size === 0 ? 90 : (Math.acos(Math.min(1, Math.abs(ax * bx + ay * by) / size)) * 180) / Math.PI;
}
