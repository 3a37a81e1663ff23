import { type SQL, sql } from 'drizzle-orm';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Counts } from '../../db/facets/counts.ts';
import { publishChange } from '../../db/publish.ts';
import { countFacets } from '../../db/queries/facets.ts';
import { countMatching } from '../../db/queries/list.ts';
import { readTimeline } from '../../db/queries/timeline.ts';
import { readTotals } from '../../db/queries/totals.ts';
import { fundings, keysOf, kinds, statuses } from '../../db/vocabulary.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { anyFilter } from './helpers/any-filter.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

let test: TestDatabase;
let counts: Counts;
beforeAll(async () => {
  test = await openAtlas();
  counts = new Counts(test.db);
});
afterAll(() => test.drop());
afterEach(() => vi.useRealTimers());

/** What memory counts is what SQL counts. */
async function expectSame(filter: FilterInput): Promise<void> {
  const { orm } = test.db;
  const { count, facets } = await counts.summary(filter);
  expect(count).toBe(await countMatching(orm, filter));
  expect(facets).toEqual(await countFacets(orm, filter));
  expect(await counts.timeline(filter)).toEqual(await readTimeline(orm, filter));
  expect(await counts.totals(filter)).toEqual(await readTotals(orm, filter));
}

/** Filters that ask for now, on whatever day that is. */
const ofNow = anyFilter.map(({ asOf, ...filter }): FilterInput => filter);
const days = fc.constantFrom('2019-09-30', '2024-08-18', '2026-02-20', '2026-11-20', '2027-01-01', '2031-01-01', '2055-06-01');

type Change = (ids: string[]) => SQL;
const inPeriods =
  (set: SQL): Change =>
  (ids) =>
    sql`update effective set ${set} where known_to is null and project_id in ${ids}`;
const texts = (values: readonly string[]) => sql`array(select json_array_elements_text(${JSON.stringify(values)}::json))`;
/** What a writer may do to what is counted. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...keysOf(statuses), null).map((to) => inPeriods(sql`status = ${to}`)),
  fc.constantFrom(...keysOf(fundings), null).map((to) => inPeriods(sql`funding = ${to}`)),
  fc
    .integer({ min: 2015, max: 2060 })
    .map((to) => inPeriods(sql`target_year = ${to}::int, late_from = ${`${to}-01-01`}::date, due_day = ${`${to}-06-30`}::date`)),
  fc.uniqueArray(fc.constantFrom('lang-son', 'ha-noi', 'nowhere-yet')).map((to) => inPeriods(sql`places = ${texts(to)}`)),
  fc.uniqueArray(fc.constantFrom('Bộ Xây dựng', 'Cơ quan \u{1F6E3}', 'Cơ quan \u{FF21}')).map((to) => inPeriods(sql`agencies = ${texts(to)}`)),
  fc.constantFrom(' cao toc', ' lang son', ' khac').map((to) => inPeriods(sql`search_key = ${to}`)),
  fc
    .constantFrom({ n: 12.3, bound: 'about' }, 0.1)
    .map((to) => inPeriods(sql`resolution = resolution || ${JSON.stringify({ lengthKm: { value: to } })}::jsonb`)),
  fc.constantFrom(...keysOf(kinds)).map((to) => (ids: string[]) => sql`update projects set kind = ${to} where id in ${ids}`),
  fc.constantFrom<Change>(
    (ids) => sql`update projects set ground = case when ground = '{}' then array['Z99'] else '{}' end where id in ${ids}`,
    (ids) => sql`update geometries set geom = ST_Translate(geom, 0.01, 0) where project_id in ${ids} and ST_XMax(geom) < 109`,
    (ids) => sql`delete from links where project_id in ${ids}`,
    (ids) => sql`delete from drawn_places where project_id in ${ids}`,
    // Gone, and back again.
    (ids) => sql`update effective e set known_to = case when known_to is null then '2999-01-01'::date end
      where project_id in ${ids} and known_from = (select max(known_from) from effective where project_id = e.project_id)`,
  ),
);

describe('counts from memory', () => {
  it('are those of SQL, for any filter on any day', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, ofNow, days, async (any, now, day) => {
        vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00+07:00`) });
        await expectSame(now);
        await expectSame(any);
      }),
      {
        numRuns: 30,
        examples: [
          [{}, {}, '2026-11-20'],
          [{ asOf: '2025-06-30' }, { from: 2026, to: 2030, year: 2030, state: ['building'] }, '2026-11-20'],
        ],
      },
    );
  });

  it('follow whatever is written', async () => {
    const ids = (await test.db.orm.execute<{ id: string }>(sql`select id from projects order by id`)).map((p) => p.id);
    const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 5 });
    const write = fc.record({ of: some, change: anyChange }).map(({ of, change }) => ({ of, statement: change(of) }));
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 9 }), ofNow, async (writes, dice, filter) => {
        await counts.summary(filter);
        await test.db.orm.transaction(async (tx) => {
          for (const { statement } of writes) await tx.execute(statement);
          await publishChange(tx, dice === 0 ? 'all' : writes.flatMap(({ of }) => of));
        });
        await test.db.changes.catchUp();
        await expectSame(filter);
        await expectSame({});
      }),
      { numRuns: 30 },
    );
  });

  it('ask what is found and what is near again after a change, and only of what changed', async () => {
    const change = async (id: string, statement: SQL) => {
      await test.db.orm.transaction(async (tx) => {
        await tx.execute(statement);
        await publishChange(tx, [id]);
      });
      await test.db.changes.catchUp();
    };
    const found: FilterInput = { q: 'khong dau vet' };
    const near: FilterInput = { near: 'L02', within: 3 };
    const before = (await counts.summary(near)).count;
    expect((await counts.summary(found)).count).toBe(0);
    for (const id of ['L01', 'L02']) await change(id, sql`update effective set search_key = ' khong dau vet' where project_id = ${id}`);
    expect((await counts.summary(found)).count).toBe(2);
    await change('L01', sql`update effective set search_key = ' khac' where project_id = 'L01'`);
    expect((await counts.summary(found)).count).toBe(1);
    await expectSame(found);
    await expectSame(near);
    await change('L02', sql`update geometries set geom = ST_Translate(geom, 2, -8) where project_id = 'L02'`);
    await expectSame(near);
    expect((await counts.summary(near)).count).toBeLessThan(before);
  });

  it('are made once, however many ask at once, and again only after a change', async () => {
    const fresh = new Counts(test.db);
    const asking = vi.spyOn(test.db.orm, 'select');
    const filter: FilterInput = { q: 'duong sat', kind: ['railway', 'urban-rail'] };
    const answers = await Promise.all(Array.from({ length: 100 }, () => fresh.summary(filter)));
    expect(new Set(answers).size).toBe(1);
    const asked = asking.mock.calls.length;
    expect(asked).toBeLessThan(6);
    // The order of values does not make another question, nor a year another condition of SQL.
    expect(await fresh.summary({ kind: ['urban-rail', 'railway'], q: 'duong sat' })).toBe(answers[0]);
    await fresh.timeline({ ...filter, status: ['implementation'], year: 2031 });
    expect(asking.mock.calls.length).toBe(asked);
    asking.mockRestore();
    await test.db.orm.transaction((tx) => publishChange(tx, []));
    await test.db.changes.catchUp();
    expect(await fresh.summary(filter)).not.toBe(answers[0]);
    expect(await fresh.summary(filter)).toEqual(answers[0]);
  });

  it('are asked for again after the database failed', async () => {
    const filter: FilterInput = { q: 'cao toc', near: 'L01', within: 0.123 };
    const failing = vi.spyOn(test.db.orm, 'select').mockImplementation(() => {
      throw new Error('gone');
    });
    await expect(counts.summary(filter)).rejects.toThrow('gone');
    failing.mockRestore();
    await expectSame(filter);
  });
});
