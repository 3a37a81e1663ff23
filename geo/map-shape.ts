import type { Geometry, Position } from 'geojson';

/** What a row of positions is: points apart from one another, a line, or a closed ring. */
export type Row = 'points' | 'line' | 'ring';
/** A geometry that is one shape. */
export type Shape = Exclude<Geometry, { type: 'GeometryCollection' }>;

/** The geometry with each of its rows of positions replaced by what `change` gives for it; a Point is a row of one. */
export function mapShape(geometry: Geometry, change: (row: Position[], kind: Row) => Position[]): Shape {
  const line = (row: Position[]) => change(row, 'line');
  const rings = (polygon: Position[][]) => polygon.map((row) => change(row, 'ring'));
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: change([geometry.coordinates], 'points')[0] ?? geometry.coordinates };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: change(geometry.coordinates, 'points') };
    case 'LineString':
      return { type: 'LineString', coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(line) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: rings(geometry.coordinates) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) };
    case 'GeometryCollection':
      throw new TypeError('a drawing is no GeometryCollection');
  }
}
