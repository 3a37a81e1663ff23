import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ManyValues, OneValue } from '../../db/facets/columns.ts';
import { byCodePoint } from '../../db/facets/dictionary.ts';

const rows = fc.integer({ min: 0, max: 200 });
const values = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 400 }));

describe('a column', () => {
  it.each([200, 300, 70_000])('of one value a row gives back what was last set, of %i values', (distinct) => {
    const column = new OneValue<number>();
    for (let row = 0; row < distinct; row++) column.set(row, row);
    for (let row = 0; row < distinct; row += 7) column.set(row, distinct - row);
    for (let row = 0; row < distinct; row++) expect(column.get(row)).toBe(row % 7 === 0 ? distinct - row : row);
    // As narrow as its values let it be, with room for as many rows again.
    expect(column.bytes).toBeLessThanOrEqual(2 * distinct * (distinct > 65_536 ? 4 : distinct > 256 ? 2 : 1));
  });

  it('of any number of values a row gives back what was last set, and holds little besides', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(rows, fc.array(values, { maxLength: 6 })), { maxLength: 2000, size: 'max' }), (sets) => {
        const column = new ManyValues<number>();
        const expected = new Map<number, number[]>();
        for (const [row, of] of sets) {
          column.set(row, of);
          expected.set(row, of);
        }
        for (const [row, of] of expected) expect(column.get(row)).toEqual(of);
        // 201 rows of at most six: written over and over, it grows no further than what half of it holds.
        expect(column.codes.length).toBeLessThanOrEqual(2 * 2 * (201 * 6 + 6));
      }),
    );
  });
});

describe('the order of values', () => {
  it('is that of their bytes in UTF-8, as the database has it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 4 });
    const sign = (n: number) => Math.sign(n);
    fc.assert(
      fc.property(text, text, text, (start, a, b) => {
        const [x, y] = [start + a, start + b];
        expect(sign(byCodePoint(x, y))).toBe(Buffer.compare(Buffer.from(x), Buffer.from(y)));
      }),
      {
        examples: [
          ['', '\u{1F6E3}', '\u{FF21}'],
          ['Cầu ', '\u{1F6E3}', '\u{1F6E4}'],
          ['', 'a', ''],
        ],
      },
    );
  });
});
