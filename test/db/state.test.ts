import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Look, stateIn } from '../../db/state.ts';
import { type State, states } from '../../db/time-vocabulary.ts';
import { keysOf } from '../../db/vocabulary.ts';
import { HORIZON, MAX_SLIP } from '../../server/inputs/filter.ts';
import { claim, clocks, histories, judge } from './helpers/generated-claims.ts';

const YEARS = Array.from({ length: HORIZON.max - HORIZON.min + 1 }, (_, i) => HORIZON.min + i);
const slips = fc.integer({ min: 0, max: MAX_SLIP });
const rank = (state: State) => keysOf(states).indexOf(state);

/** For any project on any clock of any year; those of which nothing was known yet have no state. */
function holds(law: (statesUnder: (look: Omit<Look, 'clock' | 'year'>) => number[]) => void): void {
  fc.assert(
    fc.property(histories, clocks, (claims, clock) => {
      const project = judge(claims, clock)?.outlook;
      if (project) law((look) => YEARS.map((year) => rank(stateIn(project, { ...look, clock, year }))));
    }),
    { numRuns: 400 },
  );
}

describe('the state in a year', () => {
  it('never goes back as the year rises, whatever the scenario', () =>
    holds((under) => {
      for (const look of [{}, { scenario: 'slip', slipYears: 3 }, { scenario: 'funded' }] as const) {
        const seen = under(look);
        expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      }
    }));

  it('is as promised where nobody says otherwise, and where what is late slips by nothing', () =>
    holds((under) => {
      expect(under({ scenario: 'promised' })).toEqual(under({}));
      expect(under({ scenario: 'slip', slipYears: 0 })).toEqual(under({}));
    }));

  it('comes no sooner the more is slipped', () => {
    fc.assert(
      fc.property(histories, clocks, slips, slips, (claims, clock, a, b) => {
        const project = judge(claims, clock)?.outlook;
        if (!project) return;
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        for (const year of YEARS) {
          const state = (slipYears: number) => rank(stateIn(project, { clock, year, scenario: 'slip', slipYears }));
          expect(state(more)).toBeLessThanOrEqual(state(less));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('shows no more with stated money alone than as promised', () =>
    holds((under) => {
      const promised = under({});
      for (const [i, state] of under({ scenario: 'funded' }).entries()) expect(state).toBeLessThanOrEqual(promised[i] as number);
    }));

  it('without a year takes only what is known: no promise changes it', () => {
    const promises = new Set(['target', 'start', 'funding']);
    fc.assert(
      fc.property(histories, clocks, (claims, clock) => {
        const kept = claims.filter((c) => !promises.has(c.field));
        const [all, known] = [judge(claims, clock), judge(kept, clock)];
        if (all && known) expect(stateIn(all.outlook, { clock })).toBe(stateIn(known.outlook, { clock }));
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the order of the claims', () => {
    fc.assert(
      fc.property(
        histories.chain((claims) => fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }))),
        clocks,
        ([claims, shuffled], clock) => {
          expect(judge(shuffled, clock)?.outlook).toEqual(judge(claims, clock)?.outlook);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a road promised for 2026 and begun in 2024', () => {
  const road = [
    claim('target', '2026', { on: '2024-08-18', basis: 'stated' }),
    claim('funding', 'ppp', { on: '2024-08-18', basis: 'stated' }),
    claim('started', '2024-04-21', { on: '2024-04-21' }),
    claim('status', 'implementation', { on: '2026-02-20' }),
    claim('progressPct', 63, { on: '2026-02-20' }),
  ];
  const state = (clock: string, look: Omit<Look, 'clock'> = {}, claims = road) => {
    const judged = judge(claims, clock);
    if (!judged) throw new Error('nothing is known yet');
    return stateIn(judged.outlook, { ...look, clock });
  };

  it('is in use in 2026 as long as the word can be kept, and from the year after the clock once it was not', () => {
    expect([2023, 2024, 2025, 2026].map((year) => state('2026-11-20', { year }))).toEqual(['absent', 'building', 'building', 'in-use']);
    expect([2026, 2027, 2028].map((year) => state('2027-01-01', { year }))).toEqual(['building', 'building', 'in-use']);
    expect(state('2026-11-20')).toBe('building');
  });

  it('slips where it is at risk, and not where it is on time', () => {
    const slip = (clock: string, year: number) => state(clock, { year, scenario: 'slip', slipYears: 2 });
    expect([2026, 2027, 2028].map((year) => slip('2026-11-20', year))).toEqual(['building', 'building', 'in-use']);
    expect(slip('2024-08-18', 2026)).toBe('in-use');
  });

  it('counts as funded by the plan that states both, not by a report or without money', () => {
    const funded = (claims: typeof road) => state('2026-11-20', { year: 2026, scenario: 'funded' }, claims);
    expect(funded(road)).toBe('in-use');
    expect(funded(road.filter((c) => c.field !== 'funding'))).toBe('building');
    expect(funded(road.map((c) => (c.field === 'target' ? { ...c, basis: 'horizon' as const } : c)))).toBe('building');
    const unbegun = [claim('target', '2030', { on: '2025-01-01' }), claim('funding', 'ppp', { on: '2025-01-01' })];
    expect(state('2026-11-20', { year: 2030, scenario: 'funded' }, unbegun)).toBe('absent');
    expect(state('2026-11-20', { year: 2030 }, unbegun)).toBe('in-use');
  });

  it('is absent once it is cancelled, whatever was promised', () => {
    const cancelled = [...road, claim('status', 'cancelled', { on: '2026-03-01' })];
    for (const year of [2024, 2026, 2050]) expect(state('2026-11-20', { year }, cancelled)).toBe('absent');
  });

  it('was open before anybody said that works were under way: then it had been begun by then', () => {
    const open = [claim('opened', '2010', { on: '2024-02-01' }), claim('status', 'maintenance', { on: '2026-01-01' })];
    const life = judge(open, '2026-11-20')?.life;
    expect(life).toMatchObject({ begunYear: 2010, inUseYear: 2010, namedYear: 2010 });
  });
});
