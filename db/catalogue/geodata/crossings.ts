import type { Position } from 'geojson';

/** The segment of an arc that ends at its position number `end`. */
export type Segment = { arc: number; end: number; a: Position; b: Position };

const at = (p: Position): [number, number] => [p[0] ?? 0, p[1] ?? 0];
const same = (p: Position, q: Position): boolean => p[0] === q[0] && p[1] === q[1];

/** Which side of pq the point r lies on; exact while the coordinates are whole numbers below 2^25. */
function side(p: Position, q: Position, r: Position): number {
  const [px, py] = at(p);
  const [qx, qy] = at(q);
  const [rx, ry] = at(r);
  return Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
}

function within(p: Position, q: Position, r: Position): boolean {
  const [px, py] = at(p);
  const [qx, qy] = at(q);
  const [rx, ry] = at(r);
  return Math.min(px, qx) <= rx && rx <= Math.max(px, qx) && Math.min(py, qy) <= ry && ry <= Math.max(py, qy);
}

/** Two segments meet anywhere but at an end they have in common. */
function clash(s: Segment, t: Segment): boolean {
  const { a, b } = s;
  const { a: c, b: d } = t;
  const shared = same(a, c) || same(b, c) || same(a, d) || same(b, d);
  const [c1, d1, a2, b2] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (c1 * d1 < 0 && a2 * b2 < 0) return true;
  const on = (p: Position, q: Position, r: Position, sign: number): boolean => sign === 0 && within(p, q, r) && !same(p, r) && !same(q, r);
  if (on(a, b, c, c1) || on(a, b, d, d1) || on(c, d, a, a2) || on(c, d, b, b2)) return true;
  return shared && ((same(a, c) && same(b, d)) || (same(a, d) && same(b, c)));
}

/**
 * Pairs of segments that cross, touch or run over one another anywhere but at an end they share.
 * Coordinates must be whole numbers, so that the answer is exact. `cell` is the width of the search grid.
 */
export function crossings(arcs: readonly Position[][], cell = 200): [Segment, Segment][] {
  const grid = new Map<string, Segment[]>();
  const found: [Segment, Segment][] = [];
  for (const [arc, points] of arcs.entries()) {
    for (let end = 1; end < points.length; end++) {
      const segment: Segment = { arc, end, a: points[end - 1] ?? [], b: points[end] ?? [] };
      const [ax, ay] = at(segment.a);
      const [bx, by] = at(segment.b);
      for (let x = Math.floor(Math.min(ax, bx) / cell); x <= Math.max(ax, bx) / cell; x++) {
        for (let y = Math.floor(Math.min(ay, by) / cell); y <= Math.max(ay, by) / cell; y++) {
          const key = `${x} ${y}`;
          const here = grid.get(key) ?? [];
          for (const other of here) if (clash(other, segment)) found.push([other, segment]);
          here.push(segment);
          grid.set(key, here);
        }
      }
    }
  }
  return found;
}
