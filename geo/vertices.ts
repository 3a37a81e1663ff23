import type { Geometry, Position } from 'geojson';

/**
 * A vertex of a geometry; parts, rings and vertices count from 1. `ring` is 1 for the outline of a polygon, more for its
 * holes, and null for points and lines. Degrees, WGS84.
 */
export interface Vertex {
  part: number;
  ring: number | null;
  index: number;
  lon: number;
  lat: number;
}

/** Every vertex, in the order of the geometry; a ring's closing position is repeated as it stands there. */
export function verticesOf(geometry: Geometry): Vertex[] {
  return strings(geometry).flatMap(({ part, ring, positions }) =>
    positions.map(([lon = Number.NaN, lat = Number.NaN], i) => ({ part, ring, index: i + 1, lon, lat })),
  );
}

/** Of each line its first and last vertex; of points each; of areas, which end nowhere, none. */
export function endsOf(geometry: Geometry): Vertex[] {
  const all = verticesOf(geometry).filter(({ ring }) => ring === null);
  return all.filter(({ part, index }, i) => index === 1 || all[i + 1]?.part !== part);
}

type Run = { part: number; ring: number | null; positions: Position[] };

function strings(geometry: Geometry): Run[] {
  const run = (positions: Position[], i: number): Run => ({ part: i + 1, ring: null, positions });
  const rings = (polygon: Position[][], i: number): Run[] => polygon.map((positions, r) => ({ part: i + 1, ring: r + 1, positions }));
  switch (geometry.type) {
    case 'Point':
      return [run([geometry.coordinates], 0)];
    case 'MultiPoint':
      return geometry.coordinates.map((position, i) => run([position], i));
    case 'LineString':
      return [run(geometry.coordinates, 0)];
    case 'MultiLineString':
      return geometry.coordinates.map(run);
    case 'Polygon':
      return rings(geometry.coordinates, 0);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap(rings);
    case 'GeometryCollection':
      // The atlas stores none: a project is of one form.
      throw new TypeError('a geometry collection has no single order of vertices');
  }
}
