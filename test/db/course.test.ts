import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { findPath } from '../../db/catalogue/geodata/course/network.ts';
import { between, inside, lineMetres, simplify } from '../../db/catalogue/geodata/course/plane.ts';
import type { Way } from '../../db/catalogue/geodata/course/reference.ts';
import { geometryProperties } from '../../db/catalogue/schema.ts';
import { geometryProblems } from '../../geo/valid.ts';

const way = (coordinates: number[][], status = 'open'): Way => ({ coordinates, status, ref: '', name: '' });

describe('findPath', () => {
  const west = way([
    [106, 21],
    [106.1, 21],
  ]);
  const east = way([
    [106.15, 21],
    [106.2, 21],
  ]);

  it('leaves a break of the mapping open', () => {
    const path = findPath(
      [west, east],
      [
        [106, 21],
        [106.2, 21],
      ],
      8,
    );
    expect(path.pieces).toHaveLength(2);
    expect(path.gapKm).toBeCloseTo(5.19, 1);
  });

  it('joins a break that is only the drawing’s', () => {
    const path = findPath(
      [
        west,
        way([
          [106.103, 21],
          [106.2, 21],
        ]),
      ],
      [
        [106, 21],
        [106.2, 21],
      ],
      2,
    );
    expect(path.pieces).toHaveLength(1);
    expect(path.gapKm).toBe(0);
  });

  it('refuses a break larger than allowed', () => {
    expect(() =>
      findPath(
        [west, east],
        [
          [106, 21],
          [106.2, 21],
        ],
        2,
      ),
    ).toThrow(/do not join/);
  });

  it('prefers the road that is open', () => {
    const planned = way(
      [
        [106, 21],
        [106.2, 21],
      ],
      'planned',
    );
    const open = way([
      [106, 21],
      [106.1, 21.005],
      [106.2, 21],
    ]);
    expect(
      Object.keys(
        findPath(
          [planned, open],
          [
            [106, 21],
            [106.2, 21],
          ],
          2,
        ).byStatus,
      ),
    ).toEqual(['open']);
  });
});

describe('lines', () => {
  const bent = [
    [106, 21],
    [106.05, 21.0001],
    [106.1, 21],
    [106.1, 21.1],
  ];

  it('simplifies within the tolerance', () => {
    expect(simplify(bent, 50)).toEqual([bent[0], bent[2], bent[3]]);
    expect(simplify(bent, 1)).toEqual(bent);
  });

  it('cuts between two points in their order', () => {
    const piece = between(bent, [106.1, 21.05], [106.05, 21]);
    expect(piece[0]?.[1]).toBeCloseTo(21.05, 6);
    expect(lineMetres(piece)).toBeCloseTo(lineMetres(between(bent, [106.05, 21], [106.1, 21.05])), 0);
  });

  it('keeps what lies inside an area', () => {
    const box = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [106.02, 20.9],
          [106.08, 20.9],
          [106.08, 21.1],
          [106.02, 21.1],
          [106.02, 20.9],
        ],
      ],
    };
    const [piece, ...more] = inside(bent, box);
    expect(more).toEqual([]);
    expect(lineMetres(piece ?? [])).toBeGreaterThan(6_100);
  });
});

describe('the catalogue’s geometries', () => {
  const folder = join(import.meta.dirname, '../../db/catalogue/geometries');
  const features = readdirSync(folder)
    .filter((f) => f.endsWith('.geojson'))
    .flatMap((f) => (JSON.parse(readFileSync(join(folder, f), 'utf8')) as FeatureCollection<Geometry>).features);

  it('are valid, light and described', () => {
    const wrong = features.flatMap((f) => [
      ...geometryProblems(f.geometry),
      ...(geometryProperties.safeParse(f.properties).success ? [] : [`${f.properties?.project}: properties`]),
      ...(JSON.stringify(f.geometry).length > 100_000 ? [`${f.properties?.project}: heavy`] : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it('are one per project', () => {
    const ids = features.map((f) => f.properties?.project as string);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(76);
  });

  it('has no line that only a symbol would allow', () => {
    expect(features.filter((f) => f.properties?.certainty === 'symbol' && f.geometry.type.includes('Line'))).toEqual([]);
  });
});
