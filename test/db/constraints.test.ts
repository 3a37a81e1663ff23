import type { Geometry } from 'geojson';
import type { PostgresError } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bases, certainties, confidences, keysOf, projectTypes } from '../../db/vocabulary.ts';
import { geometryProblems, MAX_VERTICES, VIETNAM_EXTENT } from '../../geo/valid.ts';
import { openEmptyAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openEmptyAtlas();
  await test.db.sql`insert into documents (id, kind, title, issuer, rank, rank_order, dated, known_from, url, confidence) values
    ('LS', 'plan', '{}', '{}', 'provincial-government', 4, '2024', '2024-01-01', null, null),
    ('press', 'report', '{}', '{}', 'report', 9, '2026', '2026-01-01', 'https://example.org/1', 'press')`;
  await test.db
    .sql`insert into projects (id, type, kind, form, name) values ('L01', 'project', 'expressway', 'line', '{}'), ('L18', 'project', 'industrial-park', 'site', '{}')`;
});
afterAll(() => test.drop());
beforeEach(async () => {
  await test.db.sql`truncate geometries, claims cascade`;
});

/** The constraint that refuses a statement, or what else went wrong with it; null where it passes. */
async function refusal(statement: string): Promise<string | null> {
  return await test.db.sql.unsafe(statement).then(
    () => null,
    (error: PostgresError) => error.constraint_name ?? error.message,
  );
}
const quoted = (value: string | null) => (value === null ? 'null' : `'${value.replaceAll("'", "''")}'`);
const insert = (table: string, row: Record<string, string | number | null>) =>
  refusal(`insert into ${table} (${Object.keys(row)}) values (${Object.values(row).map((v) => quoted(v === null ? null : String(v)))})`);

const shape = (wkt: string, patch: Record<string, string | number | null> = {}) =>
  insert('geometries', {
    project_id: 'L18',
    form: 'site',
    geom: `SRID=4326;${wkt}`,
    certainty: 'alignment',
    accuracy_m: 100,
    source: 's',
    licence: 'l',
    method: '{}',
    ...patch,
  });
const line = (wkt: string, certainty: string) => shape(wkt, { project_id: 'L01', form: 'line', certainty });
const LINE = 'LINESTRING(106.7 21.9, 106.6 21.7)';
const AREA = 'POLYGON((106 21, 107 21, 107 22, 106 21))';
const POINT = 'POINT(106.7 21.9)';

describe('geometries', () => {
  it('of each form and certainty are stored where they fit, and refused where they do not', async () => {
    const fits: [boolean, string, string, string][] = [
      [true, 'line', 'symbol', POINT],
      [true, 'line', 'corridor', LINE],
      [true, 'line', 'alignment', `MULTILINESTRING((106.7 21.9, 106.6 21.7), (106.5 21.6, 106.4 21.5))`],
      [true, 'site', 'symbol', 'MULTIPOINT(106.7 21.9, 106.6 21.7)'],
      [true, 'site', 'alignment', AREA],
      [true, 'site', 'surveyed', POINT],
      [false, 'line', 'symbol', LINE],
      [false, 'line', 'alignment', POINT],
      [false, 'line', 'corridor', POINT],
      [false, 'line', 'surveyed', AREA],
      [false, 'site', 'corridor', AREA],
      [false, 'site', 'corridor', LINE],
      [false, 'site', 'alignment', LINE],
      [false, 'site', 'symbol', AREA],
      [false, 'site', 'alignment', `GEOMETRYCOLLECTION(${POINT})`],
    ];
    for (const [fit, form, certainty, wkt] of fits) {
      await test.db.sql`truncate geometries cascade`;
      const answer = form === 'line' ? await line(wkt, certainty) : await shape(wkt, { certainty });
      expect(answer, `${form} ${certainty} ${wkt}`).toBe(fit ? null : 'geometries_shape_fits');
    }
  });

  it.each([
    ['that crosses itself', 'POLYGON((106 21, 107 22, 107 21, 106 22, 106 21))', 'geometries_valid'],
    ['that is empty', 'POLYGON EMPTY', 'geometries_valid'],
    ['outside Vietnam', 'POINT(121 14)', 'geometries_in_extent'],
    ['with swapped axes', 'POINT(21.9 106.7)', 'geometries_in_extent'],
    ['in metres', 'POINT(449314 2417472)', 'geometries_in_extent'],
  ])('%s are refused', async (_, wkt, constraint) => {
    expect(await shape(wkt, { certainty: wkt.startsWith('POINT') ? 'symbol' : 'alignment' })).toBe(constraint);
  });

  it('of another coordinate system, accuracy or source are refused', async () => {
    expect(await shape(POINT, { geom: `SRID=3405;${POINT}` })).toMatch(/SRID|srid/);
    expect(await shape(POINT, { accuracy_m: 0 })).toBe('geometries_accuracy_m_check');
    expect(await shape(POINT, { accuracy_m: 'NaN' })).toBe('geometries_accuracy_m_check');
    expect(await shape(POINT, { source: null })).toMatch(/not-null/);
    expect(await shape(POINT, { form: 'line' })).toMatch(/geometries_(shape_fits|project_id_form_fkey)/);
  });

  it(`of more than ${MAX_VERTICES} vertices are refused`, async () => {
    const long = (n: number) => `LINESTRING(${Array.from({ length: n }, (_, i) => `${106 + i / 100_000} 21`)})`;
    expect(await line(long(MAX_VERTICES), 'alignment')).toBeNull();
    await test.db.sql`truncate geometries cascade`;
    expect(await line(long(MAX_VERTICES + 1), 'alignment')).toBe('geometries_vertex_limit');
  });

  it('have the extent that geo/valid.ts has', async () => {
    const [west, south, east, north] = VIETNAM_EXTENT;
    for (const [x, y] of [
      [west, south],
      [east, north],
    ]) {
      await test.db.sql`truncate geometries cascade`;
      expect(await shape(`POINT(${x} ${y})`, { certainty: 'symbol' })).toBeNull();
    }
    for (const [x, y] of [
      [west - 0.01, south],
      [east + 0.01, north],
      [west, south - 0.01],
      [east, north + 0.01],
    ]) {
      expect(await shape(`POINT(${x} ${y})`, { certainty: 'symbol' })).toBe('geometries_in_extent');
    }
  });

  /**
   * GEOS throws over a coordinate that is no number, and the embedded database may end over that (its thread is started
   * anew for the next statement). Whatever it answers, nothing is stored; and geo/valid.ts never lets one get here.
   */
  it('with a coordinate that is no number never get in, nor past geo/valid.ts', async () => {
    const point = (x: string) =>
      refusal(`insert into geometries values ('L18', 'site', ST_SetSRID(ST_MakePoint('${x}'::float8, 21.9), 4326), 'symbol', 100, 's', 'l', '{}')`);
    const area = (x: string) =>
      `ST_SetSRID(ST_MakePolygon(ST_MakeLine(array[ST_MakePoint(106, 21), ST_MakePoint('${x}'::float8, 21), ST_MakePoint(107, 22), ST_MakePoint(106, 21)])), 4326)`;
    for (const x of ['NaN', 'Infinity']) {
      expect(await point(x), x).not.toBeNull();
      expect(await refusal(`insert into geometries values ('L18', 'site', ${area(x)}, 'alignment', 100, 's', 'l', '{}')`), x).not.toBeNull();
      expect(await test.db.sql`select 1 as alive, count(*)::int as stored from geometries`).toEqual([{ alive: 1, stored: 0 }]);
      expect(geometryProblems({ type: 'Point', coordinates: [Number(x), 21.9] })).toEqual(['a coordinate is not a finite number']);
      const ring = [
        [106, 21],
        [Number(x), 21],
        [107, 22],
        [106, 21],
      ];
      expect(geometryProblems({ type: 'Polygon', coordinates: [ring] })).toEqual(['a coordinate is not a finite number']);
    }
  });

  it('that the database refuses for what they are, geo/valid.ts refuses first', () => {
    const bowTie: Geometry = {
      type: 'Polygon',
      coordinates: [
        [
          [106, 21],
          [107, 22],
          [107, 21],
          [106, 22],
          [106, 21],
        ],
      ],
    };
    const refused: Geometry[] = [
      bowTie,
      { type: 'Polygon', coordinates: [] },
      { type: 'Point', coordinates: [121, 14] },
      { type: 'Point', coordinates: [21.9, 106.7] },
      { type: 'Point', coordinates: [449_314, 2_417_472] },
    ];
    for (const geometry of refused) expect(geometryProblems(geometry), JSON.stringify(geometry)).not.toEqual([]);
  });
});

describe('claims', () => {
  const claim = (patch: Record<string, string | null>) =>
    insert('claims', {
      id: 'c',
      project_id: 'L01',
      field: 'target',
      value: '"2026"',
      document_id: 'LS',
      document_kind: 'plan',
      clause: 'I',
      basis: 'stated',
      ...patch,
    });
  const fromReport = { document_id: 'press', document_kind: 'report', clause: null };

  it.each<[string, Record<string, string | null>, string]>([
    ['of a plan without its clause', { clause: null }, 'claims_plan_has_clause'],
    ['of a report with a clause', { ...fromReport, clause: 'I', basis: 'reported' }, 'claims_plan_has_clause'],
    ['reported by a plan', { basis: 'reported' }, 'claims_basis_fits_document'],
    ['stated by a report', { ...fromReport, basis: 'stated' }, 'claims_basis_fits_document'],
    ['set for a group by a report', { ...fromReport, basis: 'horizon' }, 'claims_basis_fits_document'],
    ['derived from nothing', { basis: 'derived' }, 'claims_basis_fits_document'],
    ['on no known ground', { basis: 'guessed' }, 'claims_basis_check'],
    ['of a document that is not there', { document_id: 'XX' }, 'claims_document_id_document_kind_fkey'],
    ['of a plan that calls itself a report', { document_kind: 'report', clause: null, basis: 'reported' }, 'claims_document_id_document_kind_fkey'],
    ['on a project that is not there', { project_id: 'Z99' }, 'claims_project_id_fkey'],
  ])('%s are refused', async (_, patch, constraint) => {
    expect(await claim(patch)).toBe(constraint);
  });

  it('that a plan states or derives, and a report reports, are stored', async () => {
    expect(await claim({})).toBeNull();
    expect(await claim({ id: 'd', basis: 'horizon' })).toBeNull();
    expect(await claim({ id: 'e', basis: 'derived', inputs: '{}' })).toBeNull();
    expect(await claim({ id: 'f', ...fromReport, basis: 'reported' })).toBeNull();
  });
});

describe('documents', () => {
  const plan = { id: 'XX', kind: 'plan', title: '{}', issuer: '{}', rank: 'politburo', rank_order: 1, dated: '2024', known_from: '2024-01-01' };
  const report = { ...plan, kind: 'report', rank: 'report', url: 'https://example.org/2', confidence: 'press' };

  it.each<[string, Record<string, string | number | null>]>([
    ['a date and a lower bound', { ...plan, dated_after: '2023' }],
    ['neither date nor lower bound', { ...plan, dated: null }],
    ['an address, for a plan', { ...plan, url: 'https://example.org' }],
    ['no address, for a report', { ...report, url: null }],
    ['no confidence, for a report', { ...report, confidence: null }],
    ['the rank of a plan, for a report', { ...report, rank: 'politburo' }],
    ['the rank of a report, for a plan', { ...plan, rank: 'report' }],
  ])('with %s are refused', async (_, row) => {
    expect(await insert('documents', row)).toMatch(/^documents_check/);
  });
});

describe('the lists of values in SQL', () => {
  it.each<[string, string[]]>([
    ['claims_basis_check', keysOf(bases)],
    ['documents_confidence_check', keysOf(confidences)],
    ['geometries_certainty_check', keysOf(certainties)],
    ['projects_type_check', keysOf(projectTypes)],
  ])('%s are those of the vocabulary', async (constraint, values) => {
    const [row] = await test.db.sql<
      { definition: string }[]
    >`select pg_get_constraintdef(oid) as definition from pg_constraint where conname = ${constraint}`;
    expect([...(row?.definition ?? '').matchAll(/'([^']+)'::text/g)].map((m) => m[1]).sort()).toEqual([...values].sort());
  });
});
