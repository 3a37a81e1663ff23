import * as fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geodesicMetres } from '../../geo/geodesic.ts';
import { metresTo } from './helpers/metres-to.ts';

/** Metres. */
const HAIR = 1e-3;
/** What a nearest place sought on the sphere may lie too far, as a share of the way to it. */
const SOUGHT_ON_SPHERE = 3e-5;
const position = fc.tuple(fc.double({ min: 102, max: 118, noNaN: true }), fc.double({ min: 6, max: 23.6, noNaN: true }));
const path = fc.array(position, { minLength: 2, maxLength: 12 });

describe('the distance to a geometry', () => {
  it.each<[string, number, Parameters<typeof metresTo>]>([
    [
      'a line beside its middle',
      12205.1131,
      [
        {
          type: 'LineString',
          coordinates: [
            [106.71, 21.97],
            [106.69, 21.84],
            [106.6, 21.7],
            [106.585, 21.637],
          ],
        },
        [106.8, 21.8],
      ],
    ],
    [
      'a line beyond its end',
      56694.5171,
      [
        {
          type: 'LineString',
          coordinates: [
            [106.71, 21.97],
            [106.69, 21.84],
            [106.6, 21.7],
            [106.585, 21.637],
          ],
        },
        [106.3, 21.2],
      ],
    ],
    [
      'several lines',
      55276.0901,
      [
        {
          type: 'MultiLineString',
          coordinates: [
            [
              [106.71, 21.97],
              [106.69, 21.84],
              [106.6, 21.7],
              [106.585, 21.637],
            ],
            [
              [105, 20],
              [106, 20],
            ],
          ],
        },
        [105.5, 20.5],
      ],
    ],
    [
      'a polygon from outside',
      39133.748,
      [
        {
          type: 'Polygon',
          coordinates: [
            [
              [106.3, 21.5],
              [106.4, 21.5],
              [106.4, 21.6],
              [106.3, 21.5],
            ],
          ],
        },
        [106.2, 21.9],
      ],
    ],
    [
      'a polygon from inside',
      0.0,
      [
        {
          type: 'Polygon',
          coordinates: [
            [
              [106.3, 21.5],
              [106.4, 21.5],
              [106.4, 21.6],
              [106.3, 21.5],
            ],
          ],
        },
        [106.38, 21.52],
      ],
    ],
    [
      'points',
      543392.1158,
      [
        {
          type: 'MultiPoint',
          coordinates: [
            [105.8, 21],
            [106.7, 10.8],
          ],
        },
        [107.6, 16.4],
      ],
    ],
  ])('is that to %s', (_name, metres, [geometry, point]) => {
    expect(Math.abs(metresTo(geometry, point) - metres)).toBeLessThanOrEqual(metres * 2e-5);
  });

  it('is that to the nearest of its corners or less, as exactly as it says, and 0 on it', () => {
    fc.assert(
      fc.property(path, position, (line, point) => {
        const metres = metresTo({ type: 'LineString', coordinates: line }, point);
        const toCorner = Math.min(...line.map((at) => geodesicMetres(at, point)));
        expect(metres).toBeLessThanOrEqual(toCorner * (1 + SOUGHT_ON_SPHERE) + HAIR);
        expect(metresTo({ type: 'LineString', coordinates: line }, line[0] as Position)).toBeLessThan(HAIR);
      }),
      {
        // A first piece of four centimetres, whose plane could be reckoned only to the millimetre.
        examples: [
          [
            [
              [104.63934716515921, 9.528171543472556],
              [104.63934628258168, 9.528168145533177],
              [102, 6],
            ],
            [102, 6],
          ],
          // Nearest on the sphere some kilometres before the corner that is nearest on the ellipsoid: 10 m of 453 km.
          [
            [
              [104.57466023745872, 7.869614645136408],
              [106.4419388436965, 6.12229512817256],
            ],
            [109.26391639252847, 9.103644883858495],
          ],
          // Nearest on the sphere is a place of another piece than on the ellipsoid.
          [
            [
              [115.165932, 16.71009],
              [113.043358, 10.349848],
              [107.541479, 22.282594],
              [106.817005, 15.357771],
            ],
            [107.216556, 9.945188],
          ],
        ],
      },
    );
  });
});
