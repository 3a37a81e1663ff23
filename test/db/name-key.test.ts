import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { nameKey } from '../../db/name-key.ts';

const collator = new Intl.Collator('vi', { numeric: true });
/** As the client sorted names before the server did; a raised 2 is a 2. */
const compare = (a: string, b: string) => collator.compare(a.normalize('NFKC'), b.normalize('NFKC'));
/** As PostgreSQL compares under `collate "C"`. */
const byKey = (a: string, b: string) => Math.sign(Buffer.compare(Buffer.from(nameKey(a)), Buffer.from(nameKey(b))));

const VOWELS = [...'aăâeêioôơuưy'];
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const vowel = fc.tuple(fc.constantFrom(...VOWELS), fc.constantFrom(...TONES)).map(([v, tone]) => (v + tone).normalize('NFC'));
const syllable = fc.tuple(
  fc.constantFrom('', 'b', 'đ', 'd', 'ng', 'tr'),
  fc.array(vowel, { minLength: 1, maxLength: 2 }),
  fc.constantFrom('', 'n', 'ch'),
);
const word = fc.oneof(
  { weight: 5, arbitrary: syllable.map(([first, vowels, last]) => first + vowels.join('') + last) },
  { weight: 2, arbitrary: fc.nat(200).map(String) },
  fc.constantFrom('–', '-', ',', '(', ')', '/', 'QL.4B', 'CT.01', '007', 'km²', '12345678901', '999999999'),
);
const cased = fc
  .tuple(word, fc.boolean(), fc.boolean())
  .map(([w, first, all]) => (all ? w.toUpperCase() : first ? w.charAt(0).toUpperCase() + w.slice(1) : w));
const name = fc.array(cased, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('the key of a name', () => {
  it('orders the catalogue’s names, in Vietnamese and English, as Intl.Collator does', async () => {
    const { projects } = await readCatalogue();
    const names = [...new Set(projects.flatMap(({ entry: { name } }) => [name.vi, name.en]))];
    expect(names.toSorted(byKey)).toEqual(names.toSorted(compare));
    expect(names.length).toBeGreaterThan(200);
  });

  it('orders any two names as Intl.Collator does', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect([a, b, byKey(a, b)]).toEqual([a, b, Math.sign(compare(a, b))]);
      }),
      { numRuns: 3000 },
    );
  });

  it('orders names that differ in one letter, tone or capital as Intl.Collator does', () => {
    fc.assert(
      fc.property(name, fc.nat(), cased, (a, at, other) => {
        const b = a.slice(0, at % (a.length + 1)) + other + a.slice((at % (a.length + 1)) + 1);
        expect([a, b, byKey(a, b)]).toEqual([a, b, Math.sign(compare(a, b))]);
      }),
      { numRuns: 2000, examples: [['10 km² 10', 2_147_483_645, '2']] },
    );
  });

  it('is the same however accents are written', () => {
    fc.assert(
      fc.property(name, (a) => {
        expect(nameKey(a.normalize('NFD'))).toBe(nameKey(a));
      }),
    );
  });

  it.each([
    ['a ă â b c d đ e ê f', 'letters'],
    ['ma mà mả mã má mạ', 'tones'],
    ['đường Đường', 'capitals'],
    ['km2 km9 km10 km99 km100 km999999999 km1000000000', 'figures'],
    ['An An-Bình An–Bình Anh Cầu', 'marks before letters'],
    ['z α я 公 友', 'other alphabets after z'],
  ])('sorts %s (%s)', (sorted) => {
    const words = sorted.split(' ');
    expect(words.toReversed().toSorted(byKey)).toEqual(words);
  });
});
