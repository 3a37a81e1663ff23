import type { Position } from 'geojson';
import type { PlaceEntry } from '../../db/catalogue/places.ts';
import { Borders } from '../../geo/borders.ts';
import type { Random } from './random.ts';

/** Degrees; some five kilometres: how exactly a work's province is known. */
const CELL = 0.05;
const [WEST, SOUTH, COLUMNS, ROWS] = [102, 8, 160, 314];

/** The provinces before 01/07/2025 as a grid: which one lies where, found in no time. */
export class Land {
  readonly places: readonly PlaceEntry[];
  readonly provinces: readonly PlaceEntry[];
  /** Of each cell the index of its province from 1; 0 at sea and abroad. */
  readonly #cells = new Uint8Array(COLUMNS * ROWS);
  readonly #onLand: number[] = [];

  constructor(places: readonly PlaceEntry[]) {
    this.places = places;
    this.provinces = places.filter((p) => p.level === 'province' && p.edition === '2024');
    const borders = new Borders(this.provinces.flatMap(({ id, geom }) => (geom ? [{ id, outline: geom }] : [])));
    const numberOf = new Map(this.provinces.map((p, i) => [p.id, i + 1]));
    for (let cell = 0; cell < this.#cells.length; cell++) {
      const id = borders.areaAt(centreOf(cell));
      if (id === null) continue;
      this.#cells[cell] = numberOf.get(id) ?? 0;
      this.#onLand.push(cell);
    }
  }

  /** The province at a position; undefined at sea or abroad. */
  provinceAt([lon = 0, lat = 0]: Position): PlaceEntry | undefined {
    const [column, row] = [Math.floor((lon - WEST) / CELL), Math.floor((lat - SOUTH) / CELL)];
    if (column < 0 || column >= COLUMNS || row < 0 || row >= ROWS) return undefined;
    return this.provinces[(this.#cells[row * COLUMNS + column] ?? 0) - 1];
  }

  /** Anywhere on land, each square degree as likely as the next. */
  anywhere(random: Random): Position {
    const [lon = 0, lat = 0] = centreOf(random.pick(this.#onLand));
    return [lon + (random.unit() - 0.5) * CELL, lat + (random.unit() - 0.5) * CELL];
  }
}

function centreOf(cell: number): Position {
  return [WEST + ((cell % COLUMNS) + 0.5) * CELL, SOUTH + (Math.floor(cell / COLUMNS) + 0.5) * CELL];
}
