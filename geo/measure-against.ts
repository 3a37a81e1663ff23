import type { Position } from 'geojson';
import { metresPerDegree } from './ellipsoid.ts';

/** Metres between the places on a line at which its distance to the reference is taken. */
const STEP = 50;
/** Degrees: width of a cell of the lookup. */
const CELL = 0.05;

/** How well lines follow reference lines: share of their length within `withinM`, and the largest distance (metres). */
export type Fit = { inside: number; largestM: number; lengthM: number };
type Segment = readonly [ax: number, ay: number, bx: number, by: number];

/** Segments of lines, looked up by nearness; distances in metres on the ellipsoid, good to 1 in 1000 up to some 30 km. */
export class ReferenceLines {
  readonly #cells = new Map<string, Segment[]>();
  readonly #all: Segment[] = [];

  constructor(lines: readonly Position[][]) {
    for (const line of lines) {
      for (let i = 1; i < line.length; i++) {
        const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [line[i - 1] ?? [], line[i] ?? []];
        this.#add([ax, ay, bx, by]);
      }
    }
  }

  /** Metres from a point to the nearest reference line; Infinity where there is none. */
  distance([x = 0, y = 0]: Position): number {
    const [cx, cy] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    const [kx, ky] = metresPerDegree(y);
    for (const ring of [1, 4]) {
      let best = Number.POSITIVE_INFINITY;
      for (let i = cx - ring; i <= cx + ring; i++)
        for (let j = cy - ring; j <= cy + ring; j++)
          for (const s of this.#cells.get(`${i} ${j}`) ?? []) best = Math.min(best, toSegment(x, y, s, kx, ky));
      // What lies in a cell farther out is at least this far away.
      if (best <= ring * CELL * Math.min(kx, ky)) return best;
    }
    return this.#all.reduce((best, s) => Math.min(best, toSegment(x, y, s, kx, ky)), Number.POSITIVE_INFINITY);
  }

  #add(segment: Segment): void {
    this.#all.push(segment);
    const [ax, ay, bx, by] = segment.map((v) => Math.floor(v / CELL)) as [number, number, number, number];
    for (let i = Math.min(ax, bx); i <= Math.max(ax, bx); i++)
      for (let j = Math.min(ay, by); j <= Math.max(ay, by); j++) {
        const key = `${i} ${j}`;
        const cell = this.#cells.get(key);
        if (cell) cell.push(segment);
        else this.#cells.set(key, [segment]);
      }
  }
}

/** Measures lines against reference lines, every 50 m or closer. */
export function fitOf(lines: readonly Position[][], reference: ReferenceLines, withinM: number): Fit {
  let [length, inside, largest] = [0, 0, 0];
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [line[i - 1] ?? [], line[i] ?? []];
      const [kx, ky] = metresPerDegree((ay + by) / 2);
      const metres = Math.hypot((bx - ax) * kx, (by - ay) * ky);
      const parts = Math.max(1, Math.ceil(metres / STEP));
      for (let part = 0; part <= parts; part++) {
        const t = part / parts;
        const distance = reference.distance([ax + t * (bx - ax), ay + t * (by - ay)]);
        largest = Math.max(largest, distance);
        // Each place stands for the half step on either side of it.
        const weight = (metres / parts) * (part === 0 || part === parts ? 0.5 : 1);
        length += weight;
        if (distance <= withinM) inside += weight;
      }
    }
  }
  return { inside: length === 0 ? 0 : inside / length, largestM: largest, lengthM: length };
}

function toSegment(x: number, y: number, [ax, ay, bx, by]: Segment, kx: number, ky: number): number {
  const [px, py, dx, dy] = [(x - ax) * kx, (y - ay) * ky, (bx - ax) * kx, (by - ay) * ky];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
  return Math.hypot(px - t * dx, py - t * dy);
}
