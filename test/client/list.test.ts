import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { heightAfterDrag, nextHeight } from '../../client/app/sheet-heights.ts';
import { keepPlace, placeIn } from '../../client/list/kept-place.ts';
import { rowAfterKey } from '../../client/list/move-focus.ts';
import { idsBefore, type Place } from '../../client/list/pages.ts';

const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home'] as const;
const rows = fc.integer({ min: 1, max: 200_000 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    at: fc.nat({ max: count - 1 }),
    more: fc.boolean(),
    pageUp: fc.nat({ max: count - 1 }),
    pageDown: fc.nat({ max: count - 1 }),
  }),
);

describe('the focus in a list', () => {
  it('stays within it, or goes to the row that comes next', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...keys), (around, key) => {
        const to = rowAfterKey(key, around);
        expect(to).toBeTypeOf('number');
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(around.more ? around.count : around.count - 1);
      }),
    );
  });

  it('goes on by a row at least, up and down, until there is none', () => {
    fc.assert(
      fc.property(rows, (around) => {
        const { at, count, more } = around;
        for (const key of ['ArrowDown', 'PageDown']) if (at < count - 1 || more) expect(rowAfterKey(key, around)).toBeGreaterThan(at);
        for (const key of ['ArrowUp', 'PageUp']) if (at > 0) expect(rowAfterKey(key, around)).toBeLessThan(at);
        if (more || at < count - 1) expect(rowAfterKey('ArrowUp', { ...around, at: rowAfterKey('ArrowDown', around) as number })).toBe(at);
      }),
    );
  });

  it('goes to the first and to the last, which may have to come first', () => {
    const around = { at: 7, count: 60, pageUp: 2, pageDown: 12 };
    expect(rowAfterKey('Home', { ...around, more: true })).toBe(0);
    expect(rowAfterKey('End', { ...around, more: false })).toBe(59);
    expect(rowAfterKey('End', { ...around, more: true })).toBe('end');
    expect(rowAfterKey('x', { ...around, more: false })).toBeUndefined();
  });
});

test('a page leads back to the ids of all rows before it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { maxLength: 8 }), (pages) => {
      const last = pages.reduce<Place>((place, ids) => ({ start: place.start + ids.length, before: { place, ids } }), { start: 0 });
      expect(idsBefore(last)).toEqual(pages.flat());
      expect(last.start).toBe(pages.flat().length);
    }),
  );
});

test('a reader finds the list that was last left where it was, and no other', () => {
  keepPlace('?status=implementation', { offset: 1200, rows: [] });
  expect(placeIn('?status=implementation')).toEqual({ offset: 1200, rows: [] });
  expect(placeIn('')).toBeNull();
});

test('the sheet goes through its heights and to the nearest after a drag', () => {
  expect([nextHeight('peek'), nextHeight('half'), nextHeight('full')]).toEqual(['half', 'full', 'peek']);
  expect([0.1, 0.5, 0.9].map(heightAfterDrag)).toEqual(['peek', 'half', 'full']);
});
