import type { Geometry } from 'geojson';
import type { Certainty } from '../vocabulary.ts';

const dimensions: Record<Geometry['type'], 0 | 1 | 2 | null> = {
  Point: 0,
  MultiPoint: 0,
  LineString: 1,
  MultiLineString: 1,
  Polygon: 2,
  MultiPolygon: 2,
  GeometryCollection: null,
};

/**
 * Why a shape may not draw a project of this form with this certainty; undefined where it may.
 * The database holds the same rule (geometries_shape_fits), but cannot say it in words for the person who mends the file.
 */
export function shapeProblem(form: 'line' | 'site', certainty: Certainty, geometry: Geometry): string | undefined {
  const dimension = dimensions[geometry.type];
  if (certainty === 'symbol') return dimension === 0 ? undefined : `a symbol is a point, not a ${geometry.type}`;
  if (form === 'line') return dimension === 1 ? undefined : `a line of certainty ${certainty} is not a ${geometry.type}`;
  if (certainty === 'corridor') return 'a site has no corridor';
  return dimension === 0 || dimension === 2 ? undefined : `a site is a point or an area, not a ${geometry.type}`;
}
