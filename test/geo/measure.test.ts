import * as fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geodesicMetres } from '../../geo/geodesic.ts';
import { areaSquareMetres, pathMetres, ringProblem, straightMetres } from '../../geo/measure.ts';

const HA_NOI: Position = [105.8522, 21.0278];
const SAI_GON: Position = [106.6953, 10.7769];
const HUU_NGHI: Position = [106.7105, 21.976];
const CHI_LANG: Position = [106.585, 21.637];

/** Positions in Vietnam and its sea. */
const position = fc.tuple(fc.double({ min: 102, max: 118, noNaN: true }), fc.double({ min: 6, max: 23.6, noNaN: true }));
const path = fc.array(position, { minLength: 2, maxLength: 12 });
/** Metres that rounding may cost over 3000 km. */
const HAIR = 1e-3;

// Figures of PostGIS 3.3.2 (PROJ 9.1.1): ST_Length, ST_Area and ST_Distance of geography.
describe('measured as PostGIS measures on the ellipsoid', () => {
  it.each<[string, Position, Position, number]>([
    ['Hà Nội – Sài Gòn', HA_NOI, SAI_GON, 1137942.0998],
    ['Hữu Nghị – Chi Lăng', HUU_NGHI, CHI_LANG, 39716.5183],
    ['due east, 100 km', [105, 10], [105.91, 10], 99771.7897],
    ['due north, 100 km', [105, 20], [105, 20.903], 99971.1243],
    ['a few metres', [106.7615, 21.853], [106.76154, 21.85303], 5.3038],
  ])('%s', (_name, a, b, metres) => {
    expect(Math.abs(geodesicMetres(a, b) - metres)).toBeLessThan(HAIR);
  });

  it.each<[string, number, number, Position[]]>([
    [
      '600 ha',
      1e-6,
      6166306.5,
      [
        [106.3, 21.5],
        [106.32, 21.5],
        [106.325, 21.525],
        [106.305, 21.528],
      ],
    ],
    [
      'a tenth of a province',
      1e-5,
      1060614204.7,
      [
        [106.2, 21.4],
        [106.5, 21.45],
        [106.55, 21.8],
        [106.3, 21.75],
      ],
    ],
    [
      'a third of the country',
      1e-4,
      144639292398.6,
      [
        [103, 20],
        [107.9, 19.8],
        [107.5, 22.9],
        [103.4, 22.5],
      ],
    ],
    [
      'a strip on the southern sea',
      1e-4,
      45872066510.2,
      [
        [104, 8.2],
        [109, 8],
        [109.1, 9.5],
      ],
    ],
  ])('the area of %s, to %d', (_name, share, squareMetres, corners) => {
    expect(Math.abs(areaSquareMetres(corners) / squareMetres - 1)).toBeLessThan(share);
  });
});

describe('a distance', () => {
  it('is the same there and back, and nothing to itself', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(Math.abs(geodesicMetres(a, b) - geodesicMetres(b, a))).toBeLessThan(HAIR);
        expect(geodesicMetres(a, a)).toBe(0);
      }),
    );
  });

  it('is never longer than a way round', () => {
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        expect(geodesicMetres(a, c)).toBeLessThanOrEqual(geodesicMetres(a, b) + geodesicMetres(b, c) + HAIR);
      }),
    );
  });

  it('refuses positions that lie opposite each other, and what is no position', () => {
    expect(() => geodesicMetres([0, 0], [179.7, 0.3])).toThrow(RangeError);
    expect(() => geodesicMetres([Number.NaN, 0], [1, 1])).toThrow(RangeError);
  });
});

describe('a path', () => {
  it('is as long either way, as long as its pieces, and no shorter than straight', () => {
    fc.assert(
      fc.property(path, fc.nat(), (line, at) => {
        const cut = at % line.length;
        expect(pathMetres(line.toReversed())).toBeCloseTo(pathMetres(line), 3);
        expect(pathMetres(line.slice(0, cut + 1)) + pathMetres(line.slice(cut))).toBeCloseTo(pathMetres(line), 3);
        expect(straightMetres(line)).toBeLessThanOrEqual(pathMetres(line) + HAIR);
      }),
    );
  });

  it('of one position or none has no length', () => {
    for (const line of [[], [HA_NOI]]) expect([pathMetres(line), straightMetres(line)]).toEqual([0, 0]);
  });
});

describe('an area', () => {
  /** Corners around a middle, so that the ring does not cross itself. */
  const ring = fc
    .tuple(
      position,
      fc.double({ min: 0.001, max: 0.5, noNaN: true }),
      fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 3, maxLength: 9 }),
    )
    .map(([[lon, lat], size, reaches]) =>
      reaches.map((reach, i): Position => {
        const turn = (i / reaches.length) * 2 * Math.PI;
        return [lon + size * reach * Math.cos(turn), lat + size * reach * Math.sin(turn)];
      }),
    );

  it('does not depend on where the ring begins, on which way round it goes, or on its being closed', () => {
    fc.assert(
      fc.property(ring, fc.nat(), (corners, n) => {
        const from = n % corners.length;
        const area = areaSquareMetres(corners);
        for (const same of [corners.toReversed(), [...corners.slice(from), ...corners.slice(0, from)], [...corners, corners[0] as Position]]) {
          expect(Math.abs(areaSquareMetres(same) / area - 1)).toBeLessThan(1e-6);
        }
      }),
    );
  });

  it('cut in two by a diagonal is the sum of both', () => {
    fc.assert(
      fc.property(ring, (corners) => {
        fc.pre(corners.length > 3);
        const [first, ...rest] = corners as [Position, ...Position[]];
        const triangles = rest.slice(1).map((corner, i) => signedArea([first, rest[i] as Position, corner]));
        const sum = Math.abs(triangles.reduce((a, b) => a + b, 0));
        expect(Math.abs(sum / areaSquareMetres(corners) - 1)).toBeLessThan(1e-5);
      }),
    );
  });

  it('is refused to a ring that crosses itself or has fewer than three corners', () => {
    expect(ringProblem([HA_NOI, SAI_GON, HA_NOI])).toBe('too-few');
    expect(
      ringProblem([
        [105, 20],
        [106, 21],
        [106, 20],
        [105, 21],
      ]),
    ).toBe('crosses');
    expect(
      ringProblem([
        [105, 20],
        [106, 20],
        [106, 21],
        [105, 21],
      ]),
    ).toBeNull();
  });

  function signedArea(corners: Position[]): number {
    const [[ax = 0, ay = 0], [bx = 0, by = 0], [cx = 0, cy = 0]] = corners as [Position, Position, Position];
    return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)) * areaSquareMetres(corners);
  }
});
