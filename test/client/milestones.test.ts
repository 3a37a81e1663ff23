import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byHealth, dueCounts, toDoOf } from '../../client/milestones/by-health.ts';
import { asMilestone, dueBy, milestoneOf, milestoneYears, openHealths, openOf, withoutMilestone } from '../../client/milestones/milestone-filter.ts';
import { readAddress, writeAddress } from '../../client/state/address.ts';
import { healths } from '../../db/time-vocabulary.ts';
import { keysOf, NOT_STATED, projectTypes } from '../../db/vocabulary.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';

const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
const anyFilter: fc.Arbitrary<FilterInput> = fc.record({
  place: some(['lang-son', 'ha-tinh-2025']),
  type: some(keysOf(projectTypes)),
  health: some([...keysOf(healths), NOT_STATED] as const),
  from: fc.constantFrom(undefined, 1990, 2027),
  to: fc.constantFrom(undefined, 2026, 2030, 2050),
  asOf: fc.constantFrom(undefined, '2026-11-20'),
});
/** What an address keeps of a filter, whatever the order of its parameters. */
const kept = (filter: FilterInput) => writeAddress({ filter }).slice(1).split('&').toSorted().join('&');

describe('the filter of the leaders’ page', () => {
  it('asks for works still to be done by 31/12/2026 unless told otherwise', () => {
    expect(kept(asMilestone({ place: ['lang-son'] }))).toBe(
      'health=at-risk&health=late&health=no-news&health=on-time&place=lang-son&to=2026&type=programme&type=project',
    );
  });

  it('is one that the address can say', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { filter: read, dropped } = readAddress(writeAddress({ filter: asMilestone(filter) }));
        expect(dropped).toBeUndefined();
        expect(kept(read)).toBe(kept(asMilestone(filter)));
      }),
    );
  });

  it('stays what it is, so that coming by its address changes nothing', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...milestoneYears), (filter, year) => {
        const asked = asMilestone(filter, year);
        expect(milestoneOf(asked)).toBe(year);
        expect(writeAddress({ filter: asMilestone(asked) })).toBe(writeAddress({ filter: asked }));
      }),
    );
  });

  it('leaves nothing of its own behind, and everything else', () => {
    fc.assert(
      fc.property(anyFilter, ({ place, asOf, ...rest }) => {
        const left = withoutMilestone(asMilestone({ place, asOf, ...rest }));
        expect([left.from, left.to, left.health]).toEqual([undefined, undefined, undefined]);
        expect([left.place, left.asOf]).toEqual([place, asOf]);
      }),
    );
    expect(withoutMilestone(asMilestone({})).type).toBeUndefined();
    expect(withoutMilestone(asMilestone({ type: ['programme'] })).type).toEqual(['programme']);
  });

  it('knows every health but done as still to be done, and shows all of them where none is asked for', () => {
    expect([...openHealths, 'done'].toSorted()).toEqual(keysOf(healths).toSorted());
    expect(openOf({ health: ['done', NOT_STATED] })).toEqual(openHealths);
    expect(openOf({ health: ['on-time', 'late'] })).toEqual(['late', 'on-time']);
  });

  it('puts no year under both milestones, and each up to 2030 under one', () => {
    const [first, second] = milestoneYears.map((year) => dueBy({}, year));
    expect(first?.from).toBeUndefined();
    expect(second?.from).toBe((first?.to ?? 0) + 1);
    expect(second?.to).toBe(2030);
  });
});

describe('works by health', () => {
  it('puts each work in one place, in the order given, and what has ended in none', () => {
    const row = fc.record({ id: fc.string(), health: fc.constantFrom(null, ...keysOf(healths)) });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const groups = byHealth(rows as unknown as Parameters<typeof byHealth>[0]);
        const counts = dueCounts(rows.map(({ health }) => ({ value: health, count: 1 })));
        expect(toDoOf(counts) + counts.done).toBe(rows.filter(({ health }) => health !== null).length);
        for (const health of [...openHealths, 'done'] as const) {
          expect(groups[health]).toEqual(rows.filter((r) => r.health === health));
          expect(groups[health]).toHaveLength(counts[health]);
        }
      }),
    );
  });
});
