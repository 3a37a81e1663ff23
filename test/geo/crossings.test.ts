import * as fc from 'fast-check';
import type { LineString, MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type Area, Borders } from '../../geo/borders.ts';
import { type Crossing, passageOf } from '../../geo/crossings.ts';

/** Squares of 0.1° (some 11 km) at 106° E, 21° N, in three rows and three columns, named by row and column. */
const SIDE = 0.1;
const corner = (row: number, column: number): Position => [Number((106 + column * SIDE).toFixed(5)), Number((21 + row * SIDE).toFixed(5))];
const square = (row: number, column: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [[[corner(row, column), corner(row, column + 1), corner(row + 1, column + 1), corner(row + 1, column), corner(row, column)]]],
});
const areas: Area[] = [0, 1, 2].flatMap((r) => [0, 1, 2].map((c) => ({ id: `${r}${c}`, outline: square(r, c) })));
const borders = new Borders(areas);
/** A line through points given as rows and columns of the squares. */
const line = (...points: [row: number, column: number][]): LineString => ({
  type: 'LineString',
  coordinates: points.map(([row, column]) => [106 + column * SIDE, 21 + row * SIDE]),
});
const pairs = (crossings: readonly Crossing[]) => [...new Set(crossings.map((c) => [...c.between].sort().join('~')))].sort();

describe('a line through squares', () => {
  it('passes them in order and crosses each border where it lies', () => {
    const { courses, crossings } = passageOf(line([0.5, 0.5], [0.5, 2.5], [1.5, 2.5]), borders, 100);
    expect(courses).toEqual([['00', '01', '02', '12']]);
    expect(crossings.map((c) => [...c.between, c.uncertain])).toEqual([
      ['00', '01', false],
      ['01', '02', false],
      ['02', '12', false],
    ]);
    for (const [i, [lon, lat]] of [
      [106.1, 21.05],
      [106.2, 21.05],
      [106.25, 21.1],
    ].entries()) {
      expect(crossings[i]?.at[0]).toBeCloseTo(lon ?? 0, 5);
      expect(crossings[i]?.at[1]).toBeCloseTo(lat ?? 0, 5);
    }
  });

  it('ignores a visit shorter than 300 m, or than the accuracy, but not an end', () => {
    // 0.01 of a square is 110 m beyond the border, and as much back.
    const visit = line([0.5, 0.5], [0.5, 1.01], [0.4, 0.5]);
    expect(passageOf(visit, borders, 50).crossings).toEqual([]);
    const longer = line([0.5, 0.5], [0.5, 1.1], [0.4, 0.5]);
    expect(pairs(passageOf(longer, borders, 50).crossings)).toEqual(['00~01']);
    expect(passageOf(longer, borders, 5000).crossings).toEqual([]);
    expect(passageOf(line([0.5, 0.5], [0.5, 1.02]), borders, 50).crossings.map((c) => c.uncertain)).toEqual([true]);
  });

  it('passes from one to the other where a sliver of a third lies between', () => {
    // Past the corner of four squares, 150 m through one that it does not join.
    const { courses, crossings } = passageOf(line([0.5, 0.5], [1.5, 1.52]), borders, 100);
    expect(courses).toEqual([['00', '11']]);
    expect(crossings).toMatchObject([{ between: ['00', '11'], uncertain: true }]);
  });

  it('is uncertain where a third area comes within the accuracy', () => {
    // Crosses 550 m from the corner of four squares.
    const near = line([0.95, 0.5], [0.95, 1.5]);
    expect(passageOf(near, borders, 300).crossings.map((c) => c.uncertain)).toEqual([false]);
    expect(passageOf(near, borders, 1000).crossings.map((c) => c.uncertain)).toEqual([true]);
  });

  it('is in no area outside them, and across a strait of no area it is uncertain', () => {
    expect(passageOf(line([-2, 0], [-1, 1]), borders, 100)).toEqual({ courses: [], crossings: [] });
    const islands = new Borders(areas.filter((a) => a.id === '00' || a.id === '02'));
    expect(passageOf(line([0.5, 0.5], [0.5, 2.5]), islands, 100).crossings).toMatchObject([{ between: ['00', '02'], uncertain: true }]);
  });

  it('follows a border without crossing it', () => {
    expect(pairs(passageOf(line([1, 0.2], [1, 0.8]), borders, 100).crossings)).toEqual([]);
  });

  it('joins parts whose gap is a junction, not those far apart', () => {
    const parts = (gap: number) => ({
      type: 'MultiLineString' as const,
      coordinates: [line([0.5, 0.2], [0.5, 0.9]).coordinates, line([0.5, 0.9 + gap], [0.5, 1.8]).coordinates],
    });
    expect(pairs(passageOf(parts(0.15), borders, 100).crossings)).toEqual(['00~01']);
    expect(passageOf(parts(0.4), borders, 100)).toMatchObject({ courses: [['00'], ['01']], crossings: [] });
  });
});

it('an area joins those whose border runs through it; a point joins nothing', () => {
  const zone = (size: number) => ({
    type: 'Polygon' as const,
    coordinates: [line([1 - size, 0.4], [1 - size, 0.6], [1 + size, 0.6], [1 + size, 0.4], [1 - size, 0.4]).coordinates],
  });
  // The border of the squares is one segment; its middle lies in the zone.
  expect(passageOf(zone(0.3), borders, 100).crossings.map((c) => c.between)).toEqual([['00', '10']]);
  expect(passageOf({ type: 'Point', coordinates: [106.1, 21.1] }, borders, 100)).toEqual({ courses: [], crossings: [] });
});

const anyPoint = fc.tuple(fc.double({ min: 0.01, max: 2.99, noNaN: true }), fc.double({ min: 0.01, max: 2.99, noNaN: true }));
const anyLine = fc.array(anyPoint, { minLength: 2, maxLength: 8 }).map((points) => line(...points));
const anyAccuracy = fc.constantFrom(50, 600, 2500);

describe('laws', () => {
  it('a line read backwards joins the same pairs at the same points', () => {
    fc.assert(
      fc.property(anyLine, anyAccuracy, (forth, accuracy) => {
        const back = { ...forth, coordinates: forth.coordinates.toReversed() };
        const [there, again] = [passageOf(forth, borders, accuracy), passageOf(back, borders, accuracy)];
        expect(again.courses[0]).toEqual(there.courses[0]?.toReversed());
        expect(again.crossings.map((c) => [...c.between].reverse()).reverse()).toEqual(there.crossings.map((c) => c.between));
        for (const [i, { at }] of there.crossings.entries()) {
          const other = again.crossings[again.crossings.length - 1 - i]?.at ?? [0, 0];
          expect(Math.hypot(at[0] - other[0], at[1] - other[1])).toBeLessThan(1e-6);
        }
      }),
    );
  });

  it('a line split well inside a square joins the same pairs in two parts', () => {
    fc.assert(
      fc.property(anyLine, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }), anyLine, (first, row, column, second) => {
        // Through the middle of a square, by more than any tolerance from its sides.
        const middle = line([row + 0.5, column + 0.5], [row + 0.5, column + 0.5]).coordinates.slice(0, 1);
        const [left, right] = [
          { type: 'LineString' as const, coordinates: [...first.coordinates, ...middle] },
          { type: 'LineString' as const, coordinates: [...middle, ...second.coordinates] },
        ];
        const whole = { type: 'LineString' as const, coordinates: [...first.coordinates, ...middle, ...second.coordinates] };
        const apart = [...passageOf(left, borders, 600).crossings, ...passageOf(right, borders, 600).crossings];
        expect(pairs(apart)).toEqual(pairs(passageOf(whole, borders, 600).crossings));
        const parts = { type: 'MultiLineString' as const, coordinates: [left.coordinates, right.coordinates] };
        expect(pairs(passageOf(parts, borders, 600).crossings)).toEqual(pairs(apart));
      }),
    );
  });
});
