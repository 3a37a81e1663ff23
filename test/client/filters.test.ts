import { TRPCClientError } from '@trpc/client';
import { describe, expect, test } from 'vitest';
import { atToday, choicesOf, without, withScenario, withValues } from '../../client/filters/active.ts';
import { pressedYears, withoutNotStatedBasis } from '../../client/filters/pressed-years.ts';
import { readYear } from '../../client/filters/read-year.ts';
import { refusalOf } from '../../client/list/refusal.ts';
import { fold } from '../../client/parts/fold.ts';
import { filterParams } from '../../server/inputs/query-string.ts';

describe('choices of a filter', () => {
  const filter = { kind: ['expressway', 'railway'], from: 2026, q: 'lang son' } as const satisfies Parameters<typeof choicesOf>[0];

  test('one chip per value, one for both years', () => {
    expect(choicesOf(filter)).toEqual([
      { field: 'q', value: 'lang son' },
      { field: 'kind', value: 'expressway' },
      { field: 'kind', value: 'railway' },
      { field: 'target', value: '2026-' },
    ]);
  });

  test('a distance and what it is from are one chip, and go together', () => {
    const near = { near: 'L01', within: 5 };
    expect(choicesOf(near)).toEqual([{ field: 'near', value: 'L01' }]);
    expect(choicesOf(without({ ...near, q: 'a' }, 'near', 'L01'))).toEqual([{ field: 'q', value: 'a' }]);
  });

  test('the year looked at is no chip: it narrows nothing, unlike a state in it', () => {
    const ahead = { year: 2030, scenario: 'slip', slipYears: 3, state: ['building'] } as const satisfies Parameters<typeof choicesOf>[0];
    expect(choicesOf(ahead)).toEqual([{ field: 'state', value: 'building' }]);
    expect(filterParams(atToday(ahead))).toEqual([['state', 'building']]);
    expect(filterParams(withScenario(ahead, 'funded', 3))).toEqual([
      ['year', '2030'],
      ['scenario', 'funded'],
      ['state', 'building'],
    ]);
    expect(withScenario(ahead, 'promised').scenario).toBeUndefined();
  });

  test('removing every chip leaves no choice', () => {
    const empty = choicesOf(filter).reduce((left, { field, value }) => without(left, field, value), filter as Parameters<typeof without>[0]);
    expect(choicesOf(empty)).toEqual([]);
  });

  test('no value of a list means that the field is not filtered', () => {
    expect(withValues(filter, 'kind', []).kind).toBeUndefined();
    expect(withValues(filter, 'kind', ['railway']).kind).toEqual(['railway']);
  });
});

describe('years', () => {
  test('a bar chooses its year, again frees it, with Shift extends to it', () => {
    const none = { from: undefined, to: undefined };
    expect(pressedYears(none, 2030, false)).toEqual({ from: 2030, to: 2030 });
    expect(pressedYears({ from: 2030, to: 2030 }, 2030, false)).toEqual(none);
    expect(pressedYears({ from: 2028, to: 2030 }, 2026, true)).toEqual({ from: 2026, to: 2030 });
    expect(pressedYears(none, 2026, true)).toEqual({ from: 2026, to: 2026 });
  });

  test('a range takes away the wish for projects without a target year', () => {
    expect(withoutNotStatedBasis({ basis: ['stated', 'not-stated'] }).basis).toEqual(['stated']);
    expect(withoutNotStatedBasis({ basis: ['not-stated'] }).basis).toBeUndefined();
  });

  test('a year as typed', () => {
    expect(['', ' 2030 ', '20', '1989', '2101', '2030.5', 'nay'].map(readYear)).toEqual([undefined, 2030, null, null, null, null, null]);
  });
});

test('folding forgets accents, đ and case', () => {
  expect(fold(' Đắk Lắk ')).toBe('dak lak');
});

describe('a refusal of the server', () => {
  const refused = (message: string, code: string) => TRPCClientError.from({ error: { message, code: -32600, data: { code } } });

  test('is read as field and value', () => {
    expect(refusalOf(refused('place: unknown "no where"', 'BAD_REQUEST'))).toEqual({ field: 'place', value: 'no where' });
    expect(refusalOf(refused('document: unknown "X"', 'BAD_REQUEST'))).toEqual({ field: 'document', value: 'X' });
    expect(refusalOf(refused('agency: unknown "Bộ X"', 'BAD_REQUEST'))).toEqual({ field: 'agency', value: 'Bộ X' });
    const early = refused('asOf: before the first document "1999-01-01"', 'BAD_REQUEST');
    expect(refusalOf(early)).toEqual({ field: 'asOf', value: '1999-01-01' });
  });

  test('is nothing else', () => {
    expect(refusalOf(refused('place: unknown "x"', 'INTERNAL_SERVER_ERROR'))).toBeNull();
    expect(refusalOf(refused('kind: invalid', 'BAD_REQUEST'))).toBeNull();
    expect(refusalOf(new Error('place: unknown "x"'))).toBeNull();
  });
});
