import type { Geometry, Position } from 'geojson';
import type { Box } from './box.ts';

/** Points to try on each stretch between two vertices, so that a long straight line has some in any view. */
const STEPS = 24;

/**
 * Where to write the name of something drawn as these pieces: the point of them nearest to the middle of their part
 * in view; null when nothing of them is in view. Degrees, [longitude, latitude].
 */
export function nameAnchor(pieces: readonly Geometry[], view: Box): Position | null {
  const seen = pieces.flatMap(pointsOn).filter(([lon = 0, lat = 0]) => lon >= view[0] && lat >= view[1] && lon <= view[2] && lat <= view[3]);
  const middle = [0, 1].map((axis) => seen.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / seen.length);
  const away = (at: Position) => Math.hypot((at[0] ?? 0) - (middle[0] ?? 0), (at[1] ?? 0) - (middle[1] ?? 0));
  return seen.reduce<Position | null>((best, at) => (best === null || away(at) < away(best) ? at : best), null);
}

function pointsOn(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'MultiPoint') return geometry.coordinates;
  if (geometry.type === 'LineString') return between(geometry.coordinates);
  if (geometry.type === 'MultiLineString') return geometry.coordinates.flatMap(between);
  if (geometry.type === 'Polygon') return between(geometry.coordinates[0] ?? []);
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flatMap(([ring = []]) => between(ring)) : geometry.geometries.flatMap(pointsOn);
}

function between(line: readonly Position[]): Position[] {
  return line.flatMap((from, i) => {
    const to = line[i + 1] ?? from;
    return Array.from({ length: STEPS }, (_, n) => [0, 1].map((axis) => (from[axis] ?? 0) + (((to[axis] ?? 0) - (from[axis] ?? 0)) * n) / STEPS));
  });
}
