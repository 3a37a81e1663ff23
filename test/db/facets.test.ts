import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFacets, type Facet } from '../../db/queries/facets.ts';
import { countMatching } from '../../db/queries/list.ts';
import { readTimeline } from '../../db/queries/timeline.ts';
import { NOT_STATED } from '../../db/vocabulary.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { anyFilter } from './helpers/any-filter.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openAtlas();
});
afterAll(() => test.drop());

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
