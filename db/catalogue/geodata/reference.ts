import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';

/** The reference folder's files, as far as the base map looks into them. */
export type Land = Feature<Polygon | MultiPolygon, { A3?: string; name?: string }>;
export type Way = Feature<LineString | MultiLineString, { ref?: string; name?: string; status: string; class?: string }>;
export type Spot = Feature<Point, { osm?: string; name?: string; admin1?: string }>;
export interface Waypoints {
  points: { id: string; lon: number; lat: number }[];
}

export class Reference {
  constructor(private readonly folder: string) {}

  json<T>(name: string): T {
    return JSON.parse(readFileSync(join(this.folder, name), 'utf8')) as T;
  }

  features<T extends Feature<Geometry>>(name: string): T[] {
    return this.json<FeatureCollection>(name).features as T[];
  }
}

export function linesOf(way: Way): Position[][] {
  return way.geometry.type === 'LineString' ? [way.geometry.coordinates] : way.geometry.coordinates;
}
