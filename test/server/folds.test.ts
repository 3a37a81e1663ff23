import { VectorTile } from '@mapbox/vector-tile';
import type { Position } from 'geojson';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { EXTENT } from '../../db/tiles/units.ts';
import { encodeLayers } from '../../server/tiles/encode.ts';

const TILE = { z: 10, x: 812, y: 450 };
const BUFFER = 64;

/** The rings that a tile draws of outlines given in tiles from its north-west corner, in units of it. */
function rings(...outlines: Position[][]): Position[][] {
  const inSquare = ([x = 0, y = 0]: Position): Position => [(TILE.x + x) / 2 ** TILE.z, (TILE.y + y) / 2 ** TILE.z];
  const coordinates = outlines.map((ring) => [[...ring, ring[0] ?? []].map(inSquare)]);
  const bytes = encodeLayers({ area: [{ type: 'Feature', geometry: { type: 'MultiPolygon', coordinates }, properties: {} }] }, TILE, BUFFER);
  const layer = bytes.length === 0 ? undefined : new VectorTile(new PbfReader(bytes)).layers.area;
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i).loadGeometry() ?? [])
    .flat()
    .map((ring) => ring.map(({ x, y }) => [x, y]));
}

/** Open to the east, with the tile in its bay. */
const bay = [
  [-2, -2],
  [3, -2],
  [3, -1],
  [-1, -1],
  [-1, 2],
  [3, 2],
  [3, 3],
  [-2, 3],
];
const square = (from: number, to: number): Position[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
];

describe('the outline of an area', () => {
  it('that runs round a tile draws nothing in it', () => expect(rings(bay)).toEqual([]));

  it('that runs round a tile leaves the other parts of the area as they are', () => {
    expect(rings(bay, square(0.25, 0.75))).toEqual(rings(square(0.25, 0.75)));
    expect(rings(square(0.25, 0.75))).toHaveLength(1);
  });

  it('that runs round a tile which it covers fills it and its margin', () => {
    const [ring = []] = rings(square(-2, 3));
    const edge = [-BUFFER, EXTENT + BUFFER];
    expect(ring).toHaveLength(5);
    expect(ring.flat().every((v) => edge.includes(v))).toBe(true);
  });

  it('that is thinner than a unit is drawn all the same, from edge to edge', () => {
    const [ring = []] = rings([
      [-2, 0.5],
      [3, 0.5],
      [3, 0.500001],
      [-2, 0.500001],
    ]);
    expect([Math.min(...ring.map(([x = 0]) => x)), Math.max(...ring.map(([x = 0]) => x))]).toEqual([-BUFFER, EXTENT + BUFFER]);
  });
});
