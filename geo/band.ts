import buffer from '@turf/buffer';
import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';

/** Sides of a quarter circle at an end or a bend. */
const STEPS = 16;

/**
 * What lies within so many kilometres of a geometry (WGS84, lon/lat), for drawing: turf reckons on a sphere and in a
 * plane around the middle, so that the edge may lie 1 % nearer or farther. Whether something lies inside is not to be
 * read from it: the database measures that on the ellipsoid.
 */
export function bandAround(geometry: Geometry, km: number): Feature<Polygon | MultiPolygon> | null {
  return buffer({ type: 'Feature', properties: {}, geometry }, km, { units: 'kilometers', steps: STEPS }) ?? null;
}
