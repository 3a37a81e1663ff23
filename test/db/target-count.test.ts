import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Look, type Outlook, stateIn } from '../../db/state.ts';
import { countTarget } from '../../db/targets.ts';
import { states } from '../../db/time-vocabulary.ts';
import { keysOf } from '../../db/vocabulary.ts';

const CLOCK = '2026-11-20';
const goal = fc.record({ n: fc.integer({ min: 1, max: 40 }), unit: fc.constant('urban-area') });
const members = fc.array(fc.constantFrom(...keysOf(states)), { maxLength: 50 });
const year = fc.integer({ min: 1990, max: 2026 });
const day = fc.integer({ min: 2020, max: 2050 }).map((y) => `${y}-12-31`);
const outlook: fc.Arbitrary<Outlook> = fc
  .record({
    namedYear: year,
    begunYear: fc.option(year),
    startDue: fc.option(day),
    inUseYear: fc.option(year),
    dueDay: fc.option(day),
    targetBasis: fc.constantFrom(null, 'stated' as const, 'horizon' as const),
    funding: fc.constantFrom(null, 'ppp' as const),
    worried: fc.boolean(),
    ended: fc.boolean(),
  })
  // Neither works begun nor use is known of what has ended.
  .map((o) => ({ ...o, begunYear: o.ended ? null : o.begunYear, inUseYear: o.ended ? null : o.inUseYear, done: !o.ended && o.inUseYear !== null }));

describe('a target counted from its members', () => {
  it('adds up to its figure, or to its members where more are known', () => {
    fc.assert(
      fc.property(goal, members, (goal, members) => {
        const count = countTarget(goal, members);
        if (!count) throw new Error('not counted');
        const sum = count['in-use'] + count.building + count.planned + count.absent + count.unknown;
        expect(sum).toBe(Math.max(goal.n, members.length));
        expect(count.known).toBe(members.length);
        expect(count.unknown).toBeGreaterThanOrEqual(0);
        expect(count.unknown > 0 && count.beyond > 0).toBe(false);
        expect(count.known + count.unknown - count.beyond).toBe(goal.n);
      }),
    );
  });

  it('counts each member under its own state', () => {
    const count = countTarget({ n: 24, unit: 'industrial-cluster' }, ['in-use', 'building', 'building', 'planned', 'absent']);
    expect(count).toEqual({ 'in-use': 1, building: 2, planned: 1, absent: 1, n: 24, known: 5, unknown: 19, beyond: 0 });
    expect(countTarget({ n: 2, unit: 'expressway' }, ['in-use', 'in-use', 'planned'])).toMatchObject({ known: 3, unknown: 0, beyond: 1 });
  });

  it('counts nothing for a share or without a figure', () => {
    expect(countTarget({ n: 45, unit: 'percent' }, [])).toBeNull();
    expect(countTarget(null, ['in-use'])).toBeNull();
  });

  it('never goes back as the year rises and promises are kept', () => {
    fc.assert(
      fc.property(fc.array(outlook, { maxLength: 8 }), fc.integer({ min: 2020, max: 2049 }), (outlooks, year) => {
        const at = (look: Look) => {
          const count = countTarget(
            { n: 5, unit: 'urban-area' },
            outlooks.map((o) => stateIn(o, look)),
          );
          if (!count) throw new Error('not counted');
          return [count['in-use'], count['in-use'] + count.building, count['in-use'] + count.building + count.planned];
        };
        const [now, next] = [year, year + 1].map((y) => at({ clock: CLOCK, year: y, scenario: 'promised' }));
        for (const [i, n] of now?.entries() ?? []) expect(next?.[i]).toBeGreaterThanOrEqual(n);
      }),
    );
  });
});
