import type { Position } from 'geojson';
import { metresApart } from './plane.ts';

/** Metres within which two places are one node: mapped positions are rounded to about 11 m. */
export const SAME_PLACE_M = 25;
/** Degrees: a cell is wider than SAME_PLACE_M everywhere in Vietnam. */
const CELL = 0.0005;

/**
 * What is assumed at a node, beyond two mapped ends meeting; bits of one number.
 * - `crossing`: two roads cross on the map and are taken to meet at grade.
 * - `interchange`: a road crosses an expressway, or ends at it, and an interchange is taken to be there. The source maps
 *   no ramps, so that a flyover cannot be told from an interchange: this is optimistic.
 * - `snapped`: an end lay within the snapping distance of another line.
 * - `gap`: a wider break was bridged in a straight line.
 * - `end`: an expressway ends where the source has no road, and an interchange is taken to be there (`ends.ts`).
 * - `change`: a planned railway is taken to have a station, to which one changes from another railway.
 */
export const assumptions = { crossing: 1, interchange: 2, snapped: 4, gap: 8, change: 16, end: 32 } as const;
export type Assumption = keyof typeof assumptions;

/** Places that are nodes; a place near a known one is that one. */
export class Nodes {
  readonly positions: Position[] = [];
  readonly flags: number[] = [];
  private readonly cells = new Map<string, number[]>();

  /** The node at a place, new if there is none within SAME_PLACE_M. Nodes of road and rail are apart. */
  at(layer: string, p: Position): number {
    const [cx, cy] = [Math.floor((p[0] ?? 0) / CELL), Math.floor((p[1] ?? 0) / CELL)];
    let [best, least] = [-1, SAME_PLACE_M];
    for (let x = cx - 1; x <= cx + 1; x++)
      for (let y = cy - 1; y <= cy + 1; y++)
        for (const node of this.cells.get(`${layer} ${x} ${y}`) ?? []) {
          const metres = metresApart(p, this.positions[node] as Position);
          if (metres < least) [best, least] = [node, metres];
        }
    if (best >= 0) return best;
    const node = this.positions.push([...p]) - 1;
    this.flags.push(0);
    const key = `${layer} ${cx} ${cy}`;
    const cell = this.cells.get(key);
    if (cell) cell.push(node);
    else this.cells.set(key, [node]);
    return node;
  }

  assume(node: number, assumption: Assumption): void {
    this.flags[node] = (this.flags[node] ?? 0) | assumptions[assumption];
  }
}
