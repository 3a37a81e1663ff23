import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { visualCentre } from '../../geo/visual-centre.ts';

const square = (x: number, y: number, size: number): number[][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const area = (...coordinates: number[][][][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates });

describe('visual centre', () => {
  it('is the middle of the largest part', () => {
    const [lon, lat] = visualCentre(area([square(50, 50, 1)], [square(100, 10, 4)]));
    expect(lon).toBeCloseTo(102, 2);
    expect(lat).toBeCloseTo(12, 2);
  });

  it('keeps out of holes', () => {
    const [lon, lat] = visualCentre(area([square(0, 0, 10), square(3, 3, 4).reverse()]));
    expect(lon > 3 && lon < 7 && lat > 3 && lat < 7).toBe(false);
  });

  it('lies inside a crescent, where the mean of its corners does not', () => {
    const [lon, lat] = visualCentre(
      area([
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 8],
          [8, 8],
          [8, 2],
          [0, 2],
          [0, 0],
        ],
      ]),
    );
    expect(lon > 8 || lat < 2 || lat > 8).toBe(true);
  });

  it('refuses an area without parts', () => {
    expect(() => visualCentre(area())).toThrow(/no centre/);
  });
});
