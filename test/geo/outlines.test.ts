import { readFileSync } from 'node:fs';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { crossings } from '../../db/catalogue/geodata/crossings.ts';
import { type ProvinceTopology, provinceOutlines } from '../../geo/outlines.ts';
import { ringArea } from '../../geo/ring.ts';

const folder = new URL('../../db/catalogue/places/', import.meta.url);
const text = readFileSync(new URL('provinces.topo.json', folder), 'utf8');
const topology = JSON.parse(text) as ProvinceTopology;
const places = parse(readFileSync(new URL('places.yaml', folder), 'utf8')) as {
  provinces63: { code: string; now: string }[];
  provinces34: { id: string }[];
};
const lineage = new Map(places.provinces63.map((p) => [p.code, p.now]));
const { before, now } = provinceOutlines(topology, lineage);
const everyOutline = [...before, ...now];

const area = (m: MultiPolygon): number => m.coordinates.flat().reduce((sum, ring) => sum + ringArea(ring), 0);
const total = (outlines: Iterable<MultiPolygon>): number => [...outlines].reduce((sum, m) => sum + area(m), 0);
const partsOf = (id: string): MultiPolygon[] =>
  [...lineage].flatMap(([code, to]) => (to === id ? [before.get(code)].filter((m) => m !== undefined) : []));

/** Edges that bound exactly one side: what is left of the parts' edges once those two parts share are gone. */
function outerEdges(outlines: readonly MultiPolygon[]): string[] {
  const seen = new Map<string, number>();
  for (const ring of outlines.flatMap((m) => m.coordinates).flat()) {
    for (let i = 1; i < ring.length; i++) {
      const edge = [ring[i - 1], ring[i]].map(String).sort().join(' ');
      seen.set(edge, (seen.get(edge) ?? 0) + 1);
    }
  }
  return [...seen].flatMap(([edge, n]) => (n === 1 ? [edge] : [])).sort();
}

describe('province outlines', () => {
  it('has the 63 by code and the 34 by the key of the lineage', () => {
    expect(before.size).toBe(63);
    expect([...now.keys()].sort()).toEqual(places.provinces34.map((p) => p.id).sort());
  });

  it('keeps the area of the 63 in the 34', () => {
    expect(Math.abs(total(now.values()) / total(before.values()) - 1)).toBeLessThan(1e-9);
  });

  it.each([...now.keys()])('%s is the union of its parts', (id) => {
    const whole = now.get(id);
    expect(whole && outerEdges([whole])).toEqual(outerEdges(partsOf(id)));
    expect(Math.abs((whole ? area(whole) : 0) / total(partsOf(id)) - 1)).toBeLessThan(1e-9);
  });

  it('leaves no gap and no overlap: a border is drawn by one line, and no line crosses or touches another', () => {
    const grid = topology.arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx = 0, dy = 0]): Position => {
        x += dx;
        y += dy;
        return [x, y];
      });
    });
    expect(crossings(grid)).toEqual([]);
  });

  it.each(everyOutline)('outline %s is closed, simple, wound as RFC 7946 asks, at most 5 decimals', (_, outline) => {
    for (const polygon of outline.coordinates) {
      for (const [i, ring] of polygon.entries()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
        expect(ringArea(ring) > 0).toBe(i === 0);
        for (const v of ring.flat()) expect(Math.round(v * 1e5) / 1e5).toBe(v);
      }
    }
  });

  it('includes the islands of Hoàng Sa and Trường Sa', () => {
    const islands = (code: string): number => (before.get(code)?.coordinates ?? []).filter((p) => (p[0]?.[0]?.[0] ?? 0) > 111).length;
    expect(islands('48')).toBeGreaterThan(40);
    expect(islands('56')).toBeGreaterThan(120);
  });

  it('refuses a lineage that does not fit the topology', () => {
    expect(() => provinceOutlines(topology, new Map([...lineage].slice(1)))).toThrow(/does not say what province 01/);
    expect(() => provinceOutlines(topology, new Map([...lineage, ['99', 'ha-noi']]))).toThrow(/province 99/);
  });

  it('is small enough to travel', () => {
    expect(text.length).toBeLessThan(350_000);
  });
});
