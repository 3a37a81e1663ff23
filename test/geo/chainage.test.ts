import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChainageError, createRoute, cutRoute, formatChainage, mappedAt, metresOf, parseChainage, positionAt, postedAt } from '../../geo/chainage.ts';

const line = [
  [106.77, 21.85],
  [106.86, 21.8],
  [106.95, 21.73],
  [107.1, 21.54],
  [107.27, 21.39],
];
const mappedLength = metresOf({ type: 'LineString', coordinates: line });
// Stones count 3% more than the map up to Km 30, 1% more after it.
const route = createRoute(line, [
  { posted: 0, mapped: 0 },
  { posted: 30_000, mapped: 29_100 },
  { posted: 30_000 + (mappedLength - 29_100) * 1.01, mapped: mappedLength },
]);
const end = postedAt(route, mappedLength);
const chainage = fc.double({ min: 0, max: 1, noNaN: true }).map((t) => t * end);

describe('parse and format', () => {
  it.each([
    ['Km 12+300', 12_300],
    ['km12+300', 12_300],
    ['3+700', 3_700],
    ['Km18', 18_000],
    ['Km 0+5', 5],
    ['Km 45+100.25', 45_100.25],
  ])('%s', (text, metres) => expect(parseChainage(text)).toBe(metres));

  it.each(['Km12+1500', 'Km', '', '+300', 'Km -1', 'Km 12.3', '12 300'])('refuses %j', (text) => {
    expect(() => parseChainage(text)).toThrow(ChainageError);
  });

  it('reads back what it writes', () => {
    fc.assert(fc.property(fc.nat({ max: 2_000_000 }), (m) => parseChainage(formatChainage(m)) === m));
  });
});

describe('posted and mapped', () => {
  it('goes there and back within a millimetre', () => {
    fc.assert(fc.property(chainage, (m) => Math.abs(postedAt(route, mappedAt(route, m)) - m) < 1e-3));
  });

  it('keeps the anchors', () => {
    expect(mappedAt(route, 30_000)).toBeCloseTo(29_100, 6);
  });

  it('rises with the stones', () => {
    fc.assert(
      fc.property(
        chainage,
        chainage,
        (a, b) => Math.sign(mappedAt(route, a) - mappedAt(route, b)) === Math.sign(a - b) || a === b || Math.abs(a - b) < 1e-6,
      ),
    );
  });

  it('refuses what lies beyond the route', () => {
    expect(() => positionAt(route, end + 1)).toThrow(/beyond the route/);
    expect(() => positionAt(route, -1)).toThrow(ChainageError);
    expect(() => positionAt(route, Number.NaN)).toThrow(ChainageError);
  });

  it('starts at the first position', () => {
    expect(positionAt(route, 0)[0]).toBeCloseTo(106.77, 9);
  });
});

describe('cutting', () => {
  it('pieces add up to the whole', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: Math.floor(end / 10) }), { minLength: 3, maxLength: 3 }), (tens) => {
        const [a, b, c] = tens.sort((p, q) => p - q).map((m) => m * 10) as [number, number, number];
        const sum = metresOf(cutRoute(route, a, b)) + metresOf(cutRoute(route, b, c));
        return Math.abs(sum - metresOf(cutRoute(route, a, c))) < 0.01;
      }),
    );
  });

  it('refuses a piece without length', () => {
    expect(() => cutRoute(route, 5_000, 5_000)).toThrow(ChainageError);
  });
});

describe('anchors', () => {
  it.each([
    ['one only', [{ posted: 0, mapped: 0 }]],
    [
      'falling',
      [
        { posted: 1_000, mapped: 0 },
        { posted: 500, mapped: 900 },
      ],
    ],
    [
      'beyond the line',
      [
        { posted: 0, mapped: 0 },
        { posted: 1_000, mapped: 1e9 },
      ],
    ],
  ])('refuses %s', (_, anchors) => {
    expect(() => createRoute(line, anchors)).toThrow(ChainageError);
  });
});
