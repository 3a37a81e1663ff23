import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { horizonYear, placeOf, STOPS } from '../../client/time/axis.ts';
import { barsOf, type Count, STACK } from '../../client/time/bars.ts';
import { todayInVietnam } from '../../db/clock.ts';
import { HORIZON } from '../../server/inputs/filter.ts';

describe('the axis', () => {
  test('holds its stops, from end to end', () => {
    expect([placeOf(HORIZON.min), placeOf(2035), placeOf(HORIZON.max)]).toEqual([0, 0.5, 1]);
    for (const stop of STOPS) expect(placeOf(stop) >= 0 && placeOf(stop) <= 1).toBe(true);
  });

  test('brings a day of any year within it', () => {
    expect(['1999-12-31', '2026-11-20', '2071-01-01'].map(horizonYear)).toEqual([2020, 2026, 2050]);
  });

  test('the day is Vietnam’s, as its calendar there says', () => {
    const there = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true }),
        (now) => todayInVietnam(now.getTime()) === there.format(now),
      ),
    );
  });
});

describe('the bars', () => {
  const count: fc.Arbitrary<Count> = fc.record({
    year: fc.option(fc.integer({ min: 2000, max: 2070 })),
    health: fc.constantFrom(...STACK),
    count: fc.integer({ min: 1, max: 50 }),
  });

  test('and what no bar shows are all that was counted', () => {
    fc.assert(
      fc.property(fc.uniqueArray(count, { selector: (c) => `${c.year} ${c.health}` }), (counts) => {
        const { bars, outside, noTarget } = barsOf(counts);
        const all = counts.reduce((n, c) => n + c.count, 0);
        expect(bars.reduce((n, bar) => n + bar.count, 0) + outside + noTarget).toBe(all);
        for (const bar of bars) {
          expect(bar.layers.reduce((n, layer) => n + layer.count, 0)).toBe(bar.count);
          const order = bar.layers.map(({ health }) => STACK.indexOf(health));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
        }
        expect(bars.map(({ year }) => year)).toEqual([...new Set(bars.map(({ year }) => year))].toSorted());
      }),
    );
  });
});
