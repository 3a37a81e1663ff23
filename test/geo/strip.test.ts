import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionAt } from '../../geo/chainage.ts';
import { Axis } from '../../geo/strip.ts';

const ROAD = [
  [106.5, 21.5],
  [106.7, 21.5],
  [106.7, 21.7],
];
const posts = [
  { km: 10, lon: 106.5, lat: 21.5 },
  { km: 40, lon: 106.7, lat: 21.6 },
];
const measured = new Axis(ROAD, []);
const posted = new Axis(ROAD, posts);

describe('places beside a road with chainage', () => {
  it('have the kilometre of the foot, the metres to it, and the side as one travels up the posts', () => {
    expect(measured.beside([106.6, 21.51], 5000)).toMatchObject({ side: 'left', past: null, offsetM: expect.closeTo(1107, -1) });
    expect(measured.beside([106.6, 21.49], 5000)?.side).toBe('right');
    expect(measured.beside([106.71, 21.6], 5000)?.side).toBe('right');
    expect(measured.beside([106.6, 21.5], 5000)).toMatchObject({ side: 'on', offsetM: expect.closeTo(0, 0) });
    expect(measured.beside([106.6, 21.7], 5000)).toBeNull();
  });

  it('past an end lie at the end, and say so', () => {
    expect(measured.beside([106.45, 21.5], 10_000)).toMatchObject({ km: 0, past: 'start' });
    expect(measured.beside([106.7, 21.75], 10_000)).toMatchObject({ past: 'end' });
    expect(measured.beside([106.4999, 21.5], 10_000)?.past).toBeNull();
  });

  it('agree with the chainage of the route, posted or measured', () => {
    fc.assert(
      fc.property(fc.constantFrom(measured, posted), fc.double({ min: 0, max: 1, noNaN: true }), (axis, share) => {
        const [from, to] = [axis.kmAt(0), axis.kmAt(ROAD.length - 1)];
        const km = from + (to - from) * share;
        const found = axis.beside(positionAt(axis.route, km * 1000), 500);
        // Turf's points on a segment lie on the great circle, the foot on the straight line of degrees.
        expect(found?.km).toBeCloseTo(km, 1);
        expect(found?.offsetM).toBeLessThan(20);
      }),
    );
  });

  it('are as exact as the posts around them', () => {
    const within = (post: { km: number }) => (post.km === 10 ? 500 : 2000);
    expect(posted.exactness(20, within)).toEqual({ basis: 'posts', withinM: 2000 });
    expect(posted.exactness(10, within)).toEqual({ basis: 'posts', withinM: 500 });
    expect(posted.exactness(50, within)).toEqual({ basis: 'beyond', withinM: 2000 });
    expect(posted.exactness(5, within)).toEqual({ basis: 'beyond', withinM: 500 });
    expect(measured.exactness(5, within)).toEqual({ basis: 'measured', withinM: null });
  });
});

describe('lines beside a road with chainage', () => {
  it('cross it, run along it, or begin at it', () => {
    const across = measured.passage(
      [
        [106.6, 21.45],
        [106.6, 21.55],
      ],
      300,
    );
    expect(across).toMatchObject({ along: [], ends: [] });
    expect(across.crossings).toEqual([expect.closeTo(10.36, 1)]);
    const along = measured.passage(
      [
        [106.52, 21.501],
        [106.6, 21.501],
        [106.6, 21.6],
      ],
      300,
    );
    expect(along.along).toEqual([[expect.closeTo(2.07, 1), expect.closeTo(10.36, 0)]]);
    expect(along.crossings).toEqual([]);
    const ending = measured.passage(
      [
        [106.6, 21.501],
        [106.6, 21.6],
      ],
      300,
    );
    expect(ending).toMatchObject({ along: [], crossings: [] });
    expect(ending.ends).toHaveLength(1);
    expect(
      measured.passage(
        [
          [106.6, 21.6],
          [106.6, 21.65],
        ],
        300,
      ),
    ).toEqual({ along: [], crossings: [], ends: [] });
  });

  it('run along the whole of what they are themselves', () => {
    expect(measured.passage(ROAD, 300).along).toEqual([[0, measured.kmAt(2)]]);
  });
});
