import Flatbush from 'flatbush';
import { mapShape, type Shape } from '../../geo/map-shape.ts';
import { EXTENT, type TileAddress } from './grid.ts';

/** West, north, east, south in the unit square (geo/mercator.ts). */
export type Box = readonly [number, number, number, number];

/** Things that have a box, found by tile. */
export class Boxes<T extends { readonly box: Box }> {
  readonly #list: readonly T[];
  readonly #index: Flatbush | undefined;

  constructor(list: readonly T[]) {
    this.#list = list;
    // An index of nothing is an error there.
    if (list.length === 0) return;
    this.#index = new Flatbush(list.length);
    for (const { box } of list) this.#index.add(...box);
    this.#index.finish();
  }

  /** Those that reach a tile or its margin, in the order of the list. `buffer`: the margin in units of the tile. */
  in({ z, x, y }: TileAddress, buffer: number): T[] {
    const [width, margin] = [1 / 2 ** z, buffer / EXTENT];
    const found = this.#index?.search((x - margin) * width, (y - margin) * width, (x + 1 + margin) * width, (y + 1 + margin) * width) ?? [];
    return found.sort((a, b) => a - b).flatMap((i) => this.#list[i] ?? []);
  }
}

/** The box of a shape in the unit square. */
export function boxOf(shape: Shape): Box {
  const box: [number, number, number, number] = [1, 1, 0, 0];
  mapShape(shape, (row) => {
    for (const [x = 0, y = 0] of row) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
    return row;
  });
  return box;
}
