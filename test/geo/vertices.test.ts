import { describe, expect, it } from 'vitest';
import { endsOf, verticesOf } from '../../geo/vertices.ts';

const a = [106, 21];
const b = [106.1, 21.1];
const c = [106.2, 21.2];

describe('vertices', () => {
  it('count parts, rings and positions from 1', () => {
    expect(
      verticesOf({
        type: 'MultiLineString',
        coordinates: [
          [a, b],
          [c, a],
        ],
      }).map((v) => [v.part, v.ring, v.index, v.lon]),
    ).toEqual([
      [1, null, 1, 106],
      [1, null, 2, 106.1],
      [2, null, 1, 106.2],
      [2, null, 2, 106],
    ]);
    const holed = verticesOf({
      type: 'MultiPolygon',
      coordinates: [
        [
          [a, b, c, a],
          [a, c, b, a],
        ],
        [[a, b, c, a]],
      ],
    });
    expect(holed.map((v) => `${v.part}.${v.ring}.${v.index}`)).toEqual([
      '1.1.1',
      '1.1.2',
      '1.1.3',
      '1.1.4',
      '1.2.1',
      '1.2.2',
      '1.2.3',
      '1.2.4',
      '2.1.1',
      '2.1.2',
      '2.1.3',
      '2.1.4',
    ]);
    expect(verticesOf({ type: 'MultiPoint', coordinates: [a, b] }).map((v) => v.part)).toEqual([1, 2]);
    expect(() => verticesOf({ type: 'GeometryCollection', geometries: [] })).toThrow(TypeError);
  });

  it('ends are the first and last of each line, each point, and nothing of an area', () => {
    expect(endsOf({ type: 'LineString', coordinates: [a, b, c] }).map((v) => v.lon)).toEqual([106, 106.2]);
    expect(
      endsOf({
        type: 'MultiLineString',
        coordinates: [
          [a, b],
          [c, b, a],
        ],
      }).map((v) => v.lon),
    ).toEqual([106, 106.1, 106.2, 106]);
    expect(endsOf({ type: 'Point', coordinates: a })).toEqual([{ part: 1, ring: null, index: 1, lon: 106, lat: 21 }]);
    expect(endsOf({ type: 'Polygon', coordinates: [[a, b, c, a]] })).toEqual([]);
  });
});
