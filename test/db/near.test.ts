import type { Geometry, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listProjects } from '../../db/queries/list.ts';
import { isOrigin } from '../../db/queries/near.ts';
import { pathMetres } from '../../geo/measure.ts';
import { metresTo } from '../geo/helpers/metres-to.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openAtlas();
});
afterAll(() => test.drop());

const near = async (origin: string, within: number) => (await listProjects(test.db.orm, { near: origin, within }, { limit: 500 })).map((p) => p.id);

describe('what lies near a project', () => {
  it('leaves the project itself out, and never loses one as the distance grows', async () => {
    let before: string[] = [];
    for (const km of [0.001, 5, 50, 200]) {
      const found = await near('L01', km);
      expect(found).not.toContain('L01');
      expect(found).toEqual(expect.arrayContaining(before));
      before = found;
    }
    expect(before.length).toBeGreaterThan(10);
  });

  it('is near the other way round too', async () => {
    for (const id of await near('L18', 20)) expect(await near(id, 20)).toContain('L18');
  });

  it('of an unknown project is nothing, and it is no origin', async () => {
    expect(await near('Z99', 200)).toEqual([]);
    expect(await isOrigin(test.db.orm, 'Z99')).toBe(false);
    expect(await isOrigin(test.db.orm, 'L01')).toBe(true);
    expect(await isOrigin(test.db.orm, '106.7,21.9')).toBe(true);
  });
});

describe('what lies near a point', () => {
  const LANG_SON: Position = [106.7615, 21.853];

  it('is what the browser measures as near', async () => {
    const stored = await test.db.sql<
      { id: string; geometry: Geometry }[]
    >`select project_id as id, ST_AsGeoJSON(geom, 9)::json as geometry from geometries`;
    const metres = new Map(stored.map(({ id, geometry }) => [id, metresTo(geometry, LANG_SON)]));
    for (const km of [2, 10, 60]) {
      const expected = [...metres].filter(([, m]) => m <= km * 1000).map(([id]) => id);
      expect((await near(LANG_SON.join(), km)).toSorted()).toEqual(expected.toSorted());
    }
  });
});

describe('the length of every drawn line', () => {
  it('is the same here and in the database, to a millimetre a kilometre', async () => {
    const lines = await test.db.sql<{ id: string; metres: number; lines: Position[][] }[]>`
      select project_id as id, ST_Length(geom::geography) as metres, ST_AsGeoJSON(ST_Multi(geom), 15)::json -> 'coordinates' as lines
      from geometries where ST_Dimension(geom) = 1`;
    expect(lines.length).toBeGreaterThan(20);
    for (const { id, metres, lines: parts } of lines) {
      const here = parts.reduce((sum, line) => sum + pathMetres(line), 0);
      expect(Math.abs(here / metres - 1), id).toBeLessThan(1e-6);
    }
  });
});
