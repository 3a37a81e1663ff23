import { type GeoJSONVTTile, geoJSONToTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { EXTENT } from '../../db/tiles/units.ts';
import { withoutFolds } from './folds.ts';
import type { TileAddress } from './grid.ts';

/** The shapes are generalised already; clipped here, to the tile and its margin. */
const CUT = { coordinates: 'unitSquare', clip: true, wrap: false, tolerance: 0, maxZoom: 24, extent: EXTENT } as const;

/**
 * One tile (gzip not applied) from the features of each layer in the unit square, without the layers of which nothing
 * reaches it; empty where none does. `buffer`: how far beyond its edge features reach, in units of the tile.
 */
export function encodeLayers(layers: Readonly<Record<string, Feature[]>>, { z, x, y }: TileAddress, buffer: number): Uint8Array {
  const drawn = Object.entries(layers).flatMap(([name, features]): [string, GeoJSONVTTile][] => {
    const tile = withoutFolds(geoJSONToTile({ type: 'FeatureCollection', features }, z, x, y, { ...CUT, buffer }), buffer);
    return tile.features.length > 0 ? [[name, tile]] : [];
  });
  return drawn.length > 0 ? fromGeojsonVt(Object.fromEntries(drawn), { version: 2, extent: EXTENT }) : new Uint8Array();
}
