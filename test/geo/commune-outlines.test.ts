import { readFileSync } from 'node:fs';
import isInside from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { crossings } from '../../db/catalogue/geodata/crossings.ts';
import { type CellTopology, communeOutlines } from '../../geo/commune-outlines.ts';
import { type ProvinceTopology, provinceOutlines } from '../../geo/outlines.ts';
import { ringArea } from '../../geo/ring.ts';
import { depth } from '../../geo/visual-centre.ts';

const folder = new URL('../../db/catalogue/places/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const text = read('lang-son.topo.json');
const topology = JSON.parse(text) as CellTopology;
const { communes, districts, province } = communeOutlines(topology);
const provinces = JSON.parse(read('provinces.topo.json')) as ProvinceTopology;
const outline = provinceOutlines(provinces, new Map(provinces.objects.provinces63.geometries.map((g) => [String(g.id), 'any']))).before.get('20');
if (!outline) throw new Error('No outline of Lạng Sơn');
const places = parse(read('lang-son.yaml')) as {
  districts: { id: string; code: string }[];
  communes: { id: string; code: string; was: string[] }[];
};

const area = (m: MultiPolygon): number => m.coordinates.flat().reduce((sum, ring) => sum + ringArea(ring), 0);
const total = (outlines: Iterable<MultiPolygon>): number => [...outlines].reduce((sum, m) => sum + area(m), 0);
/** A metre in degrees of latitude: to so much the nodes on the border are rounded. */
const METRE = 1 / 110_600;

describe('communes and districts of Lạng Sơn', () => {
  it('are 65 and 11, those of the list', () => {
    expect([communes.size, districts.size]).toEqual([65, 11]);
    expect([...communes.keys()].sort()).toEqual(places.communes.map((c) => c.code).sort());
    expect([...districts.keys()].sort()).toEqual(places.districts.map((d) => d.code).sort());
  });

  it('are, dissolved, the province', () => {
    expect(Math.abs(area(province) / area(outline) - 1)).toBeLessThan(1e-6);
    expect(Math.abs(total(communes.values()) / area(outline) - 1)).toBeLessThan(1e-6);
    expect(Math.abs(total(districts.values()) / area(outline) - 1)).toBeLessThan(1e-6);
    expect(province.coordinates).toHaveLength(outline.coordinates.length);
    expect(province.coordinates.flat()).toHaveLength(1);
  });

  it('lie inside the province, to a metre', () => {
    const polygon = outline.coordinates[0] ?? [];
    const outside = [...communes].flatMap(([code, m]) =>
      m.coordinates
        .flat(2)
        .filter(([x = 0, y = 0]) => depth(x, y, polygon) < -METRE)
        .map((p) => `${code} ${p}`),
    );
    expect(outside).toEqual([]);
  });

  it.each(places.districts)('$id is what the lineage of the communes says, but for those that were divided', ({ id, code }) => {
    const wholly = places.communes.filter((c) => c.was.length === 1 && c.was[0] === id).map((c) => communes.get(c.code));
    const partly = places.communes.filter((c) => c.was.length > 1 && c.was.includes(id)).map((c) => communes.get(c.code));
    const sum = (list: (MultiPolygon | undefined)[]) => list.reduce((n, m) => n + (m ? area(m) : 0), 0);
    const own = area(districts.get(code) as MultiPolygon);
    if (partly.length === 0) expect(Math.abs(own / sum(wholly) - 1)).toBeLessThan(1e-9);
    expect(own).toBeGreaterThanOrEqual(sum(wholly) * (1 - 1e-9));
    expect(own).toBeLessThanOrEqual((sum(wholly) + sum(partly)) * (1 + 1e-9));
  });

  it('leave no gap and no overlap: no line crosses or touches another', () => {
    const grid = topology.arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx = 0, dy = 0]): Position => {
        x += dx;
        y += dy;
        return [x, y];
      });
    });
    expect(crossings(grid, 2_000)).toEqual([]);
  });

  it.each([
    ['the town of Đồng Đăng', [106.6977, 21.9511], '06184', '183'],
    ['the town of Hữu Lũng', [106.344, 21.506], '06385', '186'],
    ['the town of Đình Lập', [107.096, 21.545], '06613', '189'],
  ])('have %s where it is', (_, at, commune, district) => {
    expect([...communes].filter(([, m]) => isInside(at, m)).map(([code]) => code)).toEqual([commune]);
    expect([...districts].filter(([, m]) => isInside(at, m)).map(([code]) => code)).toEqual([district]);
  });

  it('are closed, simple, at most 5 decimals, and small enough to travel', () => {
    for (const ring of [...communes.values(), ...districts.values()].flatMap((m) => m.coordinates).flat()) {
      expect(ring.at(-1)).toEqual(ring[0]);
      expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
      expect(ring.flat().filter((v) => Math.round(v * 1e5) / 1e5 !== v)).toEqual([]);
    }
    expect(text.length).toBeLessThan(150_000);
  });
});
