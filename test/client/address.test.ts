import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepSearch } from '../../client/parts/keep-search.ts';
import { readAddress, sorts, type View, writeAddress } from '../../client/state/address.ts';
import { MAX_SHORTLIST, toggled } from '../../client/state/shortlist.ts';
import { origins, parkKinds } from '../../db/parks/park.ts';
import { states } from '../../db/time-vocabulary.ts';
import { bases, certainties, fundings, keysOf, kinds, languages, NOT_STATED, projectTypes, statuses } from '../../db/vocabulary.ts';
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

const bound = fc.integer({ min: 0, max: 100 }).map((n) => n / 2);
const parks = fc
  .record(
    {
      place: fc.array(id, { minLength: 1, maxLength: 5 }),
      kind: some(parkKinds),
      origin: some(origins),
      status: some([...keysOf(statuses), NOT_STATED] as const),
      state: some(keysOf(states)),
      certainty: some(keysOf(certainties)),
      minArea: bound,
      maxFree: bound,
      maxOccupancy: bound,
      maxGateMinutes: bound,
      maxInterchangeKm: bound,
      q,
      unknown: fc.constantFrom('keep' as const, 'drop' as const),
      gates: fc.constant('international' as const),
      by: fc.constant('km' as const),
      sort: fc.constantFrom('name' as const, 'gateMinutes' as const, 'areaHa' as const),
      order: fc.constantFrom('asc' as const, 'desc' as const),
      weights: fc.record({ gate: fc.integer({ min: 1, max: 10 }), area: fc.integer({ min: 0, max: 10 }) }),
    },
    { requiredKeys: [] },
  )
  .filter((search) => Object.keys(search).length > 0);
const parkId = fc.constantFrom('L18', 'L38', 'N02.CT05', 'kcn-dinh-tram', 'kcn-van-trung', 'C07', 'B01');

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

/** A thousandth of a degree; -0 is written as 0. */
const degrees = (most: number) => fc.integer({ min: -most * 1000, max: most * 1000 }).map((n) => n / 1000 + 0);
const point = fc.record({ lon: degrees(180), lat: degrees(85) });

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
    at: point,
    parks,
    park: parkId,
    ways: fc.constantFrom('port' as const, 'airport' as const, 'interchange' as const),
    shortlist: fc.uniqueArray(parkId, { minLength: 1, maxLength: MAX_SHORTLIST }),
    route: fc.oneof(fc.record({ from: point, to: point }), fc.record({ from: point }), fc.record({ to: point })),
    mode: fc.constant('rail' as const),
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
        'p-kind',
        'p-weights',
        'p-maxGateMinutes',
        'p-year',
        'p-__proto__',
        'shortlist',
        'route',
        'mode',
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

  test('reads parks, a shortlist and a way, and names what of them is wrong', () => {
    const { filter, parks, shortlist, route, mode, dropped } = readAddress(
      '?year=2030&kind=gate&p-kind=logistics&p-kind=castle&p-maxGateMinutes=60&p-weights=gate:10,area:5&p-year=2026&p-sort=score&shortlist=L18,kcn-dinh-tram&route=106.76,21.85~&mode=rail',
    );
    expect(filter).toMatchObject({ year: 2030 });
    expect(parks).toEqual({ kind: ['logistics'], maxGateMinutes: 60, weights: { gate: 10, area: 5 }, sort: 'score' });
    expect(shortlist).toEqual(['L18', 'kcn-dinh-tram']);
    expect(route).toEqual({ from: { lon: 106.76, lat: 21.85 } });
    expect(mode).toBe('rail');
    expect(dropped?.map((d) => `${d.parameter}=${d.value}`).sort()).toEqual(['kind=gate', 'p-kind=castle', 'p-year=2026']);
  });

  test('refuses weights of zero, seven parks, a park twice and a way without ends', () => {
    const wrong = [
      'park=a b',
      'ways=moon',
      'p-weights=gate:0',
      'shortlist=a,b,c,d,e,f,g',
      'shortlist=L18,L18',
      'shortlist=',
      'route=~',
      'route=106.7,21.8',
      'mode=ship',
    ];
    for (const query of wrong) {
      const { dropped, ...view } = readAddress(query);
      expect(dropped, query).toHaveLength(1);
      expect(view, query).toEqual({ filter: {} });
    }
  });

  test('only the shortlist goes along to other views', () => {
    const here = readAddress('?year=2030&p-kind=logistics&shortlist=L18&route=106.76,21.85~105.8,21&mode=rail&since=2025-01-01');
    expect(writeAddress(keepSearch(here))).toBe('?year=2030&shortlist=L18');
  });

  test('a full shortlist takes no more, and what is on it can be taken away', () => {
    const full = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(toggled(full, 'g')).toEqual(full);
    expect(toggled(full, 'b')).toEqual(['a', 'c', 'd', 'e', 'f']);
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  });

  test('the default view has no query', () => {
    expect(writeAddress({ filter: {}, lang: 'vi', sort: 'catalogue' })).toBe('');
  });
});
