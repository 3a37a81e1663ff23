import { MERCATOR_WIDTH } from '../../geo/mercator.ts';

/** Zooms for which features are generalised one by one; nearer ones draw the whole geometry, farther ones what the first has. */
export const FIRST_ZOOM = 5;
export const LAST_ZOOM = 12;
/** Under this number every project is kept with its whole geometry. */
export const WHOLE = LAST_ZOOM + 1;

/** Which rows of `tile_features` a tile of this zoom is made of. */
export const rowsFor = (z: number): number => Math.max(FIRST_ZOOM, Math.min(WHOLE, z));

/** Metres of Web Mercator that a pixel of the screen covers: MapLibre draws a tile 512 wide. */
export const pixel = (zoom: number): number => MERCATOR_WIDTH / 2 ** zoom / 512;

/** Side, in pixels, of the squares that show one feature where everything in them is smaller than a pixel: less than a dot is wide. */
export const CELL = 8;

/** Up to so many projects a portfolio is drawn whole from every distance: nothing is left out for another's sake. */
export const CROWDED = 2_000;
