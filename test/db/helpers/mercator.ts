import type { Geometry, Position } from 'geojson';

/** Web Mercator by its formula, in metres: [x, y]. A second opinion beside PostGIS. */
export const mercator = ([lon = 0, lat = 0]: Position): [number, number] => [
  (lon * Math.PI * 6_378_137) / 180,
  Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 6_378_137,
];

/** Metres that a pixel covers where a tile is 512 pixels wide. */
export const metresPerPixel = (z: number): number => (2 * Math.PI * 6_378_137) / 2 ** z / 512;

export function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[geometry.type];
  return depth === 0 ? [geometry.coordinates as Position] : ((geometry.coordinates as unknown[]).flat(depth - 1) as Position[]);
}

/** The address of the tile that a place lies in. */
export function tileOf([x, y]: readonly [number, number], z: number): { z: number; x: number; y: number } {
  const side = metresPerPixel(z) * 512;
  const half = Math.PI * 6_378_137;
  return { z, x: Math.floor((x + half) / side), y: Math.floor((half - y) / side) };
}
