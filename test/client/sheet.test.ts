import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kept, mostCuts } from '../../client/sheet/kept.ts';
import { cutting as milestoneCutting } from '../../client/sheet/milestone-rows.ts';
import { aroundPlaces, differs, sheetAddress } from '../../client/sheet/sheet-address.ts';
import { readAddress, type View } from '../../client/state/address.ts';
import { lookOf } from '../../client/state/look.ts';

const day = fc.constantFrom('2024-12-31', '2026-11-20', '2030-01-01');
const view: fc.Arbitrary<View> = fc.record(
  {
    filter: fc.record(
      {
        asOf: day,
        year: fc.integer({ min: 2020, max: 2050 }),
        place: fc.subarray(['lang-son', 'ha-tinh', 'viet-nam'], { minLength: 1 }),
        agency: fc.subarray(['UBND tỉnh Lạng Sơn', 'Bộ Xây dựng'], { minLength: 1 }),
      },
      { requiredKeys: ['asOf'] },
    ),
    lang: fc.constantFrom('en' as const, 'zh' as const),
    map: fc.constant({ lon: 106.7615, lat: 21.853, zoom: 9.25 }),
  },
  { requiredKeys: ['filter'] },
);

describe('the address that is printed', () => {
  test('opens the same view again, with the version of the data', () => {
    fc.assert(
      fc.property(view, fc.nat(), (shown, version) => {
        const url = new URL(sheetAddress('https://atlas.example', '/milestones/sheet', shown, String(version)));
        expect(url.pathname).toBe('/milestones/sheet');
        expect(readAddress(url.search)).toEqual({ ...shown, version: String(version) });
      }),
    );
  });

  test('can be typed: commas are written as such', () => {
    const address = sheetAddress('http://atlas', '/projects/L01/sheet', { filter: {}, map: { lon: 106.5, lat: 22, zoom: 8.5 } }, '12');
    expect(address).toBe('http://atlas/projects/L01/sheet?map=106.5000,22.0000,8.50&v=12');
  });

  test('of a project takes the look at time from the filter, nothing else', () => {
    const filter = { asOf: '2026-11-20', year: 2030, scenario: 'slip' as const, slipYears: 2, kind: ['expressway' as const], q: 'cao tốc' };
    expect(lookOf(filter)).toEqual({ asOf: '2026-11-20', year: 2030, scenario: 'slip', slipYears: 2 });
  });

  test('is of other data where the versions differ as numbers', () => {
    expect(differs('12', '13')).toBe(true);
    expect(differs('012', '12')).toBe(false);
    // Beyond what a double holds exactly.
    expect(differs('9007199254740993', '9007199254740992')).toBe(true);
  });
});

describe('the lists of a page', () => {
  const rules = [
    ['a', 2],
    ['b', 1],
    ['a', 0],
    ['b', 0],
  ] as const;
  const lists = fc.record({ a: fc.nat(20), b: fc.nat(20) });

  test('lose exactly what must go, as far as the rules allow', () => {
    fc.assert(
      fc.property(lists, fc.nat(60), (has, cuts) => {
        const left = kept(has, cuts, rules);
        expect(has.a - left.a + has.b - left.b).toBe(Math.min(cuts, mostCuts(has, rules)));
        expect(Math.min(left.a, left.b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('never grow as more must go', () => {
    fc.assert(
      fc.property(lists, fc.nat(40), (has, cuts) => {
        const [before, after] = [kept(has, cuts, rules), kept(has, cuts + 1, rules)];
        expect(after.a <= before.a && after.b <= before.b).toBe(true);
      }),
    );
  });

  test('are shortened in the order of the rules', () => {
    expect(kept({ a: 5, b: 3 }, 3, rules)).toEqual({ a: 2, b: 3 });
    expect(kept({ a: 5, b: 3 }, 5, rules)).toEqual({ a: 2, b: 1 });
    expect(kept({ a: 5, b: 3 }, 6, rules)).toEqual({ a: 1, b: 1 });
  });

  test('of the leaders’ page may all go: it fits whatever they hold', () => {
    expect(mostCuts({ red: 500, targets: 90 }, milestoneCutting)).toBe(590);
  });
});

describe('the map of the leaders’ page', () => {
  const places = [
    { id: 'lang-son', box: [106.1, 21.3, 107.4, 22.5] as [number, number, number, number] },
    { id: 'ha-tinh', box: [105.1, 17.9, 106.5, 18.8] as [number, number, number, number] },
    { id: 'viet-nam', box: null },
  ];

  test('shows all the places named', () => {
    expect(aroundPlaces(['lang-son'], places)).toEqual([106.1, 21.3, 107.4, 22.5]);
    expect(aroundPlaces(['lang-son', 'ha-tinh'], places)).toEqual([105.1, 17.9, 107.4, 22.5]);
  });

  test('is of the whole country where none has a box', () => {
    expect(aroundPlaces([], places)).toBeNull();
    expect(aroundPlaces(['viet-nam', 'unknown'], places)).toBeNull();
  });
});
