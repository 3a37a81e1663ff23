import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Small plane geometry on WGS84 degrees: good to 0.5% over a project, which is far below any accuracy here. */

const METRES_PER_DEGREE = 111_195;

/** Metres east and north of an origin. */
export function toPlane(origin: Position, p: Position): [number, number] {
  const [ox = 0, oy = 0] = origin;
  const [x = 0, y = 0] = p;
  return [(x - ox) * METRES_PER_DEGREE * Math.cos((((y + oy) / 2) * Math.PI) / 180), (y - oy) * METRES_PER_DEGREE];
}

export function metresBetween(a: Position, b: Position): number {
  return Math.hypot(...toPlane(a, b));
}

/** A position so many metres east and north of another. */
export function shifted(p: Position, east: number, north: number): Position {
  const [x = 0, y = 0] = p;
  return [x + east / (METRES_PER_DEGREE * Math.cos((y * Math.PI) / 180)), y + north / METRES_PER_DEGREE];
}

export function lineMetres(line: Position[]): number {
  return line.reduce((sum, p, i) => sum + (i === 0 ? 0 : metresBetween(line[i - 1] as Position, p)), 0);
}

/** Distance of p from the segment a–b, and the nearest point's share of the way from a to b. */
export function toSegment(p: Position, a: Position, b: Position): { metres: number; share: number } {
  const [bx, by] = toPlane(a, b);
  const [px, py] = toPlane(a, p);
  const square = bx * bx + by * by;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by) / square));
  return { metres: Math.hypot(px - share * bx, py - share * by), share };
}

/** Douglas–Peucker: drops positions that lie within `tolerance` metres of the simpler line. */
export function simplify(line: Position[], tolerance: number): Position[] {
  const keep = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let far = -1;
    let worst = tolerance;
    for (let i = from + 1; i < to; i++) {
      const { metres } = toSegment(line[i] as Position, line[from] as Position, line[to] as Position);
      if (metres > worst) [far, worst] = [i, metres];
    }
    if (far >= 0) {
      keep.add(far);
      spans.push([from, far], [far, to]);
    }
  }
  return line.filter((_, i) => keep.has(i));
}

/** Five decimals (about a metre), without repeated positions. */
export function rounded(line: Position[]): Position[] {
  return line.map(round5).filter((p, i, all) => i === 0 || p[0] !== all[i - 1]?.[0] || p[1] !== all[i - 1]?.[1]);
}
export const round5 = ([x = 0, y = 0]: Position): Position => [Math.round(x * 1e5) / 1e5, Math.round(y * 1e5) / 1e5];

/** The piece of a line between the places nearest to two points, in the order of the points. */
export function between(line: Position[], from: Position, to: Position): Position[] {
  const [a, b] = [nearest(line, from), nearest(line, to)];
  if (a.index + a.share > b.index + b.share) return between(line.toReversed(), from, to);
  return [a.position, ...line.slice(a.index + 1, b.index + 1), b.position];
}

/** The pieces of a line inside an area, to about 50 m at its border. */
export function inside(line: Position[], area: Polygon | MultiPolygon): Position[][] {
  const fine = densified(line, 50);
  const pieces: Position[][] = [[]];
  for (const p of fine) {
    if (booleanPointInPolygon(p, area)) pieces.at(-1)?.push(p);
    else if (pieces.at(-1)?.length) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 1);
}

/** The same line with further positions on it, none farther than `step` metres from the next. */
export function densified(line: Position[], step: number): Position[] {
  return line.flatMap((p, i) => {
    const before = line[i - 1];
    if (!before) return [p];
    const parts = Math.max(1, Math.ceil(metresBetween(before, p) / step));
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [before, p];
    return Array.from({ length: parts }, (_, k) => [ax + ((bx - ax) * (k + 1)) / parts, ay + ((by - ay) * (k + 1)) / parts]);
  });
}

function nearest(line: Position[], p: Position) {
  let best = { index: 0, share: 0, metres: Number.POSITIVE_INFINITY, position: p };
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i] as Position, line[i + 1] as Position];
    const { metres, share } = toSegment(p, a, b);
    if (metres < best.metres) {
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [a, b];
      best = { index: i, share, metres, position: [ax + share * (bx - ax), ay + share * (by - ay)] };
    }
  }
  return best;
}
