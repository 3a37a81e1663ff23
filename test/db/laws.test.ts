import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { todayInVietnam } from '../../db/clock.ts';
import { groupBy } from '../../db/group-by.ts';
import { healthOn } from '../../db/health.ts';
import { countFacets, type Facet } from '../../db/queries/facets.ts';
import { type FeatureRow, readFeatures } from '../../db/queries/features.ts';
import { countMatching, listProjects } from '../../db/queries/list.ts';
import { listPlaces } from '../../db/queries/places.ts';
import { readTimeline } from '../../db/queries/timeline.ts';
import { stateIn } from '../../db/state.ts';
import { drawnPlaces } from '../../db/tables/drawn-places.ts';
import { effective } from '../../db/tables/effective.ts';
import { links } from '../../db/tables/links.ts';
import { projects } from '../../db/tables/projects.ts';
import { healths, scenarios, states } from '../../db/time-vocabulary.ts';
import { bases, fundings, keysOf, kinds, NOT_STATED, projectTypes, statuses } from '../../db/vocabulary.ts';
import { type FilterInput, filterInput, HORIZON, MAX_SLIP } from '../../server/inputs/filter.ts';
import { projectTiles, type TileSource } from '../../server/tiles/projects.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';
import { decodeLayer, type Tile, type TileProperties, tilesOfVietnam } from './helpers/tiles.ts';

let test: TestDatabase;
let tiles: TileSource;
/** Every id in the order of the list without a filter. */
let catalogueOrder: string[];
/** Every period of every project, for a second opinion on what a filter means. */
let joined: (typeof links.$inferSelect & { now: string[] })[];
let periods: (typeof effective.$inferSelect & { kind: string; type: string })[];
/** The districts and communes that each project's geometry surely reaches. */
let reached: Map<string, string[]>;
/** Metres between each project's drawing and what `near` names. */
let metresFrom: Map<string, Map<string, number>>;
beforeAll(async () => {
  test = await openAtlas();
  tiles = projectTiles(test.db);
  catalogueOrder = (await listProjects(test.db.orm, {}, { limit: 10_000 })).map((r) => r.id);
  const nowOf = new Map((await listPlaces(test.db.orm)).map((p) => [p.id, p.nowId ?? p.id]));
  const stored = await test.db.orm.select().from(links);
  joined = stored.map((l) => ({ ...l, now: [l.fromPlace, l.toPlace].map((id) => nowOf.get(id) ?? id) }));
  const rows = await test.db.orm.select().from(effective).innerJoin(projects, eq(projects.id, effective.projectId));
  const drawn = await test.db.orm.select().from(drawnPlaces).where(eq(drawnPlaces.sure, true));
  reached = new Map([...groupBy(drawn, (d) => d.projectId)].map(([id, of]) => [id, of.map((d) => d.placeId)]));
  const apart = await test.db.sql<{ near: string; id: string; metres: number }[]>`
    select o.near, g.project_id as id, ST_Distance(g.geom::geography, o.geom) as metres
    from geometries g, (
      select project_id as near, geom::geography as geom from geometries where project_id in ${test.db.sql(ORIGINS.filter((near) => !near.includes(',')))}
      union all select ${PATH}, ${PATH_WKT}::geography) o
    where o.near <> g.project_id`;
  metresFrom = new Map([...groupBy(apart, (a) => a.near)].map(([near, of]) => [near, new Map(of.map((a) => [a.id, a.metres]))]));
  periods = rows.map((r) => ({ ...r.effective, kind: r.projects.kind, type: r.projects.type }));
});
afterAll(() => test.drop());

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 });
const PLACES = [
  'lang-son',
  'bac-giang',
  'bac-ninh-2025',
  'ho-chi-minh',
  'ho-chi-minh-2025',
  'ha-tinh',
  'binh-duong',
  'ha-noi',
  'quang-ninh',
  'lang-son-2025',
  'ls-huyen-cao-loc',
  'ls-xa-dong-dang-2025',
  'ls-xa-huu-lung-2025',
  'ls-xa-na-sam-2025',
  'viet-nam',
];
const AGENCIES = [
  'Bộ Giao thông vận tải',
  'Bộ Xây dựng',
  'Sở Xây dựng Thành phố Hồ Chí Minh',
  'Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng – Lạng Sơn',
  'nobody',
];
/** From Đồng Đăng to Lạng Sơn and on to Chi Lăng. */
const PATH = '106.69,21.95~106.76,21.85~106.58,21.63';
const PATH_WKT = 'SRID=4326;LINESTRING(106.69 21.95,106.76 21.85,106.58 21.63)';
const ORIGINS = ['L01', 'L18', 'N02', 'B01', 'H02', PATH];
const anyFilter: fc.Arbitrary<FilterInput> = fc
  .record(
    {
      kind: some(keysOf(kinds)),
      type: some(keysOf(projectTypes)),
      status: some([...keysOf(statuses), NOT_STATED] as const),
      funding: some([...keysOf(fundings), NOT_STATED] as const),
      place: some(PLACES),
      from: fc.integer({ min: 2018, max: 2031 }),
      to: fc.integer({ min: 2024, max: 2050 }),
      basis: some([...keysOf(bases), NOT_STATED] as const),
      link: some([
        'any',
        'any-2025',
        'lang-son~cao-bang',
        'bac-giang~lang-son',
        'bac-ninh-2025~lang-son-2025',
        'ha-noi~bac-giang',
        'ha-noi-2025~lang-son',
      ]),
      document: some(['KL72', 'BG', 'HT', 'LS', 'BD', 'lst-sggp-2024-04-15']),
      q: fc.constantFrom('cao toc', 'duong sat', 'Đường sắt', 'khu cong nghiep', 'lang son', 'ha noi metro', 'N01', 'dong', 'cua khau huu nghi', '-'),
      around: fc.record({ near: fc.constantFrom(...ORIGINS), within: fc.constantFrom(0.001, 1, 5, 20, 200) }),
      year: fc.integer(HORIZON),
      scenario: fc.constantFrom(...keysOf(scenarios)),
      slipYears: fc.integer({ min: 0, max: MAX_SLIP }),
      state: some(keysOf(states)),
      health: some([...keysOf(healths), NOT_STATED] as const),
      agency: some(AGENCIES),
      asOf: fc.constantFrom('2024-02-22', '2024-02-23', '2024-04-11', '2024-08-18', '2024-11-12', '2025-06-30', '2026-11-20'),
    },
    { requiredKeys: [] },
  )
  // Mostly few conditions: a filter of all of them leaves nothing to compare.
  .chain((f) =>
    fc.shuffledSubarray(Object.keys(f) as (keyof typeof f)[], { maxLength: 4 }).map((kept): FilterInput => {
      const { around, ...rest } = Object.fromEntries(kept.map((k) => [k, f[k]])) as typeof f;
      // A delay means something in one scenario only, and a scenario in a year.
      const ahead = rest.slipYears === undefined ? {} : { scenario: 'slip' as const, year: rest.year ?? 2030 };
      return { ...rest, ...ahead, ...around };
    }),
  )
  .filter((f) => filterInput.safeParse(f).success);

const sorted = (ids: Iterable<string>) => [...ids].sort();
const words = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Đđ]/g, 'd')
    .toLowerCase()
    .split(/[\s–-]+/)
    .filter((w) => w !== '');

function joins(project: string, wanted: string, asOf: string | undefined): boolean {
  const known = joined.filter((l) => l.projectId === project && (asOf === undefined || l.knownFrom === null || l.knownFrom <= asOf));
  return known.some(({ fromPlace, toPlace, now: [fromNow, toNow] }) => {
    if (wanted === 'any') return true;
    if (wanted === 'any-2025') return fromNow !== toNow;
    const [a, b] = wanted.split('~');
    const isEnd = (id: string | undefined, ...end: (string | undefined)[]) => end.includes(id);
    return (isEnd(a, fromPlace, fromNow) && isEnd(b, toPlace, toNow)) || (isEnd(b, fromPlace, fromNow) && isEnd(a, toPlace, toNow));
  });
}

/** The rules of db/health.ts and db/state.ts on a stored row, which SQL tells once more. */
function healthOf(p: (typeof periods)[number], f: FilterInput) {
  return healthOn(p, p.signals, f.asOf ?? todayInVietnam());
}
function stateOf(p: (typeof periods)[number], f: FilterInput) {
  const health = healthOf(p, f);
  const worried = health === 'late' || health === 'at-risk';
  return stateIn({ ...p, worried }, { clock: f.asOf ?? todayInVietnam(), year: f.year, scenario: f.scenario, slipYears: f.slipYears });
}

const holds = (p: (typeof periods)[number], f: FilterInput) =>
  f.asOf === undefined ? p.knownTo === null : p.knownFrom <= f.asOf && (p.knownTo === null || p.knownTo > f.asOf);
/** State and health of a project under a filter, as rows of export and tiles spell them. */
function judged(id: string, f: FilterInput): [string, string] {
  const period = periods.find((p) => p.projectId === id && holds(p, f));
  if (!period) throw new Error(`${id} is not known`);
  return [stateOf(period, f), healthOf(period, f) ?? NOT_STATED];
}

/** The filter's meaning, once more, without SQL. */
function idsThatMatch(f: FilterInput): string[] {
  const within = (values: readonly string[] | undefined, value: string | null) => !values || values.includes(value ?? NOT_STATED);
  const overlaps = (wanted: readonly string[] | undefined, has: string[]) => !wanted || wanted.some((w) => has.includes(w));
  const matching = periods.filter(
    (p) =>
      holds(p, f) &&
      within(f.kind, p.kind) &&
      within(f.type, p.type) &&
      within(f.status, p.status) &&
      within(f.funding, p.funding) &&
      within(f.basis, p.targetBasis) &&
      overlaps(f.place, [...p.places, ...(reached.get(p.projectId) ?? [])]) &&
      overlaps(f.document, p.documents) &&
      overlaps(f.agency, p.agencies) &&
      within(f.state, stateOf(p, f)) &&
      within(f.health, healthOf(p, f)) &&
      (!f.link || f.link.some((wanted) => joins(p.projectId, wanted, f.asOf))) &&
      (f.near === undefined || (metresFrom.get(f.near)?.get(p.projectId) ?? Number.POSITIVE_INFINITY) <= (f.within ?? 0) * 1000) &&
      (f.from === undefined || (p.targetYear !== null && p.targetYear >= f.from)) &&
      (f.to === undefined || (p.targetYear !== null && p.targetYear <= f.to)) &&
      words(f.q ?? '').every((w) => p.searchKey.includes(` ${w}`)),
  );
  return sorted(matching.map((p) => p.projectId));
}

async function listedInPages(filter: FilterInput, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const page = await listProjects(test.db.orm, filter, { limit, after: ids.at(-1) });
    ids.push(...page.map((r) => r.id));
    if (page.length < limit) return ids;
  }
}

async function inTiles(filter: FilterInput, addresses: Tile[]): Promise<Map<string, TileProperties>> {
  const found = new Map<string, TileProperties>();
  for (const address of addresses) {
    for (const properties of decodeLayer(await tiles(filter, address))) {
      const id = String(properties.id);
      expect(found.get(id) ?? properties).toEqual(properties);
      found.set(id, properties);
    }
  }
  return found;
}

/** The contract with outside programs: what a feature of a tile must carry, made from the export's row. */
function contract(row: FeatureRow): TileProperties {
  const { id, name, nameEn, nameZh, kind, type, status, funding, targetYear, basis, certainty, accuracyM, members, state, health, provinces } = row;
  const rest = { certainty, accuracyM, members, state, health, provinces: provinces.join(', ') };
  const always = { id, name, nameEn, nameZh, kind, type, status, funding, basis, ...rest };
  return targetYear === null ? always : { ...always, targetYear };
}

describe('one filter', () => {
  it('leaves the same projects in list, count, export and tiles, with the same properties', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(anyFilter, fc.integer({ min: 3, max: 40 }), async (filter, limit) => {
        const listed = await listedInPages(filter, limit);
        expect(listed).toEqual(catalogueOrder.filter((id) => listed.includes(id)));
        expect(sorted(listed)).toEqual(idsThatMatch(filter));
        expect(await countMatching(test.db.orm, filter)).toBe(listed.length);
        const exported = await readFeatures(test.db.orm, filter);
        expect(exported.map((r) => r.id)).toEqual(listed);
        const drawn = await inTiles(filter, tilesOfVietnam(4));
        expect(sorted(drawn.keys())).toEqual(sorted(listed));
        for (const row of exported) {
          expect(drawn.get(row.id)).toEqual(contract(row));
          expect([row.id, row.state, row.health]).toEqual([row.id, ...judged(row.id, filter)]);
        }
        seen += listed.length;
      }),
      {
        numRuns: 60,
        examples: [
          [{}, 10],
          [{ asOf: '2026-11-20', year: 2027 }, 40],
          [{ year: 2030, scenario: 'slip', slipYears: 3, state: ['building', 'in-use'] }, 40],
          [{ year: 2030, scenario: 'funded', state: ['absent'] }, 40],
          [{ asOf: '2025-06-30', year: 2026, scenario: 'slip', health: ['late', 'at-risk'] }, 40],
        ],
      },
    );
    expect(seen).toBeGreaterThan(500);
  });

  it.each([0, 1, 2, 3, 5, 7])('draws every project at zoom %i too', async (z) => {
    const exported = await readFeatures(test.db.orm, {});
    const drawn = await inTiles({}, tilesOfVietnam(z));
    expect(exported.map((r) => r.id).filter((id) => !drawn.has(id))).toEqual([]);
    expect(drawn.size).toBe(exported.length);
    expect(exported.filter((row) => !isDeepStrictEqual({ ...drawn.get(row.id) }, contract(row)))).toEqual([]);
  });

  it('lists the projects of the highest plan first, those of one plan by id, members after their programme', () => {
    // N: the Politburo's conclusion; B, H: provincial parties; L, D: provincial governments.
    expect([...new Set(catalogueOrder.map((id) => id.charAt(0)))]).toEqual(['N', 'B', 'H', 'L', 'D']);
    for (const letter of 'NBHLD') {
      const ids = catalogueOrder.filter((id) => id.startsWith(letter));
      expect(ids).toEqual(sorted(ids));
    }
  });

  it('knows of each project how many members it has', async () => {
    const all = await readFeatures(test.db.orm, {});
    expect(all.map((r) => r.members)).toEqual(all.map((r) => all.filter((m) => m.parent === r.id).length));
    expect((await readFeatures(test.db.orm, { type: ['programme'], q: 'N02' }))[0]?.members).toBeGreaterThan(10);
  });

  it('draws L01 with what LS II.2.1 and III.6 say of it', async () => {
    expect((await inTiles({ q: 'L01', asOf: '2026-11-20', year: 2030 }, tilesOfVietnam(4))).get('L01')).toEqual({
      id: 'L01',
      name: 'Cao tốc cửa khẩu Hữu Nghị – Chi Lăng',
      nameEn: 'Hữu Nghị border gate – Chi Lăng expressway',
      nameZh: '友谊口岸（Hữu Nghị）—支棱（Chi Lăng）高速公路',
      kind: 'expressway',
      type: 'project',
      status: 'implementation',
      funding: 'ppp',
      targetYear: 2026,
      basis: 'stated',
      certainty: 'alignment',
      accuracyM: 400,
      members: 0,
      state: 'in-use',
      health: 'at-risk',
      provinces: 'Lạng Sơn',
    });
  });
});

/** The filter with one facet set to one value, as a reader who picks that value would have it. */
function picked(filter: FilterInput, facet: Facet, value: string): FilterInput {
  return facet === 'targetYear' ? { ...filter, from: Number(value), to: Number(value) } : { ...filter, [facet]: [value] };
}
function without(filter: FilterInput, facet: Facet): FilterInput {
  return facet === 'targetYear' ? { ...filter, from: undefined, to: undefined } : { ...filter, [facet]: undefined };
}
const EXCLUSIVE: Facet[] = ['kind', 'type', 'status', 'funding', 'basis', 'targetYear', 'state', 'health'];

describe('facets', () => {
  it('count what picking a value would leave, and those of one value a project add up', async () => {
    const facet = fc.constantFrom<Facet>(...EXCLUSIVE, 'place', 'document', 'agency');
    await fc.assert(
      fc.asyncProperty(anyFilter, facet, async (filter, checked) => {
        const counts = await countFacets(test.db.orm, filter);
        for (const facet of EXCLUSIVE) {
          const sum = counts[facet].reduce((n, c) => n + c.count, 0);
          expect(sum, facet).toBe(await countMatching(test.db.orm, without(filter, facet)));
        }
        for (const { value, count } of counts[checked]) {
          if (checked === 'targetYear' && value === NOT_STATED) continue;
          expect(count, `${checked} ${value}`).toBe(await countMatching(test.db.orm, picked(filter, checked, value)));
        }
      }),
      {
        numRuns: 40,
        examples: [
          [{}, 'place'],
          [{}, 'document'],
          [{ from: 2026, to: 2030 }, 'targetYear'],
          [{ status: [NOT_STATED] }, 'status'],
          [{ year: 2030, state: ['building'] }, 'state'],
          [{ health: ['late'] }, 'health'],
          [{}, 'agency'],
        ],
      },
    );
  });

  it('name the plans, not the hundreds of reports', async () => {
    const { document } = await countFacets(test.db.orm, {});
    expect(document.map((d) => d.value)).toEqual(['BD', 'BG', 'HT', 'KL72', 'LS']);
  });
});

describe('the timeline', () => {
  it('counts by target year what each year alone would leave, whatever years are chosen', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const counts = await readTimeline(test.db.orm, filter);
        const anyYear = { ...filter, from: undefined, to: undefined };
        const sum = (of: typeof counts) => of.reduce((n, c) => n + c.count, 0);
        expect(sum(counts)).toBe(await countMatching(test.db.orm, anyYear));
        for (const { year, health, count } of counts) {
          if (filter.health && !filter.health.includes(health)) expect.fail(`${health} is not asked for`);
          if (year !== null) expect(count).toBe(await countMatching(test.db.orm, { ...anyYear, from: year, to: year, health: [health] }));
        }
        seen += counts.length;
      }),
      { numRuns: 20, examples: [[{}], [{ from: 2026, to: 2026 }], [{ from: 2018, to: 2024, health: ['late'] }]] },
    );
    expect(seen).toBeGreaterThan(30);
  });
});
