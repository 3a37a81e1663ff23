import type { Position } from 'geojson';
import { simplifyLine, simplifyRing } from './simplify.ts';

type Node = { at: Position; near: Node[] };

/**
 * Finds where the borders of areas meet, so that each stretch between two such corners can be simplified by itself, and
 * so alike for both areas that it parts. Areas that share a border must have the same positions along it.
 */
export class BorderJoin {
  /** Positions at which more than two stretches meet, of all rings so far. */
  readonly corners = new Set<Position>();
  readonly #columns = new Map<number, Map<number, Node>>();

  /** The same closed ring, of positions that are one object with their equals in other rings. */
  join(ring: readonly Position[]): Position[] {
    const nodes = ring.map((at) => this.#nodeAt(at));
    for (const [i, node] of nodes.entries()) {
      const before = nodes[i - 1] ?? node;
      this.#meet(before, node);
      this.#meet(node, before);
    }
    return nodes.map(({ at }) => at);
  }

  #nodeAt(at: Position): Node {
    const [x = 0, y = 0] = at;
    const column = this.#columns.get(x) ?? new Map<number, Node>();
    if (column.size === 0) this.#columns.set(x, column);
    const node = column.get(y) ?? { at, near: [] };
    if (node.at === at) column.set(y, node);
    return node;
  }

  #meet(node: Node, next: Node): void {
    if (node === next || node.near.includes(next)) return;
    node.near.push(next);
    if (node.near.length > 2) this.corners.add(node.at);
  }
}

/**
 * A ring from a `BorderJoin` with the positions that matter at a tolerance, in its units: what it shares with another
 * ring is left the same in both, whichever way they run. It may be left without an area where it is no wider than that.
 */
export function simplifyBorder(ring: readonly Position[], corners: ReadonlySet<Position>, tolerance: number): Position[] {
  const corner = ring.findIndex((at) => corners.has(at));
  // An enclave and the hole that it fills have none, and must begin at the same position all the same.
  const turned = startingAt(ring, corner < 0 ? least(ring) : corner);
  const ends = turned.flatMap((at, i) => (i > 0 && (corners.has(at) || i === turned.length - 1) ? [i] : []));
  const stretches = ends.map((end, i) => simplifyStretch(turned.slice(ends[i - 1] ?? 0, end + 1), tolerance));
  return stretches.flatMap((stretch, i) => (i === 0 ? stretch : stretch.slice(1)));
}

/** The same for either direction. */
function simplifyStretch(stretch: Position[], tolerance: number): Position[] {
  const isClosed = stretch[0] === stretch.at(-1);
  const [first, last] = isClosed ? [stretch[1], stretch.at(-2)] : [stretch[0], stretch.at(-1)];
  const simplify = isClosed ? simplifyRing : simplifyLine;
  if (!first || !last || !isLess(last, first)) return simplify(stretch, tolerance);
  return simplify(stretch.reverse(), tolerance).reverse();
}

function startingAt(ring: readonly Position[], start: number): Position[] {
  return start === 0 ? [...ring] : [...ring.slice(start, -1), ...ring.slice(0, start + 1)];
}

function least(ring: readonly Position[]): number {
  return ring.reduce((found, at, i) => (isLess(at, ring[found] ?? at) ? i : found), 0);
}

function isLess([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): boolean {
  return ax < bx || (ax === bx && ay < by);
}
