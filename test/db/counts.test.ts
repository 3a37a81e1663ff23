import { sql } from 'drizzle-orm';
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

describe('counts from memory', () => {
  it('are those of SQL, for any filter on any day', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, ofNow, days, async (any, now, day) => {
        vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00+07:00`) });
        await expectSame(now);
        await expectSame(any);
      }),
      {
        numRuns: 60,
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
    const write = fc.oneof(
      fc.tuple(some, fc.constantFrom(...keysOf(statuses), null)).map(([of, to]) => ({ of, set: sql`status = ${to}` })),
      fc.tuple(some, fc.constantFrom(...keysOf(fundings), null)).map(([of, to]) => ({ of, set: sql`funding = ${to}` })),
      fc
        .tuple(some, fc.integer({ min: 2015, max: 2060 }))
        .map(([of, to]) => ({ of, set: sql`target_year = ${to}::int, late_from = ${`${to}-01-01`}::date` })),
      fc
        .tuple(some, fc.array(fc.constantFrom('lang-son', 'ha-noi', 'nowhere-yet')))
        .map(([of, to]) => ({ of, set: sql`places = array(select json_array_elements_text(${JSON.stringify([...new Set(to)])}::json))` })),
      fc
        .tuple(some, fc.integer({ min: 0, max: 3 }))
        .map(([of, to]) => ({ of, set: sql`agencies = array(select 'Cơ quan ' || n from generate_series(1, ${to}::int) n)` })),
      some.map((of) => ({ of, set: sql`resolution = jsonb_set(resolution, '{lengthKm}', '{"value":{"n":12.3,"bound":"about"}}')` })),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(write, { minLength: 1, maxLength: 3 }),
        fc.option(fc.tuple(some, fc.constantFrom(...keysOf(kinds)))),
        ofNow,
        async (writes, renamed, filter) => {
          await counts.summary(filter);
          await test.db.orm.transaction(async (tx) => {
            for (const { of, set } of writes) await tx.execute(sql`update effective set ${set} where known_to is null and project_id in ${of}`);
            if (renamed) await tx.execute(sql`update projects set kind = ${renamed[1]}, position = -position where id in ${renamed[0]}`);
            await publishChange(tx, [...writes.flatMap(({ of }) => of), ...(renamed?.[0] ?? [])]);
          });
          await test.db.changes.catchUp();
          await expectSame(filter);
          await expectSame({});
        },
      ),
      { numRuns: 25 },
    );
  });
});
