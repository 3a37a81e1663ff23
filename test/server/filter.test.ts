import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healths, scenarios, states } from '../../db/time-vocabulary.ts';
import { bases, fundings, keysOf, kinds, languages, NOT_STATED, projectTypes, statuses } from '../../db/vocabulary.ts';
import { type FilterInput, filterInput, HORIZON, MAX_LIST_LENGTH, MAX_QUERY_LENGTH, MAX_SLIP, YEARS } from '../../server/inputs/filter.ts';
import { filterParams, parseFilter } from '../../server/inputs/query-string.ts';
import { languageOf, message, messages } from '../../server/messages.ts';

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
const year = fc.integer(YEARS);
const id = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'abcXYZ09.-Đế &=%+#') });
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((s) => s.trim())
  .filter((s) => s.length > 0 && !s.includes('\0'));
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));

/** Never one without the other. */
const around = fc.record({
  near: fc.constantFrom('L01', 'N02.CT05', '106.7615,21.853', '106.7615,21.853~106.6,21.7'),
  within: fc.double({ min: 0, minExcluded: true, max: 200, noNaN: true }),
});

/** Years of delay only where they are asked for. */
const ahead = fc.oneof(
  fc.record({ scenario: fc.constantFrom(...keysOf(scenarios)) }),
  fc.record({ scenario: fc.constant('slip' as const), slipYears: fc.integer({ min: 0, max: MAX_SLIP }) }),
);

/** Any filter that the wire takes. */
const anyFilter: fc.Arbitrary<FilterInput> = fc
  .record(
    {
      kind: some(keysOf(kinds)),
      type: some(keysOf(projectTypes)),
      status: some([...keysOf(statuses), NOT_STATED] as const),
      funding: some([...keysOf(fundings), NOT_STATED] as const),
      place: fc.array(id, { minLength: 1, maxLength: MAX_LIST_LENGTH }),
      from: year,
      to: year,
      basis: some([...keysOf(bases), NOT_STATED] as const),
      document: fc.array(id, { minLength: 1, maxLength: 5 }),
      link: some(['any', 'any-2025', 'a~b', 'lang-son~cao-bang', 'ha-noi-2025~lang-son-2025']),
      agency: fc.array(text, { minLength: 1, maxLength: 5 }),
      state: some(keysOf(states)),
      health: some([...keysOf(healths), NOT_STATED] as const),
      year: fc.integer(HORIZON),
      q: text,
      asOf: day,
      around,
      ahead,
    },
    { requiredKeys: [] },
  )
  .map(({ around, ahead, ...rest }) => ({ ...rest, ...around, ...ahead }))
  .map((f) => (f.from !== undefined && f.to !== undefined && f.from > f.to ? { ...f, from: f.to, to: f.from } : f));

/** Through a real address: written, encoded, decoded, read. */
const throughUrl = (params: [string, string][]) => new URL(`http://x/?${new URLSearchParams(params)}`).searchParams;

describe('a filter in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(parseFilter(throughUrl(filterParams(filter)))).toEqual({ filter, errors: [] });
      }),
    );
  });

  it('does not throw on nonsense, refuses it by name and value, and keeps a filter that the wire takes', () => {
    const name = fc.oneof(fc.constantFrom(...Object.keys(filterInput.shape), '__proto__', 'constructor', 'toString', ''), fc.string());
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('2026', '1e3', '-1', 'railway', NOT_STATED, '2026-02-30', '\0', 'a'.repeat(201)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), (params) => {
        const { filter, errors } = parseFilter(params);
        expect(filterInput.safeParse(filter).success).toBe(true);
        for (const e of errors) {
          expect(params.map(([n]) => n)).toContain(e.parameter);
          expect(params.some(([n, v]) => n === e.parameter && v.startsWith(e.value.replace(/…$/, '')))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['frm=2026', 'frm', '2026', 'unknown-parameter'],
    ['constructor=1', 'constructor', '1', 'unknown-parameter'],
    ['__proto__=1', '__proto__', '1', 'unknown-parameter'],
    ['q=a&q=b', 'q', 'b', 'repeated'],
    ['kind=motorway', 'kind', 'motorway', 'bad-value'],
    ['kind=railway&kind=motorway', 'kind', 'motorway', 'bad-value'],
    ['kind=railway,expressway', 'kind', 'railway,expressway', 'bad-value'],
    ['status=', 'status', '', 'bad-value'],
    ['q=', 'q', '', 'bad-value'],
    ['q=+++', 'q', '   ', 'bad-value'],
    ['q=a%00b', 'q', 'a\0b', 'bad-value'],
    ['place=%00', 'place', '\0', 'bad-value'],
    ['document=%00', 'document', '\0', 'bad-value'],
    [`q=${'a'.repeat(MAX_QUERY_LENGTH + 1)}`, 'q', `${'a'.repeat(80)}…`, 'too-long'],
    ['from=1989', 'from', '1989', 'not-a-year'],
    ['to=2101', 'to', '2101', 'not-a-year'],
    ['from=2026.5', 'from', '2026.5', 'not-a-year'],
    ['from=0x7e2', 'from', '0x7e2', 'not-a-year'],
    ['from=NaN', 'from', 'NaN', 'not-a-year'],
    ['asOf=2024-02-30', 'asOf', '2024-02-30', 'not-a-day'],
    ['asOf=2024-2-3', 'asOf', '2024-2-3', 'not-a-day'],
    ['asOf=20240203', 'asOf', '20240203', 'not-a-day'],
    ['year=2019', 'year', '2019', 'outside-horizon'],
    ['year=2051', 'year', '2051', 'outside-horizon'],
    ['year=203', 'year', '203', 'outside-horizon'],
    ['year=2030.5', 'year', '2030.5', 'outside-horizon'],
    ['year=nay', 'year', 'nay', 'outside-horizon'],
    ['year=2030&year=2045', 'year', '2045', 'repeated'],
    ['scenario=hope', 'scenario', 'hope', 'bad-value'],
    ['scenario=slip&slipYears=21', 'slipYears', '21', 'not-a-slip'],
    ['scenario=slip&slipYears=-1', 'slipYears', '-1', 'not-a-slip'],
    ['scenario=slip&slipYears=1.5', 'slipYears', '1.5', 'not-a-slip'],
    ['slipYears=3', 'slipYears', '3', 'slip-alone'],
    ['scenario=funded&slipYears=3', 'slipYears', '3', 'slip-alone'],
    ['state=open', 'state', 'open', 'bad-value'],
    ['state=not-stated', 'state', 'not-stated', 'bad-value'],
    ['health=fine', 'health', 'fine', 'bad-value'],
    ['agency=', 'agency', '', 'bad-value'],
    ['agency=%00', 'agency', '\0', 'bad-value'],
    ['from=2030&to=2026', 'from', '2030', 'from-after-to'],
    ['near=L01', 'near', 'L01', 'near-and-within'],
    ['within=5', 'within', '5', 'near-and-within'],
    ['near=106.7,21.9~', 'near', '106.7,21.9~', 'bad-value'],
    ['near=21.9,106.7', 'near', '21.9,106.7', 'bad-value'],
    [`near=${'a'.repeat(61)}`, 'near', 'a'.repeat(61), 'bad-value'],
    ['near=L01&near=L02&within=5', 'near', 'L02', 'repeated'],
  ])('%s: refused', (query, parameter, value, problem) => {
    expect(parseFilter(new URLSearchParams(query)).errors).toEqual([{ parameter, value, problem }]);
  });

  it.each(['0', '-1', '200.1', '1e3', 'NaN', 'Infinity', '5km', '5,5', '', ' 5'])(
    'within=%s is no distance, and near alone means nothing',
    (within) => {
      const { filter, errors } = parseFilter([
        ['near', 'L01'],
        ['within', within],
      ]);
      expect(filter).toEqual({});
      expect(errors.map((e) => [e.parameter, e.value, e.problem])).toEqual([
        ['within', within, 'not-a-distance'],
        ['near', 'L01', 'near-and-within'],
      ]);
    },
  );

  it('refuses more values than one parameter may have, once', () => {
    const { filter, errors } = parseFilter(Array.from({ length: MAX_LIST_LENGTH + 1 }, (_, i): [string, string] => ['place', `p${i}`]));
    expect(errors.map((e) => [e.parameter, e.problem])).toEqual([['place', 'too-many']]);
    expect(filter).toEqual({});
  });

  it('keeps what was right beside what was wrong', () => {
    const { filter, errors } = parseFilter(new URLSearchParams('kind=railway&kind=motorway&from=x&to=2030&nope=1&q=Chi+L%C4%83ng'));
    expect(filter).toEqual({ kind: ['railway'], to: 2030, q: 'Chi Lăng' });
    expect(errors.map((e) => e.parameter).sort()).toEqual(['from', 'kind', 'nope']);
  });
});

describe('a link', () => {
  it.each(['lang-son', 'lang-son~', '~', 'a~b~c', 'lang-son~lang-son', 'Any', 'lang son~cao-bang', `${'a'.repeat(100)}~${'b'.repeat(100)}`])(
    'that is %j is refused',
    (value) => {
      expect(parseFilter([['link', value]])).toEqual({
        filter: {},
        errors: [{ parameter: 'link', value: expect.any(String), problem: 'bad-value' }],
      });
    },
  );
});

describe('messages', () => {
  it('name the parameter and the value in every language wherever a value can be at fault', () => {
    for (const key of keysOf(messages)) {
      for (const language of languages) {
        const said = message(key, language, { parameter: 'PPP', value: '$&VVV' });
        expect(said).not.toMatch(/[{}]/);
        if (messages[key].vi.includes('{parameter}')) expect(said).toContain('PPP');
        if (messages[key].vi.includes('{value}')) expect(said).toContain('$&VVV');
      }
    }
  });

  it('are in the first language that the reader asks for and the atlas speaks', () => {
    expect(languageOf('en-GB,en;q=0.9')).toBe('en');
    expect(languageOf('zh-Hans-CN')).toBe('zh');
    expect(languageOf('fr, zh;q=0.8, en;q=0.2')).toBe('zh');
    expect(languageOf('de')).toBe('vi');
    expect(languageOf(undefined)).toBe('vi');
  });
});
