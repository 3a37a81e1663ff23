import type { Position } from 'geojson';

/** Metres of Web Mercator (EPSG:3857) from the west to the east of the world. */
export const MERCATOR_WIDTH = 2 * Math.PI * 6_378_137;

/** Where a position (WGS84 degrees, lon/lat) lies in the square from 0 to 1 that tile 0/0/0 covers; y grows southward. */
export function toUnitSquare([lon = 0, lat = 0]: Position): Position {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}
