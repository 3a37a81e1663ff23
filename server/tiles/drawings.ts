import { BUFFER } from '../../db/tiles/units.ts';
import { CELL, CROWDED, rowsFor, WHOLE } from '../../db/tiles/zooms.ts';
import { Boxes } from './boxes.ts';
import { type Drawing, pixelWidth } from './drawing.ts';
import type { TileAddress } from './grid.ts';

/** All drawings of the atlas in catalogue order, found by tile. */
export class Drawings {
  readonly #list: readonly Drawing[];
  readonly #boxes: Boxes<Drawing>;

  constructor(drawings: readonly Drawing[]) {
    this.#list = drawings.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
    this.#boxes = new Boxes(this.#list);
  }

  /**
   * The same with the drawings of these projects replaced, and those of them without one gone. The boxes are sorted anew,
   * which takes a millisecond for some thousands.
   */
  with(ids: readonly string[], drawings: readonly Drawing[]): Drawings {
    const changed = new Set(ids);
    return new Drawings([...this.#list.filter(({ id }) => !changed.has(id)), ...drawings]);
  }

  /**
   * What a tile draws of the projects that are left: all that reach it or its margin, in catalogue order; of what is
   * smaller than a pixel, in a crowded portfolio, only the first in each square (db/tiles/rebuild.ts).
   */
  in(tile: TileAddress, isLeft: (id: string) => boolean): Drawing[] {
    const left = this.#boxes.in(tile, BUFFER).filter(({ id }) => isLeft(id));
    const rows = rowsFor(tile.z);
    return this.#list.length > CROWDED && rows !== WHOLE ? firstInSquares(left, pixelWidth(rows)) : left;
  }
}

function firstInSquares(drawings: readonly Drawing[], pixel: number): Drawing[] {
  const taken = new Set<string>();
  return drawings.filter(({ size, box: [west, north, east, south] }) => {
    if (size >= pixel) return true;
    const square = [west + east, north + south].map((sum) => Math.floor(sum / 2 / (CELL * pixel))).join();
    return !taken.has(square) && taken.add(square);
  });
}
