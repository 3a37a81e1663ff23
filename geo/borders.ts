import inside from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Position } from 'geojson';

/** A named area. Neighbours hold the same positions along their border, as a shared topology gives them. */
export interface Area {
  id: string;
  outline: MultiPolygon;
}

/** A piece of border, WGS84 longitude first; one owner where it is coast or the edge of all areas, else two. */
export interface BorderSegment {
  a: Position;
  b: Position;
  owners: string[];
}

/** [west, south, east, north] in degrees. */
type Box = [number, number, number, number];

/** Width of the search grid in degrees: some ten kilometres, a few segments of a province's outline to a cell. */
const CELL = 0.1;
/** A cut at a vertex counts for both segments that meet there; as a part of a segment's length. */
const HAIR = 1e-9;
const METRES_PER_DEGREE = 111_195;

/** Metres east and north from one position to another, exact to some parts in a thousand over a few hundred kilometres. */
export function offsetMetres(from: Position, to: Position): [east: number, north: number] {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  return [(x2 - x1) * METRES_PER_DEGREE * Math.cos(((y1 + y2) / 2) * (Math.PI / 180)), (y2 - y1) * METRES_PER_DEGREE];
}

/** The borders of a set of areas, made searchable once for many lines. */
export class Borders {
  readonly segments: BorderSegment[] = [];
  readonly #areas: (Area & { box: Box })[];
  readonly #grid = new Map<string, BorderSegment[]>();

  constructor(areas: readonly Area[]) {
    this.#areas = areas.map((area) => ({ ...area, box: boxOf(area.outline.coordinates.flat(2)) }));
    const byEnds = new Map<string, BorderSegment>();
    for (const { id, outline } of areas) {
      for (const ring of outline.coordinates.flat()) {
        for (const [i, b] of ring.entries()) {
          const a = ring[i - 1];
          if (!a) continue;
          const key = [a.join(), b.join()].sort().join(' ');
          const known = byEnds.get(key);
          if (known) known.owners.push(id);
          else byEnds.set(key, { a, b, owners: [id] });
        }
      }
    }
    for (const segment of byEnds.values()) {
      this.segments.push(segment);
      for (const key of cellsOf(boxOf([segment.a, segment.b]))) this.#grid.set(key, [...(this.#grid.get(key) ?? []), segment]);
    }
  }

  /** The area that a position lies in; null at sea or abroad. On a border either neighbour may be given. */
  areaAt(position: Position): string | null {
    const [x = 0, y = 0] = position;
    const found = this.#areas.find(({ box, outline }) => x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3] && inside(position, outline));
    return found?.id ?? null;
  }

  /** Where the segment from a to b cuts a border, as ascending parts of its length. */
  cuts(a: Position, b: Position): number[] {
    const parts = [...this.near(boxOf([a, b]))].map((border) => cutAt(a, b, border)).filter((t) => t !== null);
    return [...new Set(parts)].sort((s, t) => s - t);
  }

  /** Of the areas that are not `except`, whether one comes within so many metres of a position. */
  reachedWithin(position: Position, metres: number, except: readonly string[]): boolean {
    const [x = 0, y = 0] = position;
    const [dx, dy] = [metres / METRES_PER_DEGREE / Math.cos((y * Math.PI) / 180), metres / METRES_PER_DEGREE];
    for (const segment of this.near([x - dx, y - dy, x + dx, y + dy])) {
      if (segment.owners.some((id) => !except.includes(id)) && distanceToSegment(position, segment) <= metres) return true;
    }
    return false;
  }

  /** The pieces of border in the grid cells that a box touches. */
  near(box: Box): Set<BorderSegment> {
    return new Set([...cellsOf(box)].flatMap((key) => this.#grid.get(key) ?? []));
  }
}

function cutAt(a: Position, b: Position, border: BorderSegment): number | null {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [px = 0, py = 0] = border.a;
  const [qx = 0, qy = 0] = border.b;
  const across = (bx - ax) * (qy - py) - (by - ay) * (qx - px);
  // Along one another: the ends of the border's other segments cut the line where it leaves.
  if (across === 0) return null;
  const t = ((px - ax) * (qy - py) - (py - ay) * (qx - px)) / across;
  const u = ((px - ax) * (by - ay) - (py - ay) * (bx - ax)) / across;
  const onBoth = t >= -HAIR && t <= 1 + HAIR && u >= -HAIR && u <= 1 + HAIR;
  return onBoth ? Math.min(1, Math.max(0, t)) : null;
}

function distanceToSegment(position: Position, { a, b }: BorderSegment): number {
  const [px, py] = offsetMetres(a, position);
  const [bx, by] = offsetMetres(a, b);
  const square = bx * bx + by * by;
  const t = square === 0 ? 0 : Math.max(0, Math.min(1, (px * bx + py * by) / square));
  return Math.hypot(px - t * bx, py - t * by);
}

/** The least box around some positions, in degrees. */
export function boxOf(positions: readonly Position[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

function* cellsOf([west, south, east, north]: Box): Generator<string> {
  for (let x = Math.floor(west / CELL); x <= Math.floor(east / CELL); x++) {
    for (let y = Math.floor(south / CELL); y <= Math.floor(north / CELL); y++) yield `${x} ${y}`;
  }
}
