import type { ExpressionSpecification } from 'maplibre-gl';

/** Circumference of Web Mercator's sphere, and the side of the world at zoom 0 in MapLibre's pixels. */
const EQUATOR_M = 2 * Math.PI * 6_378_137;
const WORLD_PX = 512;
/** Metres of a degree of latitude on WGS84: 110 574 at the equator, 110 750 at 23.4° N; the middle is 0.1 % off. */
const DEGREE_M = 110_650;
/** Parallels south and north of all that is drawn, across the longitudes of Vietnam and its sea. */
const SOUTH = 0;
const NORTH = 30;
const parallel = (lat: number): GeoJSON.LineString => ({
  type: 'LineString',
  coordinates: [
    [95, lat],
    [125, lat],
  ],
});
/** Zoom where the exponential stops; at or beyond the map's own maximum. */
const LAST_ZOOM = 24;

/**
 * A feature's middle latitude in degrees. Expressions know no latitude, but they know the distance to a line: the
 * feature's southern end is as far north of the equator as it is from it, its northern end as far south of 30° N.
 * Only in paint properties that are evaluated with the geometry (line-width, circle-radius), not in queries.
 */
const latitude: ExpressionSpecification = [
  '/',
  ['+', SOUTH + NORTH, ['/', ['-', ['distance', parallel(SOUTH)], ['distance', parallel(NORTH)]], DEGREE_M]],
  2,
];

/**
 * A length on the ground, in metres, as pixels of the screen: exact for Web Mercator's sphere at the middle latitude
 * of the feature's part in its tile, so within 2 % along a part that fills a tile of zoom 6 (5°), and within 0.7 %
 * of the ellipsoid elsewhere.
 */
export function metresOnGround(metres: ExpressionSpecification): ExpressionSpecification {
  const atZoom0: ExpressionSpecification = ['/', ['*', metres, WORLD_PX / EQUATOR_M], ['cos', ['*', latitude, Math.PI / 180]]];
  return ['let', 'px', atZoom0, ['interpolate', ['exponential', 2], ['zoom'], 0, ['var', 'px'], LAST_ZOOM, ['*', ['var', 'px'], 2 ** LAST_ZOOM]]];
}

/** Metres that a pixel spans at a latitude (degrees) and zoom. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);
}
