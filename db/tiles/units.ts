/** Units that a tile is divided into, and how far beyond its edge features reach, in the same units; `tile_shape` knows both. */
export const EXTENT = 4096;
export const BUFFER = 256;

/** The same as a part of its width. */
export const TILE_MARGIN = BUFFER / EXTENT;
