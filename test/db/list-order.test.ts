import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numberOf } from '../../db/format.ts';
import { listProjects } from '../../db/queries/list.ts';
import { isKnown, type Sort, sorts } from '../../db/queries/list-order.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { anyFilter } from './helpers/any-filter.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openAtlas();
});
afterAll(() => test.drop());

type Row = Awaited<ReturnType<typeof listProjects>>[number];
const { compare } = new Intl.Collator('vi', { numeric: true });
const cost = (row: Row) => (row.costBnVnd === null ? -1 : numberOf(row.costBnVnd));
/** What each order means, told once more; sorting is stable, so equals stay in catalogue order. */
const meant: Record<Sort, (a: Row, b: Row) => number> = {
  catalogue: () => 0,
  name: (a, b) => compare(a.name.vi, b.name.vi),
  year: (a, b) => (a.targetYear ?? 9999) - (b.targetYear ?? 9999),
  cost: (a, b) => cost(b) - cost(a),
};

async function listedInPages(filter: FilterInput, sort: Sort, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const page = await listProjects(test.db.orm, filter, { limit, sort, after: ids.at(-1) });
    ids.push(...page.map((row) => row.id));
    if (page.length < limit) return ids;
  }
}

describe('the list', () => {
  it.each(sorts)('by %s is in that order, whatever the filter and however long its pages', async (sort) => {
    await fc.assert(
      fc.asyncProperty(anyFilter, fc.integer({ min: 1, max: 60 }), async (filter, limit) => {
        const rows = await listProjects(test.db.orm, filter, { limit: 1000 });
        expect(await listedInPages(filter, sort, Math.max(limit, Math.ceil(rows.length / 8)))).toEqual(
          rows.toSorted(meant[sort]).map((row) => row.id),
        );
      }),
      {
        numRuns: 12,
        examples: [
          [{}, 25],
          [{ asOf: '2024-11-12' }, 25],
        ],
      },
    );
  });

  it('has in each order rows that are equal in it, and rows of which nothing is stated, at the end', async () => {
    const rows = await listProjects(test.db.orm, {}, { limit: 1000 });
    const [byYear, byCost] = [
      await listProjects(test.db.orm, {}, { limit: 1000, sort: 'year' }),
      await listProjects(test.db.orm, {}, { limit: 1000, sort: 'cost' }),
    ];
    expect([byYear.at(-1)?.targetYear, byCost.at(-1)?.costBnVnd]).toEqual([null, null]);
    expect([byYear[0]?.targetYear, byCost[0]?.costBnVnd]).not.toContain(null);
    expect(new Set(rows.map((row) => row.targetYear)).size).toBeLessThan(rows.length / 2);
  });

  it('ends after what is not there, or was not yet', async () => {
    for (const [id, asOf] of [
      ['Z99', undefined],
      ['L01', '2020-01-01'],
    ] as const) {
      expect(await listProjects(test.db.orm, { asOf }, { limit: 10, sort: 'name', after: id })).toEqual([]);
      expect(await isKnown(test.db.orm, id, asOf)).toBe(false);
    }
    expect(await isKnown(test.db.orm, 'L01', undefined)).toBe(true);
  });
});
