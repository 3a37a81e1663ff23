import { readFile } from 'node:fs/promises';
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';

/** A course that is in use and can be travelled; `ref` as signed (QL.4A) or the line's name, empty where neither is known. */
export type NetworkFeature = Feature<LineString, { class: 'expressway' | 'national' | 'rail'; ref: string }>;
export type StationFeature = Feature<Point, { name: string }>;

/** What `db/catalogue/geodata/network.ts` draws, WGS84 [longitude, latitude]. Fails if a file is missing. */
export async function loadNetwork(): Promise<{ road: NetworkFeature[]; rail: NetworkFeature[]; station: StationFeature[] }> {
  const read = async <F extends Feature>(name: string) =>
    (JSON.parse(await readFile(new URL(`./${name}.json`, import.meta.url), 'utf8')) as FeatureCollection).features as unknown as F[];
  return { road: await read<NetworkFeature>('road'), rail: await read<NetworkFeature>('rail'), station: await read<StationFeature>('station') };
}
