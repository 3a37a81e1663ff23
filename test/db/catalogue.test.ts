import isInside from '@turf/boolean-point-in-polygon';
import type { Geometry, MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { fieldValues } from '../../db/catalogue/schema.ts';
import { claimsOf } from '../../db/catalogue/statements.ts';
import { knownFrom } from '../../db/effective.ts';
import { earliestDay } from '../../db/partial-date.ts';
import { milestones } from '../../db/time-vocabulary.ts';
import { type Field, fields } from '../../db/vocabulary.ts';

/** Every project, programme and target that the five documents name; members of a programme stand below these. */
const NAMED = [
  'B01 B02 B03 B04',
  'D01 D02 D03 D04 D05 D06',
  'H01 H02 H03 H04 H05 H06 H07 H08 H09 H10 H11 H12',
  'L01 L02 L03 L04 L05 L06 L07 L08 L09 L10 L11 L12 L13 L14 L15 L16 L17 L18 L19 L20',
  'L21 L22 L23 L24 L25 L26 L27 L28 L29 L30 L31 L32 L33 L34 L35 L36 L37 L38 L39 L40',
  'N01 N02 N03 N04 N05 N06 N07 N08 N09 N10 N11 N12 N13 N14',
].flatMap((row) => row.split(' '));

/** Metres by which a simplified province outline may stray (geodata/outlines.ts LEAST_AREA). */
const OUTLINE_M = 280;
const catalogue = await readCatalogue();
const plans = new Set(catalogue.documents.map((d) => d.entry.id));
const byId = new Map(catalogue.projects.map((p) => [p.entry.id, p.entry]));
const claims = catalogue.projects.flatMap((p) => claimsOf(p.entry, (id) => (plans.has(id) ? 'plan' : 'report')));
const claimsFor = (id: string, field: Field) => claims.filter((c) => c.projectId === id && c.field === field);

describe('the catalogue', () => {
  it('holds every project that the documents name, each named by a clause of one', () => {
    expect([...byId.keys()].filter((id) => !id.includes('.')).sort()).toEqual(NAMED);
    expect(NAMED).toHaveLength(76);
    for (const id of NAMED)
      expect(
        claimsFor(id, 'named').some((c) => plans.has(c.documentId)),
        id,
      ).toBe(true);
  });

  it('gives every project a name, places and one geometry', () => {
    for (const id of byId.keys()) {
      for (const field of ['named', 'places'] as const) expect(claimsFor(id, field).length, `${id} ${field}`).toBeGreaterThan(0);
      expect(catalogue.geometries.filter((g) => g.properties.project === id).length, id).toBe(1);
    }
  });

  it('has L01 and L02 in use by 2026, as LS II.2.1 states', () => {
    for (const id of ['L01', 'L02']) {
      const stated = claimsFor(id, 'target').filter((c) => c.documentId === 'LS' && c.clause === 'II.2.1');
      expect(
        stated.map((c) => [c.value, c.basis]),
        id,
      ).toEqual([['2026', 'stated']]);
    }
  });

  it('has the smart border gates L16 and L17 under decision 865/QĐ-TTg of 17/08/2024, as LS II.2.7 states', () => {
    for (const id of ['L16', 'L17']) {
      const stated = claimsFor(id, 'decision').filter((c) => c.documentId === 'LS' && c.clause === 'II.2.7' && c.basis === 'stated');
      expect(
        stated.flatMap((c) => c.value),
        id,
      ).toEqual([expect.objectContaining({ number: '865/QĐ-TTg', date: '2024-08-17' })]);
    }
  });

  it('dates no document that bears no date: LS and HT have a lower bound', () => {
    const dates = Object.fromEntries(catalogue.documents.map(({ entry: { id, date, after } }) => [id, date ?? `after ${after}`]));
    expect(dates).toEqual({ KL72: '2024-02-23', BG: '2024-04-11', HT: 'after 2024-02-23', LS: 'after 2024-08-17', BD: '2024-11-12' });
  });

  it('cites of each report the address of its page, once', () => {
    for (const { entry } of catalogue.reports) {
      const { pathname, search, protocol } = new URL(entry.url);
      expect(protocol, entry.id).toMatch(/^https?:$/);
      expect(pathname.length + search.length, `${entry.id}: ${entry.url}`).toBeGreaterThan(1);
    }
  });

  it('calls nothing done, and speaks of no day, before a page could know it: until then it is due', () => {
    const days = new Map(catalogue.reports.map(({ entry }) => [entry.id, knownFrom(entry)]));
    const steps: readonly string[] = Object.values(milestones).map((step) => step.done);
    const past = claims.flatMap((c) =>
      [...(c.speaksOn ? [c.speaksOn] : []), ...(steps.includes(c.field) ? [String(c.value)] : [])].map((day) => ({ ...c, day })),
    );
    const told = past.filter((c) => days.has(c.documentId));
    expect(told.length).toBeGreaterThan(300);
    const beforehand = told.filter((c) => earliestDay(c.day) > (days.get(c.documentId) ?? ''));
    expect(beforehand.map((c) => `${c.projectId} ${c.field} ${c.day}, by ${c.documentId}`)).toEqual([]);
  });

  it('has one shape of value for each field of the vocabulary', () => {
    expect(Object.keys(fieldValues).sort()).toEqual(Object.keys(fields).sort());
  });

  it('writes every text in composed letters, and every Chinese one in Chinese', () => {
    const wrong: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value === 'string') {
        if (value !== value.normalize('NFC')) wrong.push(`${path} is not NFC`);
        if (path.endsWith('.zh') && !/\p{Script=Han}/u.test(value)) wrong.push(`${path} has no Chinese: ${value}`);
      } else if (value !== null && typeof value === 'object') {
        for (const [key, v] of Object.entries(value)) visit(v, `${path}.${key}`);
      }
    };
    for (const { entry } of [...catalogue.documents, ...catalogue.reports, ...catalogue.projects]) visit(entry, entry.id);
    for (const { properties } of catalogue.geometries) visit(properties, properties.project);
    for (const { id, name } of catalogue.places) visit(name, id);
    for (const { properties } of catalogue.parks.existing) visit(properties, properties.id);
    for (const { entry } of [...catalogue.parks.facts, ...catalogue.parks.same]) visit(entry, entry.park);
    expect(wrong).toEqual([]);
  });
});

describe('geometries', () => {
  it('are as fine as a metre, not finer', () => {
    const drawn = [
      ...catalogue.geometries.map(({ properties, geometry }) => ({ id: properties.project, geometry })),
      ...catalogue.parks.existing.map(({ properties, geometry }) => ({ id: properties.id, geometry })),
    ];
    const finer = drawn.flatMap(({ id, geometry }) =>
      positionsOf(geometry)
        .flat()
        .filter((n) => Number(n.toFixed(5)) !== n)
        .map((n) => `${id}: ${n}`),
    );
    expect(finer).toEqual([]);
  });

  it('lie within their accuracy of the provinces that the project, or a member of it, names', () => {
    const outlines = new Map(catalogue.places.map((p) => [p.id, p.geom]));
    const outside: string[] = [];
    for (const { properties, geometry } of catalogue.geometries) {
      const drawn = [...byId.values()].filter((p) => p.id === properties.project || p.parent === properties.project);
      const named = new Set(drawn.flatMap((p) => claimsFor(p.id, 'places')).flatMap((c) => c.value as string[]));
      if (named.has('viet-nam')) continue;
      const areas = [...named].flatMap((id) => outlines.get(id) ?? []);
      const far = Math.max(...positionsOf(geometry).map((p) => Math.min(...areas.map((a) => metresOutside(p, a)))));
      if (far > properties.accuracyM + OUTLINE_M)
        outside.push(`${properties.project}: ${Math.round(far)} m outside ${[...named]}, accuracy ${properties.accuracyM} m`);
    }
    expect(outside).toEqual([]);
  });
});

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const flatten = (value: unknown[]): Position[] => (typeof value[0] === 'number' ? [value as Position] : (value as unknown[][]).flatMap(flatten));
  return flatten(geometry.coordinates);
}

/** Metres from a position to an area, 0 within it; on a plane true to scale at the position, good to a few metres in 50 km. */
function metresOutside([lon = 0, lat = 0]: Position, area: MultiPolygon): number {
  if (isInside([lon, lat], area)) return 0;
  const kx = 111_320 * Math.cos((lat * Math.PI) / 180);
  const plane = ([x = 0, y = 0]: Position) => [(x - lon) * kx, (y - lat) * 110_950] as const;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of area.coordinates.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = plane(ring[i - 1] as Position);
      const [bx, by] = plane(ring[i] as Position);
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, Math.hypot(ax + t * dx, ay + t * dy));
    }
  }
  return nearest;
}
