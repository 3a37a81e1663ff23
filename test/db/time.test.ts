import { eq, getTableColumns } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthOn, levelFrom } from '../../db/health.ts';
import type { Filter } from '../../db/queries/filter.ts';
import { countMatching } from '../../db/queries/list.ts';
import { healthColumn, lookOf, stateColumn } from '../../db/queries/time.ts';
import { knownOn } from '../../db/queries/where.ts';
import { stateIn } from '../../db/state.ts';
import { effective } from '../../db/tables/effective.ts';
import { projects } from '../../db/tables/projects.ts';
import { healths, states } from '../../db/time-vocabulary.ts';
import { keysOf, NOT_STATED } from '../../db/vocabulary.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openAtlas();
});
afterAll(() => test.drop());

const CLOCKS = ['2019-09-30', '2024-08-18', '2025-07-01', '2026-02-20', '2026-11-20', '2026-12-31', '2027-01-01', '2031-01-01', '2055-06-01'];
const YEARS = [undefined, 2020, 2025, 2026, 2027, 2028, 2030, 2045, 2050];
const SCENARIOS: Pick<Filter, 'scenario' | 'slipYears'>[] = [
  {},
  { scenario: 'promised' },
  { scenario: 'slip' },
  { scenario: 'slip', slipYears: 0 },
  { scenario: 'slip', slipYears: 3 },
  { scenario: 'funded' },
];

/** Every project under a filter: what SQL says of it, beside what the rules in TypeScript say of the same row. */
async function both(filter: Filter) {
  const rows = await test.db.orm
    .select({ ...getTableColumns(effective), state: stateColumn(filter), health: healthColumn(filter) })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .where(knownOn(filter.asOf))
    .orderBy(effective.projectId);
  const look = lookOf(filter);
  return rows.map((row) => {
    const from = [levelFrom(row.signals, 'late'), levelFrom(row.signals, 'at-risk')];
    const worried = !row.done && from.some((day) => day !== null && day <= look.clock);
    return {
      sql: { id: row.projectId, state: row.state, health: row.health },
      rule: { id: row.projectId, state: stateIn({ ...row, worried }, look), health: healthOn(row, row.signals, look.clock) },
    };
  });
}

describe('the rules of time in SQL', () => {
  it.each(CLOCKS)('say on %s what those in TypeScript say, for every year and scenario', async (asOf) => {
    for (const year of YEARS) {
      for (const scenario of SCENARIOS) {
        const rows = await both({ asOf, year, ...scenario });
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.map((r) => r.sql)).toEqual(rows.map((r) => r.rule));
      }
    }
  });

  it('tell every state and every health of some project, so that equality says something', async () => {
    const looks = [{ scenario: 'promised' }, { scenario: 'funded' }] as const;
    const rows = (await Promise.all(looks.map((look) => both({ asOf: '2026-11-20', year: 2026, ...look })))).flat();
    expect(new Set(rows.map((r) => r.sql.state))).toEqual(new Set(keysOf(states)));
    expect(new Set(rows.map((r) => r.sql.health))).toEqual(new Set([...keysOf(healths), null]));
  });

  it('share every project among the states, and among the healths', async () => {
    const filter: Filter = { asOf: '2026-11-20', year: 2030 };
    const all = await countMatching(test.db.orm, filter);
    const sum = async (parts: Filter[]) =>
      (await Promise.all(parts.map((part) => countMatching(test.db.orm, { ...filter, ...part })))).reduce((a, b) => a + b, 0);
    expect(await sum(keysOf(states).map((state) => ({ state: [state] })))).toBe(all);
    expect(await sum([...keysOf(healths), NOT_STATED as typeof NOT_STATED].map((health) => ({ health: [health] })))).toBe(all);
  });
});
