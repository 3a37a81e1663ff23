import isInside from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { depth } from '../../../geo/visual-centre.ts';

const at = (ring: readonly Position[], i: number): Position => ring[((i % ring.length) + ring.length) % ring.length] ?? [];

/** Where the way from a position inside a ring to one outside leaves it, to a thousandth of the way. */
function exit(from: Position, to: Position, ring: readonly Position[]): Position {
  const along = (t: number): Position => [0, 1].map((k) => (from[k] ?? 0) + t * ((to[k] ?? 0) - (from[k] ?? 0)));
  let [low, high] = [0, 1];
  while (high - low > 0.001) {
    const middle = (low + high) / 2;
    if (isInside(along(middle), { type: 'Polygon', coordinates: [ring as Position[]] })) low = middle;
    else high = middle;
  }
  return along(high);
}

/** The number of the position of a ring that is nearest to another. */
function nearest(p: Position, ring: readonly Position[]): number {
  const far = ring.map(([x = 0, y = 0]) => Math.hypot(x - (p[0] ?? 0), y - (p[1] ?? 0)));
  return far.indexOf(Math.min(...far));
}

const length = (line: readonly Position[]): number =>
  line.reduce((sum, [x = 0, y = 0], i) => sum + (i === 0 ? 0 : Math.hypot(x - (line[i - 1]?.[0] ?? 0), y - (line[i - 1]?.[1] ?? 0))), 0);

/** The longest stretch of a closed line that runs through an area, with the positions before and after it. */
function stretch(line: readonly Position[], ring: readonly Position[], near: number): Position[] {
  const deep = line.map(([x = 0, y = 0]) => depth(x, y, [ring as Position[]]) > near);
  let longest: Position[] = [];
  for (let i = 0; i < line.length; i++) {
    if (!deep[i] || deep[(i + line.length - 1) % line.length]) continue;
    let n = 0;
    while (n < line.length && deep[(i + n) % line.length]) n++;
    const found = Array.from({ length: n + 2 }, (_, k) => at(line, i - 1 + k));
    if (length(found) > length(longest)) longest = found;
  }
  return longest;
}

/**
 * Cuts an area into parts along every stretch of another area's outline that runs through it.
 * The area's own positions stay as they are, so that its neighbours keep meeting it; a cut begins and ends at one.
 * @param ring the area's closed outline
 * @param by the other's closed outline
 * @param near what runs closer than this to the area's outline is not a way through it
 * @param least nor is what is shorter than this
 */
export function splitRing(ring: readonly Position[], by: readonly Position[], near: number, least: number): Position[][] {
  const open = ring.slice(0, -1);
  const [before, ...rest] = stretch(by.slice(0, -1), ring, near);
  const after = rest.pop();
  const [first, last] = [rest[0], rest.at(-1)];
  if (!before || !after || !first || !last || length(rest) < least) return [[...ring]];
  const from = nearest(exit(first, before, ring), open);
  const to = nearest(exit(last, after, ring), open);
  const walk = (a: number, b: number) => Array.from({ length: ((b - a + open.length) % open.length) + 1 }, (_, n) => at(open, a + n));
  const parts = [
    [...walk(from, to), ...rest.toReversed(), at(open, from)],
    [...walk(to, from), ...rest, at(open, to)],
  ];
  return parts.flatMap((part) => splitRing(part, by, near, least));
}
