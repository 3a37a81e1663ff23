import type { GeoJSONVTFeature, GeoJSONVTTile } from '@maplibre/geojson-vt';
import { EXTENT } from '../../db/tiles/units.ts';

type TilePosition = [number, number];

/**
 * A tile without folds: where an outline runs round a tile that it does not cover, clipping leaves a ring of it that goes
 * along the margin's edge and back. What is thin for itself stays. `buffer`: how wide the margin is, in units of the tile.
 */
export function withoutFolds(tile: GeoJSONVTTile, buffer: number): GeoJSONVTTile {
  const [low, high] = [-buffer, EXTENT + buffer];
  const along = (a: TilePosition, b: TilePosition) => [0, 1].some((axis) => a[axis] === b[axis] && (a[axis] === low || a[axis] === high));
  const isFold = (ring: TilePosition[]) => ring.every((at, i) => along(at, ring[i - 1] ?? at)) && areaOf(ring) === 0;
  const features = (tile.features as GeoJSONVTFeature[]).flatMap((feature): GeoJSONVTFeature[] => {
    if (feature.type !== 3) return [feature];
    const geometry = feature.geometry.filter((ring) => !isFold(ring));
    return geometry.length > 0 ? [{ ...feature, geometry }] : [];
  });
  return { ...tile, features } as GeoJSONVTTile;
}

/** Exact: of whole numbers. */
function areaOf(ring: TilePosition[]): number {
  const last = ring.at(-1) ?? [0, 0];
  return ring.reduce((sum, [x, y], i) => {
    const [beforeX, beforeY] = ring[i - 1] ?? last;
    return sum + beforeX * y - x * beforeY;
  }, 0);
}
