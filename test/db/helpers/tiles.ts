import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { VIETNAM_EXTENT } from '../../../geo/valid.ts';

export type Tile = { z: number; x: number; y: number };
export type TileProperties = Record<string, string | number | boolean>;

/** The properties of each feature of one layer of a tile; none where the tile is empty. */
export function decodeLayer(tile: Uint8Array, layer = 'projects'): TileProperties[] {
  const found = tile.length === 0 ? undefined : new VectorTile(new PbfReader(tile)).layers[layer];
  return found ? Array.from({ length: found.length }, (_, i) => found.feature(i).properties) : [];
}

/** The tiles of a zoom that Vietnam, its sea and both archipelagos lie in. */
export function tilesOfVietnam(z: number): Tile[] {
  const [west, south, east, north] = VIETNAM_EXTENT;
  const column = (lon: number) => Math.floor(((lon + 180) / 360) * 2 ** z);
  const row = (lat: number) => Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z);
  const tiles: Tile[] = [];
  for (let x = column(west); x <= column(east); x++) for (let y = row(north); y <= row(south); y++) tiles.push({ z, x, y });
  return tiles;
}
