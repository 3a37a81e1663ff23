import { readFile } from 'node:fs/promises';
import type { FeatureCollection, LineString, MultiPolygon, Point } from 'geojson';

/**
 * What lies under the projects: generalised land of the neighbours, roads and railways in use, and named points.
 * Draw `neighbour` first and the provinces over it: the border is the provinces' own outline, and the neighbours'
 * land reaches a few kilometres under it. Water is the colour of the background.
 */
export const baseLayers = ['neighbour', 'road', 'railway', 'point'] as const;
export type LayerName = (typeof baseLayers)[number];

/** The least zoom at which a feature is worth drawing. */
interface Zoomed {
  minzoom: number;
}
/** English keeps Vietnamese spelling; Chinese carries both forms where a Chinese name is established. */
interface Named {
  name_vi: string;
  name_en: string;
  name_zh: string;
}

export interface NeighbourProperties extends Zoomed {
  /** ISO 3166-1 alpha-3. */
  country: string;
}
export interface RoadProperties extends Zoomed {
  class: 'expressway' | 'national';
  /** As signed: CT.01, QL.4B; empty where OpenStreetMap has none. */
  ref: string;
  /** 1 expressway, 2 QL.1, 3 one or two digits, 4 the rest. */
  rank: number;
}
export interface RailwayProperties extends Zoomed, Named {
  /** 1 main line, 2 branch, 3 industrial line or spur. */
  rank: number;
}
export const pointClasses = ['gate', 'seaport', 'airport', 'town', 'country', 'sea', 'archipelago', 'province63', 'province34'] as const;
export interface PointProperties extends Zoomed, Named {
  class: (typeof pointClasses)[number];
  /** 1 is drawn first and largest within its class. */
  rank: number;
  /** The place's id; of provinces only. */
  place?: string;
}

export interface Basemap {
  neighbour: FeatureCollection<MultiPolygon, NeighbourProperties>;
  road: FeatureCollection<LineString, RoadProperties>;
  railway: FeatureCollection<LineString, RailwayProperties>;
  point: FeatureCollection<Point, PointProperties>;
}
async function read<L extends LayerName>(layer: L): Promise<Basemap[L]> {
  return JSON.parse(await readFile(new URL(`./${layer}.json`, import.meta.url), 'utf8')) as Basemap[L];
}

/** The base layers as GeoJSON, WGS84 [longitude, latitude], at most 4 decimals. Fails if a file is missing. */
export async function loadBasemap(): Promise<Basemap> {
  const [neighbour, road, railway, point] = await Promise.all([read('neighbour'), read('road'), read('railway'), read('point')]);
  return { neighbour, road, railway, point };
}
