import type { Database } from '../../db/open.ts';
import { encodeTile } from '../../db/queries/tiles.ts';
import type { FilterInput } from '../inputs/filter.ts';
import { tilesDrawnHere } from './drawn-here.ts';
import type { TileAddress } from './grid.ts';

export type TileSource = (filter: FilterInput, tile: TileAddress) => Promise<Uint8Array>;

/**
 * Tiles of the layer `projects`: encoded by PostGIS where it can, else in this process from the same rows.
 * Both give the same features with the same properties; `provinces` is a text, as tiles have no lists.
 */
export function projectTiles(db: Database): TileSource {
  return db.canEncodeTiles ? async (filter, tile) => await encodeTile(db.orm, filter, tile) : tilesDrawnHere(db);
}
