import type { Position } from 'geojson';
import { type Borders, offsetMetres } from './borders.ts';

/** A stretch of a line in one area: metres along the line from its first position. */
export interface Stay {
  area: string;
  from: number;
  to: number;
}

/** A line with the metres at each of its positions. */
export interface MeasuredLine {
  positions: Position[];
  metres: number[];
}

/** Measures a line once. */
export function measure(positions: Position[]): MeasuredLine {
  let total = 0;
  const metres = positions.map((p, i) => (total += i === 0 ? 0 : Math.hypot(...offsetMetres(positions[i - 1] ?? p, p))));
  return { positions, metres };
}

/** The position so many metres along a line. */
export function positionAt({ positions, metres }: MeasuredLine, at: number): [lon: number, lat: number] {
  const next = metres.findIndex((m, i) => i > 0 && m >= at);
  const i = next === -1 ? metres.length - 1 : next;
  const [a = [], b = a] = [positions[i - 1], positions[i]];
  const [from = 0, to = 0] = [metres[i - 1], metres[i]];
  const t = to === from ? 0 : Math.min(1, Math.max(0, (at - from) / (to - from)));
  return [(a[0] ?? 0) + t * ((b[0] ?? 0) - (a[0] ?? 0)), (a[1] ?? 0) + t * ((b[1] ?? 0) - (a[1] ?? 0))];
}

/** Every stretch of a line between two borders, in order; what lies at sea or abroad is left out. */
export function staysAlong({ positions, metres }: MeasuredLine, borders: Borders): Stay[] {
  const stays: Stay[] = [];
  let area: string | null | undefined;
  for (let i = 1; i < positions.length; i++) {
    const [a = [], b = []] = [positions[i - 1], positions[i]];
    const [start = 0, end = 0] = [metres[i - 1], metres[i]];
    if (end === start) continue;
    const cuts = borders.cuts(a, b);
    const bounds = [0, ...cuts, 1];
    for (let k = 1; k < bounds.length; k++) {
      const [t0 = 0, t1 = 1] = [bounds[k - 1], bounds[k]];
      if ((t1 - t0) * (end - start) < 1e-6) {
        // Too short to say on which side it lies; the next stretch is looked up anew.
        area = undefined;
        continue;
      }
      if (area === undefined || cuts.length > 0) area = borders.areaAt(between(a, b, (t0 + t1) / 2));
      if (area !== null) push(stays, { area, from: start + t0 * (end - start), to: start + t1 * (end - start) });
    }
    if (cuts.length > 0 && (cuts.at(-1) ?? 0) > 1 - 1e-9) area = undefined;
  }
  return stays;
}

/**
 * The stays without slivers. A line that follows a border, or an outline that is a little off, makes short visits that
 * are none: the shortest goes first, and its neighbours join where they are the same area. The first and the last stay,
 * however short: an end lies there.
 * @param tolerance metres; a shorter stay is a sliver
 */
export function withoutSlivers(stays: readonly Stay[], tolerance: number): Stay[] {
  let left = joined(stays);
  for (;;) {
    const inner = left.slice(1, -1).map(lengthOf);
    // To the millimetre: stays of one length go together, so that the line read backwards gives the same.
    const shortest = Math.min(...inner.map(toMillimetre));
    if (inner.length === 0 || shortest >= toMillimetre(tolerance)) return left;
    left = joined(left.filter((stay, i) => i === 0 || i === left.length - 1 || toMillimetre(lengthOf(stay)) > shortest));
  }
}

/** Length of a stay in metres. */
export const lengthOf = (stay: Stay): number => stay.to - stay.from;

const toMillimetre = (metres: number): number => Math.round(metres * 1000);

function joined(stays: readonly Stay[]): Stay[] {
  const result: Stay[] = [];
  for (const stay of stays) push(result, stay);
  return result;
}

function push(stays: Stay[], stay: Stay): void {
  const last = stays.at(-1);
  if (last?.area === stay.area) stays[stays.length - 1] = { ...last, to: stay.to };
  else stays.push(stay);
}

function between(a: Position, b: Position, t: number): Position {
  return [(a[0] ?? 0) + t * ((b[0] ?? 0) - (a[0] ?? 0)), (a[1] ?? 0) + t * ((b[1] ?? 0) - (a[1] ?? 0))];
}
