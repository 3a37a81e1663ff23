import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../db/open.ts';
import { readDataVersion } from '../../db/queries/data-version.ts';
import { type FeatureRow, readFeatures } from '../../db/queries/features.ts';
import { encodeTile } from '../../db/queries/tiles.ts';
import { clockOf } from '../../db/queries/time.ts';
import type { FilterInput } from '../inputs/filter.ts';
import { filterParams } from '../inputs/query-string.ts';
import type { TileAddress } from './grid.ts';

/** Units a tile is divided into, and how far beyond its edge features reach, in the same units. */
export const EXTENT = 4096;
export const BUFFER = 256;

export type TileSource = (filter: FilterInput, tile: TileAddress) => Promise<Uint8Array>;

/**
 * Tiles of the layer `projects`: encoded by PostGIS where it can, else in this process from the same rows.
 * Both give the same features with the same properties; `provinces` is a text, as tiles have no lists.
 */
export function projectTiles(db: Database): TileSource {
  if (db.canEncodeTiles) return async (filter, tile) => await encodeTile(db.orm.$client, filter, tile);
  const indexes = new LRUCache<string, Promise<GeoJSONVT>>({ max: 64 });
  return async (filter, { z, x, y }) => {
    const key = `${await readDataVersion(db.orm)} ${clockOf(filter)}?${new URLSearchParams(filterParams(filter))}`;
    const index = indexes.get(key) ?? buildIndex(db, filter);
    indexes.set(key, index);
    // A failed read must not stay in the cache as a failure.
    index.catch(() => indexes.delete(key));
    const tile = (await index).getTile(z, x, y);
    return tile ? fromGeojsonVt({ projects: tile }, { version: 2, extent: EXTENT }) : new Uint8Array();
  };
}

async function buildIndex(db: Database, filter: FilterInput): Promise<GeoJSONVT> {
  const rows = await readFeatures(db.orm, filter);
  const features = rows.map((row) => ({ type: 'Feature' as const, geometry: row.geometry, properties: tileProperties(row) }));
  // Tolerance 0: the geometries are as generalised as their certainty, and a short one must not vanish when zoomed out.
  return new GeoJSONVT(
    { type: 'FeatureCollection', features },
    { maxZoom: 18, indexMaxZoom: 6, indexMaxPoints: 20_000, tolerance: 0, extent: EXTENT, buffer: BUFFER },
  );
}

/** The same properties, in the same form, as `encodeTile` gives. */
function tileProperties(row: FeatureRow): Record<string, string | number> {
  const { id, name, nameEn, nameZh, kind, type, status, funding, targetYear, basis, certainty, accuracyM, members, state, health, provinces } = row;
  const properties = {
    id,
    name,
    nameEn,
    nameZh,
    kind,
    type,
    status,
    funding,
    basis,
    certainty,
    accuracyM,
    members,
    state,
    health,
    provinces: provinces.join(', '),
  };
  return targetYear === null ? properties : { ...properties, targetYear };
}
