import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geometryProblems, MAX_VERTICES, VIETNAM_EXTENT } from '../../geo/valid.ts';

const square = [
  [106, 21],
  [107, 21],
  [107, 22],
  [106, 22],
  [106, 21],
];
const bowtie = [
  [106, 21],
  [107, 22],
  [107, 21],
  [106, 22],
  [106, 21],
];

describe('geometryProblems', () => {
  it.each<[string, Geometry]>([
    ['a point', { type: 'Point', coordinates: [106.71149, 21.97315] }],
    ['Trường Sa', { type: 'Point', coordinates: [114.33, 10.18] }],
    ['a line that crosses itself', { type: 'LineString', coordinates: bowtie }],
    [
      'a polygon with a hole',
      {
        type: 'Polygon',
        coordinates: [
          square,
          [
            [106.4, 21.4],
            [106.6, 21.4],
            [106.5, 21.6],
            [106.4, 21.4],
          ],
        ],
      },
    ],
    [
      'several lines',
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [106, 21],
            [106.1, 21],
          ],
          [
            [106.2, 21],
            [106.3, 21],
          ],
        ],
      },
    ],
  ])('takes %s', (_, geometry) => expect(geometryProblems(geometry)).toEqual([]));

  it.each<[string, RegExp, Geometry]>([
    ['an open ring', /not closed/, { type: 'Polygon', coordinates: [square.slice(0, -1)] }],
    ['a bow tie', /crosses itself/, { type: 'Polygon', coordinates: [bowtie] }],
    ['a bow tie among polygons', /crosses itself/, { type: 'MultiPolygon', coordinates: [[square], [bowtie]] }],
    [
      'a ring of two corners',
      /three different corners/,
      {
        type: 'Polygon',
        coordinates: [
          [
            [106, 21],
            [107, 21],
            [106, 21],
            [106, 21],
          ],
        ],
      },
    ],
    ['NaN', /finite/, { type: 'Point', coordinates: [Number.NaN, 21] }],
    [
      'infinity',
      /finite/,
      {
        type: 'LineString',
        coordinates: [
          [106, 21],
          [Number.POSITIVE_INFINITY, 21],
        ],
      },
    ],
    ['a lone number', /finite/, { type: 'Point', coordinates: [106] }],
    ['latitude first', /swapped/, { type: 'Point', coordinates: [21.97315, 106.71149] }],
    ['VN-2000 metres', /metres/, { type: 'Point', coordinates: [432_500, 2_430_100] }],
    ['Bangkok', /outside Vietnam/, { type: 'Point', coordinates: [100.5, 13.75] }],
    ['nothing', /empty/, { type: 'MultiPoint', coordinates: [] }],
    ['a polygon without rings', /empty/, { type: 'Polygon', coordinates: [] }],
    [
      'a line of one place',
      /two different/,
      {
        type: 'LineString',
        coordinates: [
          [106, 21],
          [106, 21],
        ],
      },
    ],
    ['a collection', /Multi geometry/, { type: 'GeometryCollection', geometries: [] }],
    ['too many vertices', /vertices/, { type: 'LineString', coordinates: Array.from({ length: MAX_VERTICES + 1 }, (_, i) => [106 + i * 1e-5, 21]) }],
  ])('refuses %s', (_, message, geometry) => expect(geometryProblems(geometry).join()).toMatch(message));

  it('refuses no geometry', () => expect(geometryProblems(null)).toEqual(['no geometry']));

  it('says each thing once', () => {
    expect(
      geometryProblems({
        type: 'LineString',
        coordinates: [
          [21, 106],
          [21.1, 106.1],
        ],
      }),
    ).toHaveLength(1);
  });

  it('covers the sea', () => expect(VIETNAM_EXTENT).toEqual([102, 6, 118, 23.6]));
});
