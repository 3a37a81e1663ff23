import type { Position } from 'geojson';
import { densified, metresBetween, toPlane } from './plane.ts';
import type { Way } from './reference.ts';

/**
 * A way through mapped segments: shortest path over the carriageways, crossing small breaks of the mapping.
 * Breaks above `OPEN_GAP` stay open in the result, so that nothing is drawn where nothing is mapped.
 */

/** Metres. Ways are generalised to 100 m upstream, so breaks below this are breaks of drawing, not of the road. */
const OPEN_GAP = 500;
const STEP = 300;
const CELL = 0.02;

interface Edge {
  to: number;
  metres: number;
  cost: number;
  gap: boolean;
  status: string;
}
export interface Path {
  pieces: Position[][];
  gapKm: number;
  /** Share of the drawn length by status of its ways (open, under_construction, planned). */
  byStatus: Record<string, number>;
  /** Metres between each asked point and the network. */
  offsets: number[];
}
/** A road that exists is preferred to the one that is to replace it. */
const STATUS_COST: Record<string, number> = { open: 1, under_construction: 1.05, planned: 1.15 };

export function findPath(ways: Way[], through: Position[], maxGapKm: number): Path {
  const network = buildNetwork(ways, maxGapKm * 1000);
  const snaps = through.map((p) => network.nearest(p));
  const path: Path = { pieces: [], gapKm: 0, byStatus: {}, offsets: snaps.map((s) => s.metres) };
  let piece: Position[] = [];
  const close = () => {
    if (piece.length > 1) path.pieces.push(piece);
    piece = [];
  };
  snaps.slice(1).forEach((snap, i) => {
    const from = (snaps[i] as { node: number }).node;
    for (const { node, edge } of network.shortest(from, snap.node)) {
      const position = network.nodes[node] as Position;
      if (edge?.gap && edge.metres > OPEN_GAP) {
        close();
        path.gapKm += edge.metres / 1000;
      } else if (edge) path.byStatus[edge.status] = (path.byStatus[edge.status] ?? 0) + edge.metres;
      piece.push(position);
    }
  });
  close();
  return path;
}

function buildNetwork(ways: Way[], maxGap: number) {
  const nodes: Position[] = [];
  const edges: Edge[][] = [];
  const ids = new Map<string, number>();
  const cells = new Map<string, number[]>();
  const cellOf = ([x = 0, y = 0]: Position) => [Math.floor(x / CELL), Math.floor(y / CELL)] as const;
  const nodeAt = (p: Position) => {
    const key = `${p[0]?.toFixed(5)},${p[1]?.toFixed(5)}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = nodes.push(p) - 1;
    edges.push([]);
    ids.set(key, id);
    const cell = cellOf(p).join();
    cells.set(cell, [...(cells.get(cell) ?? []), id]);
    return id;
  };
  const join = (a: number, b: number, gap: boolean, status: string) => {
    if (a === b) return;
    const metres = metresBetween(nodes[a] as Position, nodes[b] as Position);
    const cost = gap ? metres * 4 + 100 : metres * (STATUS_COST[status] ?? 1.2);
    edges[a]?.push({ to: b, metres, cost, gap, status });
    edges[b]?.push({ to: a, metres, cost, gap, status });
  };
  const ends: number[] = [];
  for (const { coordinates, status } of ways) {
    const line = densified(coordinates, STEP).map(nodeAt);
    line.slice(1).forEach((n, i) => {
      join(line[i] as number, n, false, status);
    });
    ends.push(line[0] as number, line.at(-1) as number);
  }
  const near = (p: Position, metres: number) => {
    const reach = Math.ceil(metres / 111_000 / CELL) + 1;
    const [cx, cy] = cellOf(p);
    const found: { node: number; metres: number }[] = [];
    for (let x = cx - reach; x <= cx + reach; x++)
      for (let y = cy - reach; y <= cy + reach; y++)
        for (const node of cells.get(`${x},${y}`) ?? []) {
          const d = metresBetween(p, nodes[node] as Position);
          if (d <= metres) found.push({ node, metres: d });
        }
    return found.sort((a, b) => a.metres - b.metres);
  };
  // An end joins what lies close to it, and towards each direction the nearest node within the largest gap allowed.
  for (const end of new Set(ends)) {
    const here = nodes[end] as Position;
    const bearings = new Set<number>();
    for (const { node, metres } of near(here, maxGap)) {
      const [dx, dy] = toPlane(here, nodes[node] as Position);
      const sector = Math.floor((Math.atan2(dy, dx) / Math.PI) * 4);
      if (metres > 200 && bearings.has(sector)) continue;
      bearings.add(sector);
      join(end, node, true, 'gap');
    }
  }
  return {
    nodes,
    nearest: (p: Position) => {
      for (const reach of [3_000, 30_000]) {
        const [first] = near(p, reach);
        if (first) return first;
      }
      throw new Error(`no way within 30 km of ${p.join(', ')}`);
    },
    shortest: (from: number, to: number) => shortest(nodes.length, edges, from, to),
  };
}

function shortest(count: number, edges: Edge[][], from: number, to: number) {
  const cost = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const back: ({ node: number; edge: Edge } | undefined)[] = new Array(count);
  const heap: [number, number][] = [[0, from]];
  cost[from] = 0;
  for (let top = pop(heap); top; top = pop(heap)) {
    const [spent, node] = top;
    if (node === to) break;
    if (spent > (cost[node] as number)) continue;
    for (const edge of edges[node] ?? []) {
      const total = spent + edge.cost;
      if (total < (cost[edge.to] as number)) {
        cost[edge.to] = total;
        back[edge.to] = { node, edge };
        push(heap, [total, edge.to]);
      }
    }
  }
  if (!Number.isFinite(cost[to])) throw new Error('the mapped ways do not join these points: allow a larger gap or add a point');
  const steps: { node: number; edge?: Edge }[] = [];
  for (let node = to; ; ) {
    const came = back[node];
    if (!came || node === from) return [{ node }, ...steps.reverse()];
    steps.push({ node, edge: came.edge });
    node = came.node;
  }
}

function push(heap: [number, number][], item: [number, number]) {
  let i = heap.push(item) - 1;
  while (i > 0) {
    const parent = (i - 1) >> 1;
    if ((heap[parent] as [number, number])[0] <= item[0]) break;
    heap[i] = heap[parent] as [number, number];
    i = parent;
  }
  heap[i] = item;
}

function pop(heap: [number, number][]): [number, number] | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!top || !last || heap.length === 0) return top;
  let i = 0;
  for (;;) {
    let child = 2 * i + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] as [number, number])[0] < (heap[child] as [number, number])[0]) child++;
    if ((heap[child] as [number, number])[0] >= last[0]) break;
    heap[i] = heap[child] as [number, number];
    i = child;
  }
  heap[i] = last;
  return top;
}
