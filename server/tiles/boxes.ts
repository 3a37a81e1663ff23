import bbox from '@turf/bbox';
import Flatbush from 'flatbush';
import type { Geometry } from 'geojson';
import { EXTENT } from '../../db/tiles/units.ts';
import type { TileAddress } from './grid.ts';

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

export const boxOf = (shape: Geometry): Box => bbox(shape) as [number, number, number, number];
