import { queryObjects } from 'node:v8';
import { VectorTile } from '@mapbox/vector-tile';
import inside from '@turf/boolean-point-in-polygon';
import * as fc from 'fast-check';
import type { Position } from 'geojson';
import { PbfReader } from 'pbf';
import { beforeAll, describe, expect, it } from 'vitest';
import { toUnitSquare } from '../../geo/mercator.ts';
import { ringArea } from '../../geo/ring.ts';
import { depth } from '../../geo/visual-centre.ts';
import { type BaseFeature, readBaseLayers } from '../../server/tiles/base-layers.ts';
import { type Basemap, openBasemap } from '../../server/tiles/basemap.ts';
import type { Tile } from '../db/helpers/tiles.ts';

const UNITS = 4096;
/** How far a tile may be from the data in units: 2 of simplification, and rounding to whole ones. */
const OFF = 3;

let layers: Record<string, BaseFeature[]>;
let base: Basemap;
beforeAll(async () => {
  layers = await readBaseLayers();
  base = await openBasemap();
});

type Shown = { type: number; properties: Record<string, unknown>; rows: Position[][] };

/** What a tile draws in a layer, in units of the tile from its north-west corner. */
function shown(tile: Tile, layer: string): Shown[] {
  const bytes = base.draw(tile);
  const found = bytes.length === 0 ? undefined : new VectorTile(new PbfReader(bytes)).layers[layer];
  return Array.from({ length: found?.length ?? 0 }, (_, i) => found?.feature(i)).flatMap((f) =>
    f ? [{ type: f.type, properties: { ...f.properties }, rows: f.loadGeometry().map((row) => row.map(({ x, y }) => [x, y])) }] : [],
  );
}

const inUnits = ({ z, x, y }: Tile, at: Position): Position => {
  const [u = 0, v = 0] = toUnitSquare(at);
  return [(u * 2 ** z - x) * UNITS, (v * 2 ** z - y) * UNITS];
};
const tileOf = (z: number, at: Position): Tile => {
  const [u = 0, v = 0] = toUnitSquare(at);
  return { z, x: Math.floor(u * 2 ** z), y: Math.floor(v * 2 ** z) };
};

const zoom = fc.integer({ min: 0, max: 18 });
const unit = fc.integer({ min: 0, max: UNITS - 1 });
/** A tile of any zoom in which a position of the layer lies, as does all that is worth looking at. */
const tileWith = (layer: string) =>
  fc.tuple(zoom, fc.nat(), fc.nat()).map(([z, which, where]) => {
    const given = layers[layer] ?? [];
    const rows = rowsOf(given[which % given.length]);
    const row = rows[where % rows.length] ?? [];
    return tileOf(z, row[where % row.length] ?? []);
  });

function rowsOf(feature: BaseFeature | undefined): Position[][] {
  const geometry = feature?.geometry;
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.flat();
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  return geometry ? [[geometry.coordinates]] : [];
}

const key = (properties: object) => JSON.stringify(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));

describe('areas of the base map', () => {
  it.each(['neighbour', 'province', 'commune'])('of the layer %s cover what the data cover, in tiles of every zoom', (layer) => {
    fc.assert(
      fc.property(tileWith(layer), fc.array(fc.tuple(unit, unit), { minLength: 4, maxLength: 4 }), (tile, spots) => {
        const areas = shown(tile, layer).filter(({ type }) => type === 3);
        for (const { geometry, properties } of layers[layer] ?? []) {
          if (geometry.type !== 'MultiPolygon') continue;
          const drawn = areas.filter((a) => key(a.properties) === key(properties));
          expect(drawn.length).toBeLessThanOrEqual(1);
          const rings = (drawn[0]?.rows ?? []).filter((ring) => ring.length > 3);
          const polygons = geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map((at) => inUnits(tile, at))));
          for (const spot of spots) {
            const [x, y] = [spot[0] + 0.5, spot[1] + 0.5];
            // Positive within a part, negative outside: what is nearer to an edge than the tolerance may be either.
            const within = Math.max(...polygons.map((polygon) => depth(x, y, polygon)));
            if (Math.abs(within) < OFF || properties.minzoom > tile.z) continue;
            const around = rings.filter((ring) => inside([x, y], { type: 'Polygon', coordinates: [ring] }));
            // Holes run the other way; parts of the neighbours' land overlap.
            const isDrawn = around.reduce((sum, ring) => sum + Math.sign(ringArea(ring)), 0) !== 0;
            expect([tile, properties, spot, isDrawn]).toEqual([tile, properties, spot, within > 0]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** How far a position is from the nearest piece of any of the rows. */
function away([x = 0, y = 0]: Position, rows: readonly Position[][]): number {
  // A row that goes back as it came has no inside: the distance to it alone.
  return Math.min(...rows.map((row) => Math.abs(depth(x, y, [[...row, ...row.toReversed()]]))));
}

describe('lines and points of the base map', () => {
  it.each(['road', 'railway'])('of the layer %s run where they run in the data, and are all there', (layer) => {
    fc.assert(
      fc.property(tileWith(layer), (tile) => {
        const lines = shown(tile, layer);
        const given = (layers[layer] ?? []).filter(({ properties }) => properties.minzoom <= tile.z);
        for (const { properties, rows } of lines) {
          const said = key(properties);
          const data = given.filter((f) => key(f.properties) === said).flatMap((f) => rowsOf(f).map((row) => row.map((at) => inUnits(tile, at))));
          for (const at of rows.flat()) expect(away(at, data)).toBeLessThan(OFF);
        }
        for (const feature of given) {
          const row = rowsOf(feature)[0]?.map((at) => inUnits(tile, at)) ?? [];
          const isHere = ([x = 0, y = 0]: Position) => x >= 0 && y >= 0 && x <= UNITS && y <= UNITS;
          const here = row.filter(isHere);
          const length = row.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + Math.hypot(x - (row[i]?.[0] ?? x), y - (row[i]?.[1] ?? y)), 0);
          if (here.length === 0 || length < OFF) continue;
          const said = key(feature.properties);
          const rows = lines.filter((l) => key(l.properties) === said).flatMap((l) => l.rows);
          for (const at of here) expect(away(at, rows)).toBeLessThan(OFF);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of the layer point are those that lie in the tile, and no others but in its margin', () => {
    fc.assert(
      fc.property(tileWith('point'), (tile) => {
        const drawn = shown(tile, 'point').map(({ properties, rows }) => [key(properties), rows.flat(2)] as const);
        const expected = (layers.point ?? []).flatMap(({ geometry, properties }) => {
          if (geometry.type !== 'Point' || properties.minzoom > tile.z) return [];
          const at = inUnits(tile, geometry.coordinates);
          return at.every((v) => v >= -64 && v <= UNITS + 64) ? [[key(properties), at.map(Math.round)] as const] : [];
        });
        expect(drawn.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

describe('the base map', () => {
  it('keeps nothing of the tiles that were cut from it', () => {
    const deep = (i: number) => ({ z: 14, x: 12_960 + (i % 60), y: 7180 + Math.floor(i / 60) });
    for (let z = 0; z <= 18; z++) base.draw(tileOf(z, [105.85, 21.03]));
    const before = queryObjects(Array, { format: 'count' });
    const bytes = Array.from({ length: 3000 }, (_, i) => base.draw(deep(i)).length).reduce((sum, n) => sum + n, 0);
    expect(bytes).toBeGreaterThan(3000);
    expect(queryObjects(Array, { format: 'count' }) - before).toBeLessThan(500);
  });
});
