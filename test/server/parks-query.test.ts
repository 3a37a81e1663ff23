import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostOf, type ParkCriteria, within } from '../../db/parks/criteria.ts';
import { parkColumns } from '../../db/parks/order.ts';
import { origins, parkKinds, reachKinds } from '../../db/parks/park.ts';
import { isWeighing, MAX_WEIGHT, traits } from '../../db/parks/score.ts';
import { scenarios, states } from '../../db/time-vocabulary.ts';
import { certainties, keysOf, languages, NOT_STATED, statuses } from '../../db/vocabulary.ts';
import { HORIZON, MAX_QUERY_LENGTH, MAX_SLIP } from '../../server/inputs/filter.ts';
import { figureParameters, PARK_LIMITS, type ParksQuery, parksInput } from '../../server/inputs/parks.ts';
import { parksParams, parseParks } from '../../server/inputs/parks-query.ts';
import { message } from '../../server/messages.ts';

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
const figure = (max: number) => fc.double({ min: 0, max, noNaN: true }).map((n) => n + 0);
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((s) => s.trim())
  .filter((s) => s.length > 0 && !s.includes('\0'));
const ways = Object.fromEntries(figureParameters.way.map((name) => [name, figure(PARK_LIMITS.way)]));
const weights = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...traits), figure(MAX_WEIGHT)), { minLength: 1, selector: ([trait]) => trait })
  .map((pairs) => Object.fromEntries(pairs))
  .filter(isWeighing);
const ahead = fc.oneof(
  fc.record({ scenario: fc.constantFrom(...keysOf(scenarios)) }),
  fc.record({ scenario: fc.constant('slip' as const), slipYears: fc.integer({ min: 0, max: MAX_SLIP }) }),
);

/** Any search that the wire takes. */
const anyQuery: fc.Arbitrary<ParksQuery> = fc
  .record(
    {
      place: fc.array(fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'abc-09Đế &=%+#') }), { minLength: 1, maxLength: 5 }),
      kind: some(parkKinds),
      origin: some(origins),
      status: some([...keysOf(statuses), NOT_STATED] as const),
      state: some(keysOf(states)),
      certainty: some(keysOf(certainties)),
      minArea: figure(PARK_LIMITS.hectares),
      maxArea: figure(PARK_LIMITS.hectares),
      minFree: figure(PARK_LIMITS.hectares),
      maxFree: figure(PARK_LIMITS.hectares),
      minOccupancy: figure(PARK_LIMITS.percent),
      maxOccupancy: figure(PARK_LIMITS.percent),
      ...ways,
      q: text,
      unknown: fc.constantFrom('keep', 'drop'),
      gates: fc.constantFrom('all', 'international'),
      by: fc.constantFrom('minutes', 'km'),
      sort: fc.constantFrom(...parkColumns.filter((c) => c !== 'score')),
      order: fc.constantFrom('asc', 'desc'),
      weights,
      year: fc.integer(HORIZON),
      asOf: day,
      ahead,
    },
    { requiredKeys: [] },
  )
  .map(({ ahead, ...rest }) => ({ ...rest, ...ahead }) as ParksQuery)
  .filter((q) => parksInput.safeParse(q).success);

const throughUrl = (params: [string, string][]) => new URL(`http://x/?${new URLSearchParams(params)}`).searchParams;

describe('a search for parks in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(parseParks(throughUrl(parksParams(query)))).toEqual({ query, errors: [] });
      }),
    );
  });

  it('does not throw on nonsense, refuses it by name, and keeps a search that the wire takes', () => {
    const name = fc.oneof(fc.constantFrom(...Object.keys(parksInput.shape), '__proto__', 'constructor', ''), fc.string());
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('2026', '1e3', '-1', 'gate:10', 'gate:0', 'gate:1,gate:2', 'gate:11,area:99', 'score', 'industrial-park', '__proto__:1', '\0'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), (params) => {
        const { query, errors } = parseParks(params);
        expect(parksInput.safeParse(query).success).toBe(true);
        for (const e of errors) {
          expect(params.some(([n]) => n.startsWith(e.parameter.replace(/…$/, '')))).toBe(true);
          for (const language of languages) expect(message(e.problem, language, e)).not.toMatch(/\{(parameter|value)\}.*\{(parameter|value)\}.*\{/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['yeer=2030', 'yeer', '2030', 'unknown-parameter'],
    ['constructor=1', 'constructor', '1', 'unknown-parameter'],
    ['q=a&q=b', 'q', 'b', 'repeated'],
    [`q=${'a'.repeat(MAX_QUERY_LENGTH + 1)}`, 'q', `${'a'.repeat(80)}…`, 'too-long'],
    ['kind=expressway', 'kind', 'expressway', 'bad-value'],
    ['kind=logistics&kind=road', 'kind', 'road', 'bad-value'],
    ['origin=', 'origin', '', 'bad-value'],
    ['minArea=-1', 'minArea', '-1', 'not-an-area'],
    ['maxFree=1e9', 'maxFree', '1e9', 'not-an-area'],
    ['minArea=big', 'minArea', 'big', 'not-an-area'],
    ['minArea=100&maxArea=50', 'minArea', '100', 'least-above-most'],
    ['minFree=10&maxFree=9.5', 'minFree', '10', 'least-above-most'],
    ['minOccupancy=80&maxOccupancy=70', 'minOccupancy', '80', 'least-above-most'],
    ['maxOccupancy=101', 'maxOccupancy', '101', 'not-a-percentage'],
    ['maxGateMinutes=soon', 'maxGateMinutes', 'soon', 'not-a-way'],
    ['maxInterchangeKm=5001', 'maxInterchangeKm', '5001', 'not-a-way'],
    ['year=2051', 'year', '2051', 'outside-horizon'],
    ['year=2019', 'year', '2019', 'outside-horizon'],
    ['year=2030.0', 'year', '2030.0', 'outside-horizon'],
    ['slipYears=1e0&scenario=slip', 'slipYears', '1e0', 'not-a-slip'],
    ['slipYears=2', 'slipYears', '2', 'slip-alone'],
    ['asOf=2026-02-30', 'asOf', '2026-02-30', 'not-a-day'],
    ['unknown=maybe', 'unknown', 'maybe', 'bad-value'],
    ['sort=price', 'sort', 'price', 'bad-value'],
    ['sort=score', 'sort', 'score', 'weights-zero'],
    ['weights=gate:0,area:0', 'weights', 'gate:0,area:0', 'weights-zero'],
    ['weights=gate:11', 'weights', 'gate:11', 'not-weights'],
    ['weights=sea:1', 'weights', 'sea:1', 'not-weights'],
    ['weights=gate', 'weights', 'gate', 'not-weights'],
    ['weights=', 'weights', '', 'not-weights'],
    ['weights=gate:1,gate:2', 'weights', 'gate:1,gate:2', 'not-weights'],
  ])('refuses %s', (search, parameter, value, problem) => {
    const { errors } = parseParks(new URLSearchParams(search));
    expect(errors).toEqual([{ parameter, value, problem }]);
  });

  it('keeps what is right beside what is wrong', () => {
    expect(parseParks(new URLSearchParams('kind=logistics&kind=road&weights=gate:0&year=2030')).query).toEqual({ kind: ['logistics'], year: 2030 });
  });

  it('names a bound for every kind of facility', () => {
    const names = reachKinds.flatMap((kind) => Object.values(mostOf(kind)));
    expect(names).toContain('maxGateMinutes');
    expect(names).toContain('maxInterchangeKm');
    const known: (keyof ParkCriteria)[] = names;
    expect(Object.keys(parksInput.shape)).toEqual(expect.arrayContaining(known));
  });
});

describe('a figure within bounds', () => {
  it.each([
    [null, 10, undefined, 'unknown'],
    [10, undefined, undefined, null],
    [10, 10, 10, 'yes'],
    [9.9, 10, undefined, 'no'],
    [{ n: 10, bound: 'about' }, 10, 20, 'yes'],
    [{ n: 10, bound: 'at-least' }, 5, undefined, 'yes'],
    [{ n: 10, bound: 'at-least' }, 15, undefined, 'unknown'],
    [{ n: 10, bound: 'at-least' }, undefined, 15, 'unknown'],
    [{ n: 10, bound: 'at-least' }, undefined, 9, 'no'],
    [{ n: 10, bound: 'at-most' }, undefined, 10, 'yes'],
    [{ n: 10, bound: 'at-most' }, 11, undefined, 'no'],
    [{ n: 10, bound: 'at-most' }, 5, undefined, 'unknown'],
  ] as const)('%j from %s to %s: %s', (value, min, max, expected) => {
    expect(within(value, min, max)).toBe(expected);
  });
});
