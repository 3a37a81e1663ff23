import Flatbush from 'flatbush';
import { CELL, CROWDED, rowsFor, WHOLE } from '../../db/tiles/zooms.ts';
import { type Drawing, pixelWidth } from './drawing.ts';
import { BUFFER, EXTENT, type TileAddress } from './grid.ts';

/** All drawings of the atlas in catalogue order, found by tile. */
export class Drawings {
  readonly #list: readonly Drawing[];
  readonly #boxes: Flatbush | undefined;

  constructor(drawings: readonly Drawing[]) {
    this.#list = drawings.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
    // An index of nothing is an error there.
    if (this.#list.length === 0) return;
    this.#boxes = new Flatbush(this.#list.length);
    for (const { box } of this.#list) this.#boxes.add(...box);
    this.#boxes.finish();
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
  in({ z, x, y }: TileAddress, isLeft: (id: string) => boolean): Drawing[] {
    const [width, margin] = [1 / 2 ** z, BUFFER / EXTENT];
    const found = this.#boxes?.search((x - margin) * width, (y - margin) * width, (x + 1 + margin) * width, (y + 1 + margin) * width) ?? [];
    const left = found
      .sort((a, b) => a - b)
      .flatMap((i) => this.#list[i] ?? [])
      .filter(({ id }) => isLeft(id));
    return this.#list.length > CROWDED && rowsFor(z) !== WHOLE ? firstInSquares(left, pixelWidth(rowsFor(z))) : left;
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
