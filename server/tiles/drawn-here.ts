import type { Feature } from 'geojson';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../db/open.ts';
import { readTileRows, type TileRow } from '../../db/queries/drawings.ts';
import { filterKey } from '../../db/queries/filter-key.ts';
import { clockOf } from '../../db/queries/time.ts';
import { BUFFER } from '../../db/tiles/units.ts';
import type { FilterInput } from '../inputs/filter.ts';
import type { Drawing } from './drawing.ts';
import { encodeLayers } from './encode.ts';
import type { TileAddress } from './grid.ts';
import { keptDrawings } from './kept-drawings.ts';

type Properties = Record<string, unknown>;
/** What a filter leaves, by id. `said`: its properties in a tile, once made, of the drawing that they were made of. */
type Rows = ReadonlyMap<string, { row: TileRow; said?: { drawing: Drawing; properties: Properties } }>;

/** How many rows of filters are kept, each some 600 bytes. */
const MAX_ROWS = 100_000;

/**
 * Tiles made in this process, for a database that cannot encode them. What a filter leaves, and what a tile says of it,
 * is one narrow query for each filter and version of the data, however many tiles are asked for at once.
 */
export function tilesDrawnHere(db: Database): (filter: FilterInput, tile: TileAddress) => Promise<Uint8Array> {
  const drawn = keptDrawings(db);
  const kept = new LRUCache<string, Promise<Rows>>({ maxSize: MAX_ROWS });

  async function rowsOf(filter: FilterInput): Promise<Rows> {
    const key = `${db.changes.version} ${clockOf(filter)}?${filterKey(filter)}`;
    const known = kept.get(key);
    if (known) return await known;
    const read = readTileRows(db.orm, filter).then((rows) => new Map(rows.map((row) => [row.id, { row }])));
    kept.set(key, read, { size: 1 });
    try {
      const rows = await read;
      if (kept.peek(key) === read) kept.set(key, read, { size: rows.size + 1 });
      return rows;
    } catch (error) {
      // What fails is not kept.
      if (kept.peek(key) === read) kept.delete(key);
      throw error;
    }
  }

  return async (filter, tile) => {
    // Either may be newer than the version for a moment, and neither is older.
    const [{ drawings, provinces }, rows] = await Promise.all([drawn(), rowsOf(filter)]);
    const features = drawings
      .in(tile, (id) => rows.has(id))
      .flatMap((drawing): Feature[] => {
        const found = rows.get(drawing.id);
        if (!found) return [];
        if (found.said?.drawing !== drawing) found.said = { drawing, properties: propertiesOf(drawing, found.row, provinces) };
        return [{ type: 'Feature', geometry: drawing.at(tile.z), properties: found.said.properties }];
      });
    return encodeLayers({ projects: features }, tile, BUFFER);
  };
}

/** The same properties, in the same form, as `encodeTile` gives. */
function propertiesOf({ properties }: Drawing, { places, ...said }: TileRow, provinces: ReadonlyMap<string, string>): Properties {
  const named = places.filter((id) => provinces.has(id)).sort();
  return { ...properties, ...said, provinces: named.map((id) => provinces.get(id)).join(', ') };
}
