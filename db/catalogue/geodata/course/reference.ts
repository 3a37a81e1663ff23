import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/**
 * The reference folder that the geometries are drawn from: GeoJSON in WGS84 and `waypoints.json`.
 * It is an argument of the program, not part of the project; only positions of our own choosing come out of it.
 */

export interface Way {
  coordinates: Position[];
  ref: string;
  name: string;
  status: string;
}
interface Waypoint {
  id: string;
  name: string;
  lon: number;
  lat: number;
  accuracy_m: number;
  source: string;
}
export type Area = Polygon | MultiPolygon;
type Properties = Record<string, unknown>;
type WayFile = 'osm_expressways' | 'osm_national_highways' | 'osm_railways';

export interface Reference {
  ways(file: WayFile): Way[];
  centreline(id: string): Position[];
  waypoint(id: string): Waypoint;
  /** The town of GeoNames; `admin1` (its code) tells namesakes apart. */
  town(name: string, admin1?: string): Position;
  station(name: string): Position;
  /** An airport or border gate. */
  gateway(name: string): Position;
  commune(name: string): Area;
  district(name: string): Area;
  /** A province as it was before 01/07/2025, by its id (`lang-son`). */
  province(id: string): Area;
  provinceName(id: string): string;
}

/** Throws where a name is not in the folder exactly once. */
export function openReference(folder: string): Reference {
  const collections = new Map<string, FeatureCollection>();
  const features = (file: string) => {
    const known = collections.get(file);
    if (known) return known.features;
    const read = JSON.parse(readFileSync(join(folder, `${file}.geojson`), 'utf8')) as FeatureCollection;
    collections.set(file, read);
    return read.features;
  };
  const { points } = JSON.parse(readFileSync(join(folder, 'waypoints.json'), 'utf8')) as { points: Waypoint[] };
  const geometryOf = (file: string, what: string, test: (p: Properties) => boolean) =>
    one(
      features(file).filter((f) => test(f.properties ?? {})),
      `${file}: ${what}`,
    ).geometry;
  const point = (file: string, name: string, admin1?: string) => {
    const geometry = geometryOf(
      file,
      name,
      (p) => (text(p.name) === name || text(p.name_vi) === name) && (admin1 === undefined || p.admin1 === admin1),
    );
    if (geometry.type !== 'Point') throw new Error(`${file}: ${name} is a ${geometry.type}`);
    return geometry.coordinates;
  };
  const area = (file: string, what: string, test: (p: Properties) => boolean): Area => {
    const geometry = geometryOf(file, what, test);
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`${file}: ${what} is a ${geometry.type}`);
    return geometry;
  };

  return {
    ways: (file) =>
      features(file).flatMap(({ geometry, properties }) => {
        const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : [];
        const [ref, name, status] = [text(properties?.ref), text(properties?.name), text(properties?.status)];
        return lines.map((coordinates) => ({ coordinates, ref, name, status }));
      }),
    centreline: (id) => {
      const geometry = geometryOf('corridor_centerlines', id, (p) => p.id === id);
      if (geometry.type !== 'LineString') throw new Error(`${id} is a ${geometry.type}`);
      return geometry.coordinates;
    },
    waypoint: (id) =>
      one(
        points.filter((p) => p.id === id),
        `waypoint ${id}`,
      ),
    town: (name, admin1) => point('geonames_cities_vn', name, admin1),
    station: (name) => point('osm_rail_stations_selected', name),
    gateway: (name) => point('osm_airports_ports_bordergates', name),
    commune: (name) => area('langson_communes_2025', name, (p) => text(p.name_vi) === name),
    district: (name) => area('langson_districts_pre2025', name, (p) => text(p.name_vi) === name),
    provinceName: (id) =>
      text(
        one(
          features('vn_provinces_63').filter((f) => placeId(text(f.properties?.name_en)) === id),
          id,
        ).properties?.name_vi,
      ),
    province: (id) => area('vn_provinces_63', id, (p) => placeId(text(p.name_en)) === id),
  };
}

const text = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC') : '');

function one<T>(found: T[], what: string): T {
  const [first] = found;
  if (found.length !== 1 || first === undefined) throw new Error(`${what}: ${found.length} in the reference folder, one expected`);
  return first;
}

/** "Ho Chi Minh City" → "ho-chi-minh" */
function placeId(englishName: string): string {
  return englishName
    .toLowerCase()
    .replace(/ city$/, '')
    .replace(/[^a-z]+/g, '-');
}
