import { readFileSync, statSync } from 'node:fs';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { baseLayers, loadBasemap, pointClasses } from '../../db/catalogue/basemap/layers.ts';
import { type ProvinceTopology, provinceOutlines } from '../../geo/outlines.ts';

const folder = new URL('../../db/catalogue/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const places = parse(read('places/places.yaml')) as { provinces63: { id: string; code: string; now: string }[]; provinces34: { id: string }[] };
const outlines = provinceOutlines(
  JSON.parse(read('places/provinces.topo.json')) as ProvinceTopology,
  new Map(places.provinces63.map((p) => [p.code, p.now])),
);
const basemap = await loadBasemap();
const points = basemap.point.features;

function positions(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number' ? [coordinates as Position] : coordinates.flatMap(positions);
}

describe.each(baseLayers)('base layer %s', (layer) => {
  const { features } = basemap[layer];

  it('lies around Vietnam, in at most 5 decimals', () => {
    const bad = features
      .flatMap((f) => positions(f.geometry.coordinates))
      .filter(([lon = 0, lat = 0]) => {
        const short = Math.round(lon * 1e5) / 1e5 === lon && Math.round(lat * 1e5) / 1e5 === lat;
        return !short || lon < 90 || lon > 119 || lat < 4 || lat > 30;
      });
    expect(features.length).toBeGreaterThan(0);
    expect(bad).toEqual([]);
  });

  it('says from which zoom each feature is drawn', () => {
    for (const f of features) expect(f.properties.minzoom).toSatisfy((z: number) => Number.isInteger(z) && z >= 0 && z <= 10);
  });

  it('is written in composed characters (NFC)', () => {
    const text = read(`basemap/${layer}.json`);
    expect(text).toBe(text.normalize('NFC'));
  });
});

describe('base map', () => {
  it('is small', () => {
    const bytes = baseLayers.reduce((sum, layer) => sum + statSync(new URL(`basemap/${layer}.json`, folder)).size, 0);
    expect(bytes).toBeLessThan(2_500_000);
  });

  it('names every point and railway in three languages', () => {
    for (const { properties: p } of [...points, ...basemap.railway.features]) {
      for (const name of [p.name_vi, p.name_en, p.name_zh]) expect(name.trim().length, JSON.stringify(p)).toBeGreaterThan(0);
    }
    expect(new Set(points.map((f) => f.properties.class))).toEqual(new Set(pointClasses));
  });

  it('labels the two archipelagos amid their islands', () => {
    const labels = points.filter((f) => f.properties.class === 'archipelago');
    expect(labels.map((f) => [f.properties.name_vi, f.properties.name_en, f.properties.name_zh])).toEqual([
      ['Quần đảo Hoàng Sa', 'Hoàng Sa (Paracel) archipelago', '黄沙群岛（Hoàng Sa）'],
      ['Quần đảo Trường Sa', 'Trường Sa (Spratly) archipelago', '长沙群岛（Trường Sa）'],
    ]);
    expect(labels.every((f) => f.properties.minzoom <= 3)).toBe(true);
    expect(points.find((f) => f.properties.name_vi === 'Biển Đông')?.properties.class).toBe('sea');
  });

  it('draws no neighbour on the islands of either archipelago', () => {
    const offshore = basemap.neighbour.features
      .flatMap((f) => positions(f.geometry.coordinates))
      .filter(([lon = 0, lat = 0]) => lon > 110.9 && lat < 17.6);
    expect(offshore).toEqual([]);
  });

  it('has one label in each province of both editions, inside its outline', () => {
    const labels = (kind: string) => points.filter((f) => f.properties.class === kind);
    const codes = new Map(places.provinces63.map((p) => [p.id, p.code]));
    expect(
      labels('province63')
        .map((f) => f.properties.place)
        .sort(),
    ).toEqual([...codes.keys()].sort());
    expect(
      labels('province34')
        .map((f) => f.properties.place)
        .sort(),
    ).toEqual(places.provinces34.map((p) => p.id).sort());
    for (const f of [...labels('province63'), ...labels('province34')]) {
      const id = f.properties.place ?? '';
      const outline = f.properties.class === 'province63' ? outlines.before.get(codes.get(id) ?? '') : outlines.now.get(id);
      expect(outline && booleanPointInPolygon(f, outline), id).toBe(true);
    }
  });

  it('numbers roads as they are signed', () => {
    for (const { properties: p } of basemap.road.features) {
      expect(p.ref).toMatch(p.class === 'national' ? /^QL\.[N\d]\w*$/ : /^(|CT\.\d\d|QL\.\w+)$/);
    }
  });
});
