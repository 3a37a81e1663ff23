import { createHash } from 'node:crypto';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { fieldValues } from '../../db/catalogue/schema.ts';
import { kinds, NOT_STATED } from '../../db/vocabulary.ts';
import { offsetMetres } from '../../geo/borders.ts';
import { geometryProblems } from '../../geo/valid.ts';
import { type Generated, Portfolio } from './generate.ts';
import { Land } from './land.ts';
import { idOf, workOf } from './work.ts';

const { places, agencies } = await readCatalogue();
const known = agencies.map(({ entry: { provinces = [], ...agency } }) => ({ ...agency, provinces }));
const land = new Land(places);
const portfolio = (projects: number, seed = 1) => new Portfolio({ projects, seed }, land, known);
const all = [...portfolio(4000).projects()];
const shareOf = (has: (p: Generated) => boolean) => all.filter(has).length / all.length;
const hash = (rows: unknown) => createHash('sha256').update(JSON.stringify(rows)).digest('hex');

const positionsOf = (g: Geometry): Position[] => (g.type === 'Polygon' ? (g.coordinates[0] ?? []) : (g as { coordinates: Position[] }).coordinates);
const lengthKm = (line: readonly Position[]) => line.reduce((sum, b, i) => sum + Math.hypot(...offsetMetres(line[i - 1] ?? b, b)), 0) / 1000;
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

describe('a generated portfolio', () => {
  it('follows from its seed', () => {
    const once = hash([...portfolio(500).projects()]);
    expect(hash([...portfolio(500).projects()])).toBe(once);
    expect(hash([...portfolio(500, 2).projects()])).not.toBe(once);
    expect(hash(portfolio(1).documents.all)).toBe(hash(portfolio(9).documents.all));
  });

  it('holds the works of each smaller one, at other positions', () => {
    const found = new Map(all.map((p) => [p.project.id, p]));
    const small = [...portfolio(660).projects()];
    for (const { project, geometry, claims, effective } of small) {
      const same = found.get(project.id);
      expect({ ...same?.project, position: 0 }).toEqual({ ...project, position: 0 });
      expect([same?.geometry, same?.claims]).toEqual([geometry, claims]);
      expect(same?.effective.map((row) => ({ ...row, position: 0 }))).toEqual(effective.map((row) => ({ ...row, position: 0 })));
    }
  });

  it('gives every number an id of its own that fits', () => {
    const ids = new Set(Array.from({ length: 200_000 }, (_, i) => idOf(i * 83)));
    expect(ids.size).toBe(200_000);
    expect([...ids].filter((id) => !/^[A-Z][0-9]{2}\.[A-Z0-9]{4}$/.test(id))).toEqual([]);
  });

  it('is six tenths lines, a quarter areas, the rest points, in valid shapes of 5 to 60 positions', () => {
    const types = { LineString: 0, Polygon: 0, Point: 0 };
    for (const { project, geometry } of all) {
      const shape = geometry.geom as Geometry & { type: keyof typeof types };
      types[shape.type]++;
      expect(geometryProblems(shape)).toEqual([]);
      if (shape.type !== 'Point') expect(positionsOf(shape).length).toSatisfy((n: number) => n >= 5 && n <= 60);
      expect(project.form).toBe(kinds[project.kind].form);
      expect(shape.type).toBe(geometry.certainty === 'symbol' ? 'Point' : project.form === 'line' ? 'LineString' : 'Polygon');
    }
    expect(types).toEqual({ LineString: 2400, Polygon: 1000, Point: 600 });
  });

  it('has sizes by rank: 600 km · k^−0.65 for the line of rank k, 12 km · k^−0.45 across for the area', () => {
    const geometryOf = new Map(all.map(({ project, geometry }) => [project.id, geometry.geom]));
    const works = Array.from({ length: all.length }, (_, n) => workOf(1, n, all.length));
    const lines = works.filter((w) => w.shape === 'line' && w.rank > 100);
    expect(median(lines.map((w) => lengthKm(positionsOf(geometryOf.get(w.id) as Geometry)) / (600 * w.rank ** -0.65)))).toBeCloseTo(1, 1);
    const areas = works.filter((w) => w.shape === 'area');
    const across = (ring: Position[]) => Math.max(...ring.map((p) => Math.hypot(...offsetMetres(ring[0] ?? p, p)))) / 1000;
    expect(median(areas.map((w) => across(positionsOf(geometryOf.get(w.id) as Geometry)) / (12 * w.rank ** -0.45)))).toSatisfy(
      (m: number) => m > 0.6 && m < 1.1,
    );
    expect(new Set(works.map((w) => `${w.shape} ${w.rank}`)).size).toBe(all.length);
  });

  it('stands in no order of size', () => {
    const long = all
      .map(({ geometry }, i) => ({ i, km: lengthKm(positionsOf(geometry.geom).filter((p) => Array.isArray(p))) }))
      .sort((a, b) => b.km - a.km);
    const mean = long.slice(0, 400).reduce((sum, { i }) => sum + i, 0) / 400;
    expect(mean / all.length).toSatisfy((m: number) => m > 0.45 && m < 0.55);
  });

  it('makes three to eight claims of each, as the catalogue could', () => {
    for (const { claims, project } of all) {
      expect(claims.length, project.id).toSatisfy((n: number) => n >= 3 && n <= 8);
      expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length);
      for (const { field, value } of claims) expect(fieldValues[field].safeParse(value).error, `${project.id} ${field}`).toBeUndefined();
      const named = claims.find((c) => c.field === 'places')?.value as string[];
      expect(named.length).toSatisfy((n: number) => n >= 1 && n <= 3);
    }
  });

  it('has plausible shares of what is known', () => {
    const current = (p: Generated) => p.effective.at(-1);
    expect(shareOf((p) => current(p)?.status === null)).toSatisfy((s: number) => s > 0.04 && s < 0.12);
    expect(shareOf((p) => current(p)?.targetYear !== null)).toSatisfy((s: number) => s > 0.5 && s < 0.8);
    expect(shareOf((p) => (current(p)?.funding ?? NOT_STATED) === NOT_STATED)).toSatisfy((s: number) => s > 0.4 && s < 0.7);
    expect(shareOf((p) => p.effective.length > 1)).toSatisfy((s: number) => s > 0.6 && s < 0.95);
    expect(shareOf((p) => (current(p)?.conflicts ?? 0) > 0)).toSatisfy((s: number) => s > 0.03 && s < 0.4);
    expect(shareOf((p) => p.project.type !== 'project')).toBeCloseTo(1 / 33, 2);
    expect(shareOf((p) => p.project.parentId !== null)).toSatisfy((s: number) => s > 0.1 && s < 0.14);
    expect(shareOf((p) => p.links.length > 0)).toSatisfy((s: number) => s > 0.01 && s < 0.5);
  });

  it('crowds where the country does', () => {
    const near = ([lon, lat]: [number, number], km: number) =>
      shareOf(({ geometry }) => {
        const [first] = geometry.geom.type === 'Point' ? [geometry.geom.coordinates] : positionsOf(geometry.geom);
        return Math.hypot(...offsetMetres([lon, lat], first ?? [])) < km * 1000;
      });
    const [hanoi, saigon, hills] = [near([105.83, 21.02], 40), near([106.68, 10.78], 40), near([104, 22], 40)];
    expect(Math.min(hanoi, saigon)).toBeGreaterThan(0.06);
    expect(hills).toSatisfy((s: number) => s > 0.001 && s < 0.02);
  });
});
