import { geoJSONToTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { BUFFER, EXTENT, type TileAddress } from './grid.ts';

/** The drawings are generalised already; clipped here, to the tile and its margin. */
const CUT = { coordinates: 'unitSquare', clip: true, wrap: false, tolerance: 0, maxZoom: 24, extent: EXTENT, buffer: BUFFER } as const;

/** The layer `projects` of one tile (gzip not applied) from features in the unit square; empty where none of them reaches it. */
export function encodeFeatures(features: Feature[], { z, x, y }: TileAddress): Uint8Array {
  const tile = geoJSONToTile({ type: 'FeatureCollection', features }, z, x, y, CUT);
  return tile.features.length > 0 ? fromGeojsonVt({ projects: tile }, { version: 2, extent: EXTENT }) : new Uint8Array();
}
