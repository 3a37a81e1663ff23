import { createHash } from 'node:crypto';
import { BASE_BUFFER, type BaseLayer, baseLayer } from './base-layer.ts';
import { readBaseLayers } from './base-layers.ts';
import { encodeLayers } from './encode.ts';
import type { TileAddress } from './grid.ts';

/** Our own base map, ready to be cut into tiles. */
export type Basemap = {
  /** Another one where its data are others. */
  version: string;
  /** The layers neighbour, province, commune, road, railway and point in one tile; empty where none reaches it. */
  draw(tile: TileAddress): Uint8Array;
};

/**
 * The base map from the files of the catalogue: the same whatever the database holds. Takes half a second. All it keeps is
 * its shapes, 9 MB and once all zooms have been asked for 18, and nothing of any tile.
 */
export async function openBasemap(): Promise<Basemap> {
  const data = await readBaseLayers();
  const layers = Object.entries(data).map(([name, features]): [string, BaseLayer] => [name, baseLayer(features)]);
  return {
    version: createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 16),
    draw: (tile) => encodeLayers(Object.fromEntries(layers.map(([name, find]) => [name, find(tile)])), tile, BASE_BUFFER),
  };
}
