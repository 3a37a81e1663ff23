import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthOn, levelFrom, signalsOf } from '../../db/health.ts';
import { addDays, daysBetween } from '../../db/partial-date.ts';
import type { Claim } from '../../db/resolve.ts';
import { type Health, healthLimits } from '../../db/time-vocabulary.ts';
import { claim, clocks, histories, judge } from './helpers/generated-claims.ts';

/** The health of a project on a day, and the codes of what holds then. */
function on(claims: readonly Claim[], clock: string, type: Parameters<typeof judge>[2] = 'project') {
  const judged = judge(claims, clock, type);
  if (!judged) throw new Error('nothing is known yet');
  return { health: judged.health, codes: judged.signals.filter((s) => s.from <= clock).map((s) => s.code) };
}

const plan = (on = '2025-06-01') => claim('target', '2026', { on, basis: 'stated' });
const begun = claim('started', '2026-01-10', { on: '2026-01-10' });
const news = (on: string) => claim('situation', { vi: 'x', en: 'x', zh: 'x' }, { on });

describe('the health of a promise', () => {
  it('can be told on any clock of any year, and follows from its signals alone', () => {
    fc.assert(
      fc.property(histories, clocks, clocks, (claims, day, other) => {
        const judged = judge(claims, day);
        if (!judged) return;
        const { life, signals, resolution } = judged;
        // What is known by `day`, judged on any other day: a test can stand in any year.
        const health = healthOn(life, signals, other);
        const first = (level: 'late' | 'at-risk' | 'no-news') => {
          const from = levelFrom(signals, level);
          return from !== null && from <= other;
        };
        if (life.ended) expect(health).toBeNull();
        else if (life.done) expect(health).toBe('done');
        else if (first('late')) expect(health).toBe('late');
        else if (first('at-risk')) expect(health).toBe('at-risk');
        else if (first('no-news')) expect(health).toBe('no-news');
        else expect(health).toBe(resolution.values.target ? 'on-time' : null);
      }),
      { numRuns: 400 },
    );
  });

  it('only worsens while nothing new is said', () => {
    const order: (Health | null)[] = ['late', 'at-risk', 'no-news', 'on-time', null];
    fc.assert(
      fc.property(histories, clocks, clocks, (claims, a, b) => {
        const [early, late] = [a < b ? a : b, a < b ? b : a];
        const judged = judge(claims, early);
        if (!judged || judged.health === 'done') return;
        const later = healthOn(judged.life, judged.signals, late);
        expect(order.indexOf(later)).toBeLessThanOrEqual(order.indexOf(judged.health));
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
          const [one, other] = [judge(claims, clock), judge(shuffled, clock)];
          expect(other?.signals).toEqual(one?.signals);
          expect(other?.life).toEqual(one?.life);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is late from the day after the last day that the target can mean', () => {
    for (const [target, last] of [
      ['2026', '2026-12-31'],
      ['2026-Q3', '2026-09-30'],
      ['2028-02', '2028-02-29'],
      ['2025-12-19', '2025-12-19'],
    ] as const) {
      const claims = [claim('target', target, { on: '2025-06-01', basis: 'stated' }), begun, news(last < '2026-01-10' ? '2025-12-01' : last)];
      expect(on(claims, last).codes).not.toContain('overdue');
      expect(on(claims, addDays(last, 1))).toMatchObject({ health: 'late', codes: expect.arrayContaining(['overdue']) });
    }
  });
});

it('what is heard of a member is heard of the whole', () => {
  const whole = [claim('target', '2030', { on: '2024-01-01', basis: 'stated' })];
  const judged = judge(whole, '2026-01-01', 'programme');
  if (!judged) throw new Error('nothing is known yet');
  const silentFrom = (ofMembers: Claim[]) =>
    signalsOf({ type: 'programme' }, judged.life, judged.resolution, whole, ofMembers).find((s) => s.code === 'silent')?.from;
  expect(silentFrom([])).toBe(addDays('2024-01-01', healthLimits.silentDays));
  expect(silentFrom([news('2025-05-01')])).toBe(addDays('2025-05-01', healthLimits.silentDays));
});

describe('each sign of risk holds from its first day', () => {
  it('pace: from the day of the report, by which it would be ready after the target', () => {
    const claims = (percent: number, day: string) => [
      plan(),
      claim('started', '2025-01-01', { on: '2025-01-01' }),
      claim('progressPct', percent, { on: day }),
    ];
    // 400 days after works began, 730 days in all: 55 % is just enough, 54 % is not.
    const day = addDays('2025-01-01', 400);
    expect(on(claims(55, day), day).codes).toEqual([]);
    expect(on(claims(54, day), day)).toEqual({ health: 'at-risk', codes: ['pace'] });
    expect(on(claims(54, day), addDays(day, -1)).codes).not.toContain('pace');
    // A quarter done after 182 days: ready after 728, on the very last day.
    const due = (target: string) => [claim('target', target, { on: '2025-01-01' }), ...claims(25, addDays('2025-01-01', 182)).slice(1)];
    const ready = addDays('2025-01-01', 728);
    expect(on(due(ready), addDays('2025-01-01', 182)).codes).not.toContain('pace');
    expect(on(due(addDays(ready, -1)), addDays('2025-01-01', 182)).codes).toContain('pace');
  });

  it('pace: not below the least percent, nor too soon or too long after works began', () => {
    const { pacePercent, paceDays } = healthLimits;
    const codes = (percent: number, elapsed: number) => {
      const day = addDays('2018-01-01', elapsed);
      return on(
        [
          claim('target', day, { on: '2018-01-01' }),
          claim('started', '2018-01-01', { on: '2018-01-01' }),
          claim('progressPct', percent, { on: day }),
        ],
        day,
      ).codes;
    };
    expect(codes(pacePercent, 400)).toContain('pace');
    expect(codes(pacePercent - 0.1, 400)).not.toContain('pace');
    expect(codes(50, paceDays.least)).toContain('pace');
    expect(codes(50, paceDays.least - 1)).not.toContain('pace');
    expect(codes(50, paceDays.most)).toContain('pace');
    expect(codes(50, paceDays.most + 1)).not.toContain('pace');
  });

  it('a later word: from its day, if it is no weak source and nobody has said otherwise since', () => {
    const later = (confidence: 'press' | 'weak') => claim('target', '2027-03', { on: '2026-02-01', confidence });
    expect(on([plan(), begun, later('press')], '2026-01-31').codes).toEqual([]);
    expect(on([plan(), begun, later('press')], '2026-02-01')).toEqual({ health: 'at-risk', codes: ['later-word'] });
    expect(on([plan(), begun, later('weak')], '2026-02-01').codes).toEqual([]);
    // The last day of 2026 is still 2026.
    expect(on([plan(), begun, claim('target', '2026-12-31', { on: '2026-02-01' })], '2026-02-01').codes).toEqual([]);
    expect(on([plan(), begun, claim('target', '2027-01-01', { on: '2026-02-01' })], '2026-02-01').codes).toEqual(['later-word']);
    expect(on([plan(), begun, later('press'), claim('target', '2026-11', { on: '2026-03-01' })], '2026-03-01').codes).toEqual([]);
  });

  it('a step: from the day after it was due, until it or a later one is done', () => {
    const land = claim('landDue', '2025-Q3', { on: '2025-02-01' });
    const waiting = [claim('target', '2028', { on: '2025-02-01', basis: 'stated' }), land];
    expect(on(waiting, '2025-09-30').codes).toEqual([]);
    expect(on(waiting, '2025-10-01')).toEqual({ health: 'at-risk', codes: ['step-overdue'] });
    expect(on([...waiting, claim('landDone', '2025-10-05', { on: '2025-10-05' })], '2025-10-05').codes).toEqual([]);
    // Works often begin on a part of the land; what is open is built on all of it.
    expect(on([...waiting, claim('started', '2025-10-05', { on: '2025-10-05' })], '2025-10-05').codes).toEqual(['step-overdue']);
    expect(on([...waiting, claim('technicalDone', '2025-10-05', { on: '2025-10-05' })], '2025-10-05').codes).toEqual([]);
    const chosen = claim('investorDue', '2025-Q3', { on: '2025-02-01' });
    expect(on([plan(), chosen, begun], '2026-01-10').codes).toEqual([]);
    expect(on([...waiting, claim('policyDone', '2025-10-05', { on: '2025-10-05' })], '2025-10-05').codes).toEqual(['step-overdue']);
  });

  it('of several steps missed the one that was due first', () => {
    const dues = [claim('landDue', '2025-06', { on: '2025-02-01' }), claim('investorDue', '2025-09', { on: '2025-02-01' })];
    const missed = judge(dues, '2025-12-01')?.signals.filter((s) => s.code === 'step-overdue');
    expect(missed).toMatchObject([{ step: 'land', from: '2025-07-01', due: '2025-06' }]);
  });

  it('a start of works that only the status tells is no missed step', () => {
    const due = claim('start', '2025-06', { on: '2025-02-01' });
    expect(on([due, claim('status', 'preparation', { on: '2025-03-01' })], '2025-07-01').codes).toEqual(['step-overdue']);
    expect(on([due, claim('status', 'implementation', { on: '2025-07-01' })], '2025-07-01').codes).toEqual([]);
  });

  it('works not begun: when the target is near, for projects only', () => {
    const near = addDays('2026-12-31', -healthLimits.nearDays);
    const claims = [plan(), claim('status', 'preparation', { on: '2025-12-01' })];
    expect(on(claims, addDays(near, -1)).codes).toEqual([]);
    expect(on(claims, near)).toEqual({ health: 'at-risk', codes: ['not-begun'] });
    expect(on(claims, near, 'target').codes).toEqual([]);
    expect(on([...claims, begun], '2026-01-10').codes).toEqual([]);
  });

  it('quiet: the later of near and long unheard', () => {
    const near = addDays('2026-12-31', -healthLimits.nearDays);
    const status = claim('status', 'implementation', { on: '2025-06-15' });
    expect(on([plan(), status], addDays(near, -1)).codes).toEqual([]);
    expect(on([plan(), status], near).codes).toEqual(['quiet']);
    const unheard = addDays('2026-03-01', healthLimits.quietDays);
    expect(on([plan(), status, news('2026-03-01')], addDays(unheard, -1)).codes).toEqual([]);
    expect(on([plan(), status, news('2026-03-01')], unheard)).toEqual({ health: 'at-risk', codes: ['quiet'] });
  });

  it('silent: after so many days without news, also where no day is promised', () => {
    const last = news('2025-03-01');
    const silent = addDays('2025-03-01', healthLimits.silentDays);
    expect(on([last], addDays(silent, -1))).toEqual({ health: null, codes: [] });
    expect(on([last], silent)).toEqual({ health: 'no-news', codes: ['silent'] });
    const far = claim('target', '2040', { on: '2025-03-01', basis: 'stated' });
    expect(on([last, far], addDays(silent, -1)).health).toBe('on-time');
    expect(on([last, far], silent).health).toBe('no-news');
  });

  it('an undated page and a deduction are no news', () => {
    const silent = addDays('2025-03-01', healthLimits.silentDays);
    const undated = claim('landDue', '2030', { on: '2026-02-01', undated: true });
    const deduced = claim('places', ['lang-son'], { on: '2026-02-01', basis: 'derived' });
    expect(on([news('2025-03-01'), undated, deduced], silent).health).toBe('no-news');
    expect(on([undated], '2026-02-02').health).toBeNull();
  });

  it('what is built, in use or ended has none', () => {
    for (const status of ['completion', 'maintenance'])
      expect(on([plan(), claim('status', status, { on: '2026-03-01' })], '2029-01-01')).toEqual({ health: 'done', codes: [] });
    expect(on([plan(), claim('status', 'cancelled', { on: '2026-03-01' })], '2029-01-01')).toEqual({ health: null, codes: [] });
    // A part is open, the whole is still being built.
    const part = [plan(), begun, claim('opened', '2026-02', { on: '2026-02-10' }), claim('status', 'implementation', { on: '2026-06-01' })];
    expect(on(part, '2027-01-01').health).toBe('late');
  });
});

describe('Hữu Nghị – Chi Lăng as its sources tell it', () => {
  const road = [
    claim('target', '2026', { on: '2024-08-18', basis: 'stated' }),
    claim('started', '2024-04-21', { on: '2024-04-21' }),
    claim('status', 'implementation', { on: '2024-04-21' }),
    claim('target', '2025', { on: '2024-11-15' }),
    claim('target', '2026-09', { on: '2026-01-14' }),
    claim('progressPct', 63, { on: '2026-02-20' }),
    claim('status', 'implementation', { on: '2026-02-20' }),
  ];

  it.each([
    ['2024-04-21', 'building without a promise', null, []],
    ['2024-08-18', 'promised by the plan', 'on-time', []],
    ['2026-02-19', 'heard of lately', 'on-time', []],
    ['2026-02-20', '63 %, at that pace ready in 2027', 'at-risk', ['pace']],
    ['2026-11-20', '41 days left', 'at-risk', ['pace', 'quiet']],
    ['2026-12-31', 'its last day', 'at-risk', ['pace', 'quiet']],
    ['2027-01-01', 'the day has passed', 'late', ['overdue', 'pace', 'quiet']],
  ] as const)('%s: %s', (clock, _, health, codes) => {
    expect(on(road, clock)).toEqual({ health, codes });
  });

  it('has 41 days left on 20/11/2026, and would be ready on 21/03/2027', () => {
    const judged = judge(road, '2026-11-20');
    expect(daysBetween('2026-11-20', judged?.life.dueDay ?? '')).toBe(41);
    expect(judged?.signals.find((s) => s.code === 'pace')).toMatchObject({ percent: 63, on: '2026-02-20', ready: '2027-03-21' });
  });
});
