import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ComparedPark, type Comparison, comparedYears, inOrder, usesOf } from '../../client/compare/comparison.ts';
import { writeFigure } from '../../client/compare/facts.ts';
import { marksOf } from '../../client/compare/marks.ts';
import { readAddress, writeAddress } from '../../client/state/address.ts';
import type { Nearest, Source } from '../../db/parks/park.ts';

const park = (id: string, others: string[] = []): ComparedPark =>
  ({
    id,
    name: { vi: id, en: id, zh: id },
    at: [106, 21],
    alsoKnownAs: others.map((other) => ({ id: other, name: { vi: other, en: other, zh: other }, note: { vi: '', en: '', zh: '' }, document: 'LS' })),
  }) as unknown as ComparedPark;
const near = (id: string, dependsOn: string[] = []): Nearest => ({
  id,
  name: { vi: id, en: id, zh: id },
  at: [107, 22],
  km: 10,
  minutes: 12,
  accessKm: [0, 0],
  certainty: 'surveyed',
  assumed: false,
  dependsOn,
});

describe('what is compared', () => {
  test('today and the milestones always, another year where the reader looks at one, in order', () => {
    expect(comparedYears(undefined)).toEqual(['now', 2026, 2030]);
    expect(comparedYears(2030)).toEqual(['now', 2026, 2030]);
    expect(comparedYears(2045)).toEqual(['now', 2026, 2030, 2045]);
    expect(comparedYears(2028)).toEqual(['now', 2026, 2028, 2030]);
  });

  test('stands in the reader’s order, also under an id that is listed under another', () => {
    const comparison = { parks: [park('a'), park('b', ['x']), park('c')] } as unknown as Comparison;
    expect(inOrder(comparison, ['c', 'x', 'a']).parks.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  test('says for whom a project is waited for, to what and when', () => {
    const nobody = { gate: near('g'), port: null, airport: null, station: null, interchange: null };
    const waiting = { ...nobody, gate: near('g', ['L02']), port: near('p', ['L02', 'N01']) };
    const parks = [park('a'), park('b')];
    const years = [
      { year: 'now', shown: 2026, parks: parks.map(({ id }) => ({ id, near: nobody })) },
      {
        year: 2030,
        shown: 2030,
        parks: [
          { id: 'a', near: waiting },
          { id: 'b', near: nobody },
        ],
      },
    ];
    const comparison = { parks, years } as unknown as Comparison;
    expect(usesOf(comparison, 'L02')).toEqual([
      {
        park: parks[0],
        kinds: [
          { kind: 'gate', years: [2030] },
          { kind: 'port', years: [2030] },
        ],
      },
    ]);
    expect(usesOf(comparison, 'N01')).toEqual([{ park: parks[0], kinds: [{ kind: 'port', years: [2030] }] }]);
    expect(usesOf(comparison, 'L01')).toEqual([]);
  });
});

describe('a figure', () => {
  const source = {} as Source;

  test('keeps its bound, and says how far it may be off where that is known', () => {
    expect(writeFigure('areaHa', { value: 416.8, within: 30.8, source }, 'vi')).toEqual({ text: '416,8 ha', within: '30,8 ha' });
    expect(writeFigure('costBnVnd', { value: { n: 677, bound: 'at-least' }, within: null, source }, 'en')).toEqual({
      text: '≥ VND 677 billion',
      within: null,
    });
  });
});

describe('the map beside a comparison', () => {
  const line = [
    [106, 21],
    [106.1, 21.1],
    [106.2, 21.2],
    [107, 22],
  ];

  test('numbers the parks, draws the known course and its straight ends apart, names where it leads once', () => {
    const [a, b] = [park('a'), park('b')];
    const asked = [
      { park: a, end: near('g') },
      { park: b, end: near('g') },
    ];
    const marks = marksOf([a, b], asked, [{ line: { geometry: { coordinates: line } }, accessKm: [0.4, 1.2] }, null], 'zh');
    const of = (mark: string) => marks.filter(({ properties }) => properties?.mark === mark);
    expect(of('course').map(({ geometry }) => geometry)).toEqual([{ type: 'LineString', coordinates: line.slice(1, -1) }]);
    expect(of('gap')).toHaveLength(2);
    expect(of('hollow').map(({ properties }) => properties?.label)).toEqual(['g']);
    expect(of('place').map(({ properties }) => [properties?.sign, properties?.label])).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]);
  });

  test('a way of only straight ends is drawn as nothing known', () => {
    const marks = (coordinates: number[][], accessKm: [number, number]) =>
      marksOf([park('a')], [{ park: park('a'), end: near('g') }], [{ line: { geometry: { coordinates } }, accessKm }], 'vi').map(
        ({ properties }) => properties?.mark,
      );
    expect(marks(line.slice(0, 3), [0.4, 1.2])).toEqual(['gap', 'gap', 'hollow', 'place']);
    // An end that stands on the network needs no straight line.
    expect(marks(line, [0.4, 0])).toEqual(['course', 'gap', 'hollow', 'place']);
  });
});

describe('the address of a comparison', () => {
  test('keeps parks, their order, and to what the ways are drawn', () => {
    const ids = fc.uniqueArray(fc.constantFrom('L18', 'L19.02', 'kcn-dinh-tram', 'kcn-van-trung', 'L20.01', 'L21', 'L19.03'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(ids, fc.constantFrom('port', 'airport', 'station', 'interchange'), (shortlist, ways) => {
        const view = { filter: { year: 2030 }, shortlist, ways };
        expect(readAddress(writeAddress(view))).toEqual(view);
      }),
    );
    expect(writeAddress({ filter: {}, ways: 'gate' })).toBe('');
    expect(readAddress('?ways=moon').dropped).toEqual([{ parameter: 'ways', value: 'moon', problem: 'bad-value' }]);
  });
});
