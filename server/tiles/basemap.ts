import { createHash } from 'node:crypto';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection } from 'geojson';
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

/** Our own base map, ready to be cut into tiles. */
export type Basemap = {
  /** Another one where its data are others. */
  version: string;
  /** The layers neighbour, province, commune, road, railway and point in one tile; empty where none reaches it. */
  draw(tile: TileAddress): Uint8Array;
};

/** The base map from the files of the catalogue: the same whatever the database holds. Takes a second or two. */
export async function openBasemap(): Promise<Basemap> {
  const data = await readLayers();
  const indexes = Object.entries(data).map(([name, layer]): [string, GeoJSONVT] => [name, new GeoJSONVT(layer, INDEX)]);
  return {
    version: createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 16),
    draw({ z, x, y }) {
      const layers = indexes.flatMap(([name, index]): [string, GeoJSONVTTile][] => {
        const tile = index.getTile(z, x, y);
        return tile ? [[name, withinZoom(tile, z)]] : [];
      });
      return layers.length > 0 ? fromGeojsonVt(Object.fromEntries(layers), { version: 2, extent: EXTENT }) : new Uint8Array();
    },
  };
}

async function readLayers(): Promise<Record<string, FeatureCollection>> {
  const problems: CatalogueProblem[] = [];
  const [base, places] = await Promise.all([loadBasemap(), readPlaces(CATALOGUE, problems)]);
  if (problems.length > 0) throw new CatalogueError(problems);
  const provinces = places.flatMap(({ id, edition, level, geom }): Feature[] =>
    geom && level === 'province' ? [{ type: 'Feature', geometry: geom, properties: { id, edition, minzoom: 0 } }] : [],
  );
  return {
    ...base,
    province: { type: 'FeatureCollection', features: provinces },
    commune: { type: 'FeatureCollection', features: places.flatMap(communeFeatures) },
  };
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
