import { TILE_MARGIN } from './tiles/units.ts';

/** The zoom of the cells by which changes are told: at Vietnam's latitudes some 37 km across. */
export const CELL_ZOOM = 10;

/**
 * A cell of the grid of zoom 10, with the version that last touched it: by what lies in it or in its margin, like that of a
 * tile of its own zoom. Those of deeper zooms reach less far, so that their one cell says all.
 */
export type Cell = { x: number; y: number; version: string };

/**
 * The versions of tiles, from those of the cells under them: one map for each zoom up to the cells' own, so that a tile
 * is one look-up. A tile above the cells' zoom has the latest version among all cells that it or its margin touches.
 */
export class MapCells {
  readonly #levels = Array.from({ length: CELL_ZOOM + 1 }, () => new Map<number, string>());

  /** Takes cells in the order of their versions, none of them older than what it has. */
  touch(cells: readonly Cell[]): void {
    for (const { x, y, version } of cells) {
      this.#levels[CELL_ZOOM]?.set(x * 2 ** CELL_ZOOM + y, version);
      for (let z = 0; z < CELL_ZOOM; z++) {
        const size = 2 ** z;
        const width = size / 2 ** CELL_ZOOM;
        for (const column of reached(x * width, width, size)) {
          for (const row of reached(y * width, width, size)) this.#levels[z]?.set(column * size + row, version);
        }
      }
    }
  }

  /** The version that last touched what is drawn in a tile of the Web Mercator grid or in its margin; '0' for none. */
  versionOf({ z, x, y }: { z: number; x: number; y: number }): string {
    const deeper = 2 ** Math.max(0, z - CELL_ZOOM);
    const level = Math.min(z, CELL_ZOOM);
    return this.#levels[level]?.get(Math.floor(x / deeper) * 2 ** level + Math.floor(y / deeper)) ?? '0';
  }
}

/** The tiles of one axis that, with their margins, meet the stretch from `start`, in widths of a tile. */
function reached(start: number, width: number, size: number): number[] {
  const first = Math.max(0, Math.floor(start - 1 - TILE_MARGIN) + 1);
  const last = Math.min(size - 1, Math.ceil(start + width + TILE_MARGIN) - 1);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
