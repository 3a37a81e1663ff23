import inside from '@turf/boolean-point-in-polygon';
import type { Geometry, Position } from 'geojson';
import { geodesicMetres } from '../../../geo/geodesic.ts';
import { nearestOnLine } from '../../../geo/nearest.ts';

/**
 * Metres from a point to the nearest place of a geometry: 0 inside a polygon. The place is sought on the sphere, segment by
 * segment, and the way to it measured on the ellipsoid: never too short, and too long by 3 in 100 000 at most.
 */
export function metresTo(geometry: Geometry, point: Position): number {
  switch (geometry.type) {
    case 'Point':
      return geodesicMetres(geometry.coordinates, point);
    case 'MultiPoint':
      return least(geometry.coordinates.map((at) => geodesicMetres(at, point)));
    case 'LineString':
      return toLine(geometry.coordinates, point);
    case 'MultiLineString':
      return least(geometry.coordinates.map((line) => toLine(line, point)));
    case 'Polygon':
    case 'MultiPolygon': {
      if (inside(point, geometry)) return 0;
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      return least(rings.map((ring) => toLine(ring, point)));
    }
    default:
      return least(geometry.geometries.map((part) => metresTo(part, point)));
  }
}

/** A sphere holds ways for longer or shorter than they are by up to 0.6 %, each way by its direction: what it finds no farther than this may be nearest. */
const NEARLY = 1.02;

function toLine(line: Position[], point: Position): number {
  const feet = line.slice(1).map((end, i) => nearestOnLine([line[i] as Position, end], point));
  const limit = NEARLY * least(feet.map((foot) => foot.offset));
  return least(feet.filter((foot) => foot.offset <= limit).map((foot) => geodesicMetres(foot.position, point)));
}
const least = (metres: number[]): number => metres.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
