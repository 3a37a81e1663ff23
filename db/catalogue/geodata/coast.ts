import type { Position } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import { ringArea } from '../../../geo/ring.ts';

const key = (p: readonly number[]): string => `${p[0]} ${p[1]}`;

/** How far along a closed ring its point nearest to `p` lies: number of the segment, and the part of it. */
function place(p: readonly number[], ring: readonly Position[]): { along: number; point: Position } {
  const [x = 0, y = 0] = p;
  let best = { along: 0, point: ring[0] ?? [], far: Number.POSITIVE_INFINITY };
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    const point = [Math.round(ax + t * dx), Math.round(ay + t * dy)];
    const far = Math.hypot(x - ax - t * dx, y - ay - t * dy);
    if (far < best.far) best = { along: i - 1 + t, point, far };
  }
  return best;
}

/** The arcs that bound one area only, each in the direction in which that area's ring takes it. */
function outerArcs(areas: readonly GeometryObject[]): { arc: number; reversed: boolean }[] {
  const seen = new Map<number, { arc: number; reversed: boolean }[]>();
  const add = (arcs: unknown): void => {
    if (Array.isArray(arcs)) arcs.forEach(add);
    if (typeof arcs !== 'number') return;
    const arc = arcs < 0 ? ~arcs : arcs;
    seen.set(arc, [...(seen.get(arc) ?? []), { arc, reversed: arcs < 0 }]);
  };
  for (const area of areas) if ('arcs' in area) add(area.arcs);
  return [...seen.values()].flatMap((uses) => (uses.length === 1 ? uses : []));
}

/**
 * Puts another outline in the place of the outer one of a topology of areas that together have one outer ring.
 * @param arcs the topology's arcs, on a grid of whole numbers
 * @param outline the other outline, a closed ring on the same grid
 * @returns the outer arcs anew by their number, and where the nodes on the outer ring have moved to, by "x y"
 */
export function onto(areas: readonly GeometryObject[], arcs: readonly (readonly number[])[][], outline: readonly Position[]) {
  const pieces = outerArcs(areas).map(({ arc, reversed }) => {
    const points = arcs[arc] ?? [];
    const [start, end] = reversed ? [points.at(-1), points[0]] : [points[0], points.at(-1)];
    if (!start || !end) throw new Error(`Arc ${arc} is empty`);
    return { arc, reversed, start, end, points: reversed ? points.toReversed() : points };
  });
  const byStart = new Map(pieces.map((p) => [key(p.start), p]));
  const [first] = pieces;
  if (!first) throw new Error('The topology has no outer arc');
  const chain = [first];
  for (let next = byStart.get(key(first.end)); next && next !== first; next = byStart.get(key(next.end))) chain.push(next);
  if (chain.length !== pieces.length) throw new Error('The outer arcs are not one ring');

  const own = ringArea(chain.flatMap((p) => p.points.map((q) => [...q])));
  const ring = ringArea(outline) > 0 === own > 0 ? outline : outline.toReversed();
  const open = ring.length - 1;
  const nodes = chain.map((p) => place(p.start, ring));
  const moved = new Map(chain.map((p, i): [string, Position] => [key(p.start), nodes[i]?.point ?? []]));
  let around = 0;
  const outer = new Map(
    chain.map(({ arc, reversed }, i): [number, Position[]] => {
      const from = nodes[i];
      const to = nodes[(i + 1) % nodes.length];
      if (!from || !to) throw new Error('A node is missing');
      const length = (to.along - from.along + open) % open;
      around += length;
      const between: Position[] = [];
      for (let k = Math.floor(from.along) + 1; k < from.along + length; k++) between.push(ring[k % open] ?? []);
      const line = [from.point, ...between, to.point].filter((p, n, all) => n === 0 || key(p) !== key(all[n - 1] ?? []));
      return [arc, reversed ? line.toReversed() : line];
    }),
  );
  // Once round, no more: else a node lies nearest to a piece of the outline that is not its own.
  if (Math.abs(around - open) > 1e-6) throw new Error(`The nodes do not follow the outline: ${around} of ${open}`);
  return { outer, moved };
}
