import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, sorts, type View, writeAddress } from '../../client/state/address.ts';
import { bases, fundings, keysOf, kinds, languages, NOT_STATED, projectTypes, statuses } from '../../db/vocabulary.ts';
import { zones } from '../../geo/vn2000-zones.ts';
import { MAX_QUERY_LENGTH, YEARS } from '../../server/inputs/filter.ts';

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const id = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((s) => s.length <= 60);
const year = fc.integer({ ...YEARS });
const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const q = fc
  .string({ minLength: 1, maxLength: MAX_QUERY_LENGTH, unit: 'grapheme' })
  .map((s) => s.trim())
  .filter((s) => s !== '' && s.length <= MAX_QUERY_LENGTH);

/** Never one without the other. */
const around = fc.record({
  near: fc.constantFrom('L01', 'N02.CT05', '106.7615,21.853', '106.7615,21.853~106.6,21.7'),
  within: fc.double({ min: 0, minExcluded: true, max: 200, noNaN: true }),
});

const filter = fc
  .record(
    {
      kind: some(keysOf(kinds)),
      type: some(keysOf(projectTypes)),
      status: some([...keysOf(statuses), NOT_STATED] as const),
      funding: some([...keysOf(fundings), NOT_STATED] as const),
      place: fc.array(id, { minLength: 1, maxLength: 5 }),
      basis: some([...keysOf(bases), NOT_STATED] as const),
      document: fc.array(id, { minLength: 1, maxLength: 5 }),
      from: year,
      to: year,
      link: some(['any', 'any-2025', 'lang-son~cao-bang']),
      q,
      asOf: day,
      around,
    },
    { requiredKeys: [] },
  )
  .map(({ around, ...rest }) => ({ ...rest, ...around }))
  .filter((f) => f.from === undefined || f.to === undefined || f.from <= f.to);

/** Positions as exact as the address writes them: 4 decimals of a degree (about 10 m), 2 of zoom. */
const position = fc.record({
  lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
  lat: fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 10_000),
  zoom: fc.integer({ min: 0, max: 2000 }).map((n) => n / 100),
});

// Vietnamese and catalogue order are what an address without a word about them means.
const view: fc.Arbitrary<View> = fc.record(
  {
    filter,
    lang: fc.constantFrom(...languages.filter((l) => l !== 'vi')),
    sort: fc.constantFrom(...keysOf(sorts).filter((s) => s !== 'catalogue')),
    map: position,
    version: fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }).map(String),
    at: fc.record({
      lon: fc.integer({ min: -180_000, max: 180_000 }).map((n) => n / 1000),
      lat: fc.integer({ min: -85_000, max: 85_000 }).map((n) => n / 1000),
    }),
    zone: fc.constantFrom(...zones),
    edition: fc.constant('2024' as const),
    since: day,
    until: day,
  },
  { requiredKeys: ['filter'] },
);

/** -0 is written as 0. */
const withoutMinusZero = (v: View): View => ({
  ...v,
  ...(v.map ? { map: { lon: v.map.lon + 0, lat: v.map.lat + 0, zoom: v.map.zoom + 0 } } : {}),
  ...(v.at ? { at: { lon: v.at.lon + 0, lat: v.at.lat + 0 } } : {}),
});

describe('address', () => {
  test('what is written is read again', () => {
    fc.assert(
      fc.property(view, (v) => {
        expect(readAddress(writeAddress(v))).toEqual(withoutMinusZero(v));
      }),
    );
  });

  test('nonsense is dropped, never thrown, and the rest can be written', () => {
    const names = fc.oneof(
      fc.constantFrom(
        'kind',
        'status',
        'place',
        'from',
        'to',
        'q',
        'asOf',
        'lang',
        'map',
        'sort',
        'at',
        'cm',
        'since',
        'until',
        '__proto__',
        'constructor',
      ),
      fc.string(),
    );
    const params = fc.array(
      fc.tuple(names, fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '2030', '9999', 'zh', '1,2,3', 'NaN,1,1', 'x'.repeat(300)))),
    );
    fc.assert(
      fc.property(params, (pairs) => {
        const { dropped, ...kept } = readAddress(new URLSearchParams(pairs).toString());
        expect(readAddress(writeAddress(kept)).dropped).toBeUndefined();
        for (const { parameter } of dropped ?? []) expect(typeof parameter).toBe('string');
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => void readAddress(query)));
  });

  test('names what it drops', () => {
    const { filter, lang, dropped } = readAddress('?kind=expressway&kind=castle&lang=fr&from=2030&to=20x0&map=1,2');
    expect(filter).toEqual({ kind: ['expressway'], from: 2030 });
    expect(lang).toBeUndefined();
    expect(dropped?.map((d) => `${d.parameter}=${d.value}`).sort()).toEqual(['kind=castle', 'lang=fr', 'map=1,2', 'to=20x0']);
  });

  test('the default view has no query', () => {
    expect(writeAddress({ filter: {}, lang: 'vi', sort: 'catalogue' })).toBe('');
  });
});
