import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection } from 'geojson';
import { LRUCache } from 'lru-cache';
import { loadBasemap } from '../../db/catalogue/basemap/layers.ts';
import { type PlaceEntry, readPlaces } from '../../db/catalogue/places.ts';
import { CatalogueError, type CatalogueProblem } from '../../db/catalogue/problems.ts';
import { CATALOGUE } from '../../db/catalogue/read.ts';
import { visualCentre } from '../../geo/visual-centre.ts';
import type { TileAddress } from './grid.ts';

const EXTENT = 4096;
/** Deep enough for the data's own generalisation; deeper tiles are cut from this zoom. */
const INDEX = { maxZoom: 14, indexMaxZoom: 5, indexMaxPoints: 20_000, tolerance: 2, extent: EXTENT, buffer: 64 };
/** From here a commune is a few centimetres wide. */
const COMMUNE_ZOOM = 10;
const CACHE_BYTES = 32 * 1024 * 1024;

/**
 * Tiles of our own base map: layers neighbour, province, commune, road, railway and point in one tile, from the files of
 * the catalogue. The same whatever the database holds; built once, at the first tile asked for.
 */
export function basemapTiles(): (tile: TileAddress) => Promise<Uint8Array> {
  let indexes: Promise<[string, GeoJSONVT][]> | undefined;
  const cache = new LRUCache<string, Uint8Array>({ maxSize: CACHE_BYTES, sizeCalculation: (tile) => tile.length + 64 });
  return async ({ z, x, y }) => {
    const key = `${z}/${x}/${y}`;
    const cached = cache.get(key);
    if (cached) return cached;
    indexes ??= buildIndexes();
    const layers = (await indexes).flatMap(([name, index]): [string, GeoJSONVTTile][] => {
      const tile = index.getTile(z, x, y);
      return tile ? [[name, withinZoom(tile, z)]] : [];
    });
    const tile = layers.length > 0 ? fromGeojsonVt(Object.fromEntries(layers), { version: 2, extent: EXTENT }) : new Uint8Array();
    cache.set(key, tile);
    return tile;
  };
}

async function buildIndexes(): Promise<[string, GeoJSONVT][]> {
  const problems: CatalogueProblem[] = [];
  const [base, places] = await Promise.all([loadBasemap(), readPlaces(CATALOGUE, problems)]);
  if (problems.length > 0) throw new CatalogueError(problems);
  const provinces = places.flatMap(({ id, edition, level, geom }): Feature[] =>
    geom && level === 'province' ? [{ type: 'Feature', geometry: geom, properties: { id, edition, minzoom: 0 } }] : [],
  );
  const layers: Record<string, FeatureCollection> = {
    ...base,
    province: { type: 'FeatureCollection', features: provinces },
    commune: { type: 'FeatureCollection', features: places.flatMap(communeFeatures) },
  };
  return Object.entries(layers).map(([name, data]) => [name, new GeoJSONVT(data, INDEX)]);
}

/** A commune's outline, and the point at which its name stands. */
function communeFeatures({ id, level, name, geom }: PlaceEntry): Feature[] {
  if (level !== 'commune' || !geom) return [];
  const properties = { id, name_vi: name.vi, name_en: name.en, name_zh: name.zh, minzoom: COMMUNE_ZOOM };
  return [
    { type: 'Feature', geometry: geom, properties },
    { type: 'Feature', geometry: { type: 'Point', coordinates: visualCentre(geom) }, properties },
  ];
}

/** Leaves out what is not worth drawing yet. */
function withinZoom(tile: GeoJSONVTTile, z: number): GeoJSONVTTile {
  const features = (tile.features as GeoJSONVTTile['features'][number][]).filter((f) => Number(f.tags?.minzoom ?? 0) <= z);
  return { ...tile, features } as GeoJSONVTTile;
}
