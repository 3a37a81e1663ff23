import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { bandAround } from '../../geo/band.ts';
import { metresTo } from './helpers/metres-to.ts';

const shapes: [string, Geometry][] = [
  ['a point', { type: 'Point', coordinates: [106.7615, 21.853] }],
  [
    'a road of 40 km',
    {
      type: 'LineString',
      coordinates: [
        [106.71, 21.97],
        [106.69, 21.84],
        [106.6, 21.7],
        [106.585, 21.637],
      ],
    },
  ],
  [
    'a railway the length of the country',
    {
      type: 'LineString',
      coordinates: [
        [105.84, 21.02],
        [105.9, 18.3],
        [108.2, 16.05],
        [109.2, 12.2],
        [106.7, 10.8],
      ],
    },
  ],
  [
    'two sites',
    {
      type: 'MultiPoint',
      coordinates: [
        [106.7, 21.9],
        [105.8, 18.3],
      ],
    },
  ],
];

describe.each(shapes)('the band around %s', (_name, geometry) => {
  it.each([0.5, 5, 200])('has its edge at %d km, to 1 %', (km) => {
    const band = bandAround(geometry, km)?.geometry;
    const corners: Position[] = band?.type === 'Polygon' ? band.coordinates.flat() : (band?.coordinates.flat(2) ?? []);
    expect(corners.length).toBeGreaterThan(16);
    const off = corners.map((at) => Math.abs(metresTo(geometry, at) / (km * 1000) - 1));
    expect(Math.max(...off)).toBeLessThan(0.01);
  });
});
