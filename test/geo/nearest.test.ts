import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { chainageAt, cutRoute, extentOf, isMeasured, metresOf, positionAt, postedAt, routeWithPosts } from '../../geo/chainage.ts';
import { joinLines } from '../../geo/join.ts';
import { pathMetres } from '../../geo/measure.ts';
import { fitOf, ReferenceLines } from '../../geo/measure-against.ts';
import { nearestOnLine } from '../../geo/nearest.ts';

/** A winding line that goes on eastward, so that it never meets itself. */
const winding = fc
  .array(fc.tuple(fc.double({ min: 0.001, max: 0.05, noNaN: true }), fc.double({ min: -0.04, max: 0.04, noNaN: true })), {
    minLength: 2,
    maxLength: 40,
  })
  .map((steps) => {
    const line: Position[] = [[105, 16]];
    for (const [east, north] of steps) line.push([(line.at(-1)?.[0] ?? 0) + east, 16 + north]);
    return line;
  });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a point and its chainage', () => {
  it('go there and back within a millimetre on any route', () => {
    fc.assert(
      fc.property(winding, share, fc.double({ min: 0.9, max: 1.1, noNaN: true }), (line, t, stretch) => {
        const end = line.at(-1) as Position;
        const mapped = metresOf({ type: 'LineString', coordinates: line });
        const route = routeWithPosts(line, [
          { km: 3, lon: 105, lat: 16 },
          { km: 3 + (mapped * stretch) / 1000, lon: end[0] as number, lat: end[1] as number },
        ]);
        const [from, to] = extentOf(route);
        const posted = from + t * (to - from);
        const { posted: again, offset } = chainageAt(route, positionAt(route, posted));
        expect(Math.abs(again - posted)).toBeLessThan(1e-3);
        expect(offset).toBeLessThan(1e-3);
      }),
      { numRuns: 300 },
    );
  });

  it('keep to the nearest place for a point beside the road', () => {
    const route = routeWithPosts(
      [
        [105, 16],
        [105.2, 16],
      ],
      [],
    );
    const { posted, offset } = chainageAt(route, [105.1, 16.001]);
    expect(posted).toBeCloseTo(metresOf(route.line) / 2, 0);
    // A leg is a great circle: between two places of one latitude it bends 2.6 m to the north.
    expect(offset).toBeGreaterThan(108);
    expect(offset).toBeLessThan(112);
  });

  it('end at the ends for a point beyond them', () => {
    const line = [
      [105, 16],
      [105.2, 16.1],
    ];
    expect(nearestOnLine(line, [104.9, 15.9]).along).toBe(0);
    expect(nearestOnLine(line, [105.4, 16.3]).position[0]).toBeCloseTo(105.2, 9);
  });
});

describe('pieces', () => {
  it('of any route add up to the whole', () => {
    fc.assert(
      fc.property(winding, share, (line, t) => {
        const route = routeWithPosts(line, []);
        const middle = Math.min(Math.max(t, 0.01), 0.99) * route.mappedLength;
        const sum = metresOf(cutRoute(route, 0, middle)) + metresOf(cutRoute(route, middle, route.mappedLength));
        expect(Math.abs(sum - route.mappedLength)).toBeLessThan(0.01);
      }),
    );
  });
});

describe('a route with fewer than two posts', () => {
  it('is measured on the map from its start', () => {
    const posts = [{ km: 7, lon: 105, lat: 16 }];
    expect(isMeasured(posts)).toBe(true);
    const route = routeWithPosts(
      [
        [105, 16],
        [105.2, 16],
      ],
      posts,
    );
    expect(postedAt(route, 1234)).toBeCloseTo(1234, 6);
  });
});

describe('joinLines', () => {
  const [a, b, c]: Position[][] = [
    [
      [105, 16],
      [105.1, 16],
    ],
    [
      [105.2, 16],
      [105.1, 16],
    ],
    [
      [105.2, 16.0005],
      [105.3, 16],
    ],
  ];
  it('turns what lies the other way and keeps a meeting place once', () => {
    expect(joinLines([a, b, c] as Position[][]).map((p) => p[0])).toEqual([105, 105.1, 105.2, 105.2, 105.3]);
    expect(joinLines([(a as Position[]).toReversed(), b] as Position[][]).map((p) => p[0])).toEqual([105, 105.1, 105.2]);
  });
  it('refuses lines that do not meet', () => {
    expect(() => joinLines([a, c] as Position[][])).toThrow(RangeError);
    expect(() => joinLines([])).toThrow(RangeError);
  });
});

describe('measuring', () => {
  it('has the length of the ellipsoid', () => {
    // One degree of the meridian from 21° to 22° N: 110 732 m (Vincenty).
    const metres = pathMetres([
      [106, 21],
      [106, 22],
    ]);
    expect(Math.abs(metres - 110_732)).toBeLessThan(10);
  });

  it('counts what lies within the accuracy', () => {
    const reference = new ReferenceLines([
      [
        [105, 16],
        [105.5, 16],
      ],
    ]);
    const beside = (north: number) => [
      [105, 16 + north],
      [105.5, 16 + north],
    ];
    expect(fitOf([beside(0.001)], reference, 150)).toMatchObject({ inside: 1 });
    expect(fitOf([beside(0.01)], reference, 150)).toMatchObject({ inside: 0 });
    const half = fitOf([beside(0), beside(0.5)], reference, 150);
    expect(half.inside).toBeCloseTo(0.5, 2);
    expect(half.largestM).toBeGreaterThan(55_000);
    expect(fitOf([beside(0)], new ReferenceLines([]), 150)).toMatchObject({ inside: 0, largestM: Number.POSITIVE_INFINITY });
  });
});
