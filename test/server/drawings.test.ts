import * as fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { DrawnProject } from '../../db/queries/drawings.ts';
import { BUFFER, EXTENT } from '../../db/tiles/units.ts';
import { CELL, CROWDED } from '../../db/tiles/zooms.ts';
import { Drawing, pixelWidth } from '../../server/tiles/drawing.ts';
import { Drawings } from '../../server/tiles/drawings.ts';

/** A project drawn as a square of so many degrees, or, of none, as a point. */
function drawing(id: string, position: number, [lon, lat]: readonly [number, number], degrees: number): Drawing {
  const corner = (x: number, y: number): Position => [lon + x * degrees, lat + y * degrees];
  const ring = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1), corner(0, 0)];
  const geometry: DrawnProject['geometry'] = degrees === 0 ? { type: 'Point', coordinates: [lon, lat] } : { type: 'Polygon', coordinates: [ring] };
  const properties = { id, name: id, nameEn: id, nameZh: id, kind: 'road', type: 'project', certainty: 'alignment', accuracyM: 1, members: 0 };
  return new Drawing({ properties: properties as DrawnProject['properties'], position, geometry, spot: corner(0.5, 0.5) });
}

const place = fc.tuple(fc.double({ min: 102, max: 117, noNaN: true }), fc.double({ min: 7, max: 23, noNaN: true }));
const size = fc.constantFrom(0, 0.0001, 0.01, 0.5);
const anyDrawing = (id: string) => fc.tuple(fc.integer({ min: 0, max: 3 }), place, size).map((made) => drawing(id, ...made));
const ids = Array.from({ length: 12 }, (_, i) => `L${i}`);
const some = fc.subarray(ids).chain((named) => fc.tuple(...named.map(anyDrawing)));
const tile = fc.tuple(fc.integer({ min: 0, max: 14 }), place).map(([z, [lon, lat]]) => {
  const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
  return { z, x: Math.floor(((lon + 180) / 360) * 2 ** z), y: Math.floor(y * 2 ** z) };
});
const all = () => true;

describe('the drawings', () => {
  it('after any changes are as if they had been read anew', () => {
    fc.assert(
      fc.property(some, fc.array(fc.tuple(fc.subarray(ids), some), { maxLength: 6 }), fc.array(tile, { minLength: 5 }), (first, changes, tiles) => {
        const stored = new Map(first.map((d) => [d.id, d]));
        let kept = new Drawings(first);
        for (const [named, drawn] of changes) {
          const given = drawn.filter(({ id }) => named.includes(id));
          kept = kept.with(named, given);
          for (const id of named) stored.delete(id);
          for (const d of given) stored.set(d.id, d);
        }
        const anew = new Drawings([...stored.values()]);
        for (const t of tiles) expect(kept.in(t, all)).toEqual(anew.in(t, all));
        expect(kept.in({ z: 0, x: 0, y: 0 }, all)).toHaveLength(stored.size);
      }),
    );
  });

  it('in a tile are all that reach it or its margin and are left, in catalogue order', () => {
    fc.assert(
      fc.property(some, tile, fc.subarray(ids), (given, t, left) => {
        const [width, margin] = [2 ** -t.z, BUFFER / EXTENT];
        const reaches = ({ box: [west, north, east, south] }: Drawing) =>
          west <= (t.x + 1 + margin) * width &&
          east >= (t.x - margin) * width &&
          north <= (t.y + 1 + margin) * width &&
          south >= (t.y - margin) * width;
        const expected = given.filter((d) => reaches(d) && left.includes(d.id)).map((d) => d.id);
        const found = new Drawings(given).in(t, (id) => left.includes(id));
        expect(found.map((d) => d.id).sort()).toEqual(expected.sort());
        const order = found.map((d) => `${d.position} ${d.id}`);
        expect(order).toEqual(order.toSorted());
      }),
    );
  });
});

describe('a crowded portfolio', () => {
  const crowd = Array.from({ length: CROWDED + 1 }, (_, i) => drawing(`P${i}`, i, [106 + (i % 50) / 1000, 21 + i / 50_000], i % 10 === 0 ? 0.5 : 0));
  const { z, x, y } = { z: 7, x: 101, y: 56 };
  const squareOf = ({ box: [west, north] }: Drawing) => [west, north].map((side) => Math.floor(side / (CELL * pixelWidth(z)))).join();

  it('shows whatever covers a pixel, and of the rest the first that is left in each square', () => {
    for (const isLeft of [all, (id: string) => Number(id.slice(1)) % 7 === 3]) {
      const shown = new Drawings(crowd).in({ z, x, y }, isLeft);
      const left = crowd.filter(({ id }) => isLeft(id));
      expect(shown.filter((d) => d.size > 0)).toEqual(left.filter((d) => d.size > 0));
      const points = left.filter((d) => d.size === 0);
      const first = new Map(points.toReversed().map((d) => [squareOf(d), d]));
      expect(new Set(shown.filter((d) => d.size === 0))).toEqual(new Set(first.values()));
      expect(first.size).toBeLessThan(points.length / 2);
    }
  });

  it('is shown whole from near, and as long as it is not more than so many', () => {
    const near = crowd.filter((d) => d.size === 0).map((d) => d.id);
    const [spot] = crowd[1]?.box ?? [];
    const wide = { z: 13, x: Math.floor((spot ?? 0) * 2 ** 13), y: Math.floor((crowd[1]?.box[1] ?? 0) * 2 ** 13) };
    const shown = new Drawings(crowd).in(wide, (id) => near.includes(id));
    expect(shown.length).toBeGreaterThan(100);
    expect(new Drawings(crowd.slice(1)).in({ z, x, y }, all)).toHaveLength(CROWDED);
  });

  it('may be empty', () => expect(new Drawings([]).in({ z: 0, x: 0, y: 0 }, all)).toEqual([]));
});

describe('a drawing', () => {
  it('is a point where it is smaller than a pixel, and has its shape where it is larger', () => {
    const park = drawing('L1', 0, [106, 21], 0.01);
    const kinds = [0, 5, 6, 7, 8, 12, 13, 18].map((zoom) => [zoom, park.at(zoom).type]);
    // 0.01° is a pixel wide from zoom 6 on: 360° / 512 / 2⁶ = 0.011°.
    expect(kinds).toEqual([
      [0, 'Point'],
      [5, 'Point'],
      [6, 'Point'],
      [7, 'Polygon'],
      [8, 'Polygon'],
      [12, 'Polygon'],
      [13, 'Polygon'],
      [18, 'Polygon'],
    ]);
  });

  it('has no more corners than half a pixel shows, and all of them from near', () => {
    const wave: Position[] = Array.from({ length: 1000 }, (_, i) => [106 + i / 1000, 21 + Math.sin(i) / 1000]);
    const { properties } = drawing('L1', 0, [0, 0], 0);
    const line = new Drawing({ properties, position: 0, geometry: { type: 'LineString', coordinates: wave }, spot: [106.5, 21] });
    const corners = [5, 8, 10, 13].map((zoom) => (line.at(zoom).coordinates as Position[]).length);
    expect(corners[0]).toBe(2);
    expect(corners).toEqual(corners.toSorted((a, b) => a - b));
    expect(corners.at(-1)).toBe(1000);
    expect(line.at(0)).toEqual({ type: 'LineString', coordinates: line.at(5).coordinates });
  });
});
