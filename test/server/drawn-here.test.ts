import { VectorTile } from '@mapbox/vector-tile';
import { sql } from 'drizzle-orm';
import * as fc from 'fast-check';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishChange } from '../../db/publish.ts';
import { encodeTile } from '../../db/queries/tiles.ts';
import { LAST_ZOOM } from '../../db/tiles/zooms.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { tilesDrawnHere } from '../../server/tiles/drawn-here.ts';
import type { TileSource } from '../../server/tiles/projects.ts';
import { anyFilter } from '../db/helpers/any-filter.ts';
import { openAtlas } from '../db/helpers/atlas.ts';
import { type TestDatabase, testServer } from '../db/helpers/database.ts';
import { type Tile, tilesOfVietnam } from '../db/helpers/tiles.ts';

let test: TestDatabase;
let here: TileSource;
beforeAll(async () => {
  test = await openAtlas();
  here = tilesDrawnHere(test.db);
});
afterAll(() => test.drop());

type Drawn = { type: number; box: number[]; properties: Record<string, unknown> };

/** What a tile draws, by id. */
function drawn(bytes: Uint8Array): Map<string, Drawn> {
  const layer = bytes.length === 0 ? undefined : new VectorTile(new PbfReader(bytes)).layers.projects;
  const features = Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i));
  return new Map(features.flatMap((f) => (f ? [[String(f.properties.id), { type: f.type, box: f.bbox(), properties: { ...f.properties } }]] : [])));
}

/** Tiles in which something is drawn: where a random project is. */
async function tilesWithSomething(z: number): Promise<Tile[]> {
  const rows = await test.db.sql<{ lon: number; lat: number }[]>`
    select ST_X(p) as lon, ST_Y(p) as lat from (select ST_PointOnSurface(geom) as p from geometries) spots`;
  const found = rows.map(({ lon, lat }) => ({
    z,
    x: Math.floor(((lon + 180) / 360) * 2 ** z),
    y: Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z),
  }));
  return [...new Map(found.map((tile) => [`${tile.x}/${tile.y}`, tile])).values()];
}

// Only where PostGIS can encode is there something to compare with.
describe.runIf(testServer)('a tile drawn here', () => {
  it('shows what PostGIS shows, with the same properties, in the same place', async () => {
    for (const z of [0, 4, 5, 8, 11, 13, 16]) {
      const tiles = z < 6 ? tilesOfVietnam(z) : (await tilesWithSomething(z)).slice(0, 25);
      const filters: FilterInput[] = [{}, ...fc.sample(anyFilter, 2)];
      for (const tile of tiles) for (const filter of filters) await compare(filter, tile);
    }
  });

  async function compare(filter: FilterInput, tile: Tile): Promise<void> {
    const [own, theirs] = [drawn(await here(filter, tile)), drawn(await encodeTile(test.db.orm, filter, tile))];
    const differs = (['own', 'theirs'] as const).flatMap((side) => {
      const [a, b] = side === 'own' ? [own, theirs] : [theirs, own];
      return [...a.keys()].filter((id) => !b.has(id)).map((id) => `${side} ${id} ${JSON.stringify(a.get(id)?.box)} ${a.get(id)?.type}`);
    });
    expect([tile, filter, differs]).toEqual([tile, filter, []]);
    for (const [id, { type, box, properties }] of own) {
      const other = theirs.get(id);
      expect(properties).toEqual(other?.properties);
      const apart = Math.max(...box.map((side, i) => Math.abs(side - (other?.box[i] ?? Number.NaN))));
      // What generalising may move: half a pixel, and more of where a slanting line is cut; else a unit, by rounding before or after it.
      const isCut = [...box, ...(other?.box ?? [])].some((side) => side === -256 || side === 4352);
      const tolerance = tile.z > LAST_ZOOM ? 1 : isCut ? 64 : 4;
      const isDot = Math.max((box[2] ?? 0) - (box[0] ?? 0), (box[3] ?? 0) - (box[1] ?? 0)) <= 1;
      const same = (isDot || type === other?.type) && apart <= tolerance;
      if (!same) expect({ id, tile, type, box }).toEqual({ id, tile, type: other?.type, box: other?.box });
    }
  }
});

describe('the tiles drawn here', () => {
  const change = fc.record({
    what: fc.constantFrom('move', 'rename', 'status', 'delete', 'member', 'all'),
    ids: fc.uniqueArray(fc.constantFrom('L01', 'L02', 'L18', 'N02', 'N02.03', 'B04', 'D01'), { minLength: 1, maxLength: 3 }),
    by: fc.integer({ min: 1, max: 200 }),
  });
  const statements = {
    move: (id: string, by: number) => sql`update geometries set geom = ST_Translate(geom, 0, ${-by / 1000}::float8) where project_id = ${id}`,
    rename: (id: string, by: number) =>
      sql`update projects set name = ${JSON.stringify({ vi: `Tên ${by}`, en: 'Name', zh: '名' })}::jsonb where id = ${id}`,
    status: (id: string, by: number) =>
      sql`update effective set status = ${by % 2 ? 'cancelled' : 'planned'}, target_year = ${2020 + (by % 20)} where project_id = ${id} and known_to is null`,
    delete: (id: string) =>
      sql`delete from projects where id = ${id} and parent_id is null and not exists (select from projects m where m.parent_id = ${id})`,
    member: (id: string) => sql`update projects set parent_id = 'L03' where id = ${id}`,
    all: (id: string) => sql`update effective set funding = null where project_id = ${id}`,
  };
  const tiles: Tile[] = [
    { z: 0, x: 0, y: 0 },
    { z: 5, x: 25, y: 14 },
    { z: 8, x: 203, y: 112 },
    { z: 10, x: 815, y: 449 },
  ];

  it('after any writes that the feed tells of are what they are when all is read anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        for (const { what, ids, by } of changes) {
          await test.db.orm.transaction(async (tx) => {
            for (const id of ids) await tx.execute(statements[what](id, by));
            await publishChange(tx, what === 'all' ? 'all' : what === 'member' ? [...ids, 'L03', 'N02'] : ids);
          });
          await here({}, { z: 5, x: 25, y: 14 });
        }
        await test.db.changes.catchUp();
        const anew = tilesDrawnHere(test.db);
        for (const filter of [{}, { status: ['cancelled' as const] }, { year: 2030 }])
          for (const tile of tiles) expect(drawn(await here(filter, tile))).toEqual(drawn(await anew(filter, tile)));
      }),
      { numRuns: 12 },
    );
  });

  it('ask once for what a hundred need, and again after a failure', async () => {
    let [asked, fails] = [0, true];
    const select: typeof test.db.orm.select = ((columns: never) => {
      asked++;
      if (fails) throw new Error('the database is away');
      return test.db.orm.select(columns);
    }) as never;
    const orm = Object.assign(Object.create(test.db.orm), { select });
    const source = tilesDrawnHere({ ...test.db, orm });
    const hundred = () => Promise.all(Array.from({ length: 100 }, () => source({}, { z: 5, x: 25, y: 14 })));
    await expect(hundred()).rejects.toThrow('away');
    fails = false;
    asked = 0;
    expect(new Set((await hundred()).map((tile) => tile.length)).size).toBe(1);
    // Ids, drawings, names of provinces, rows.
    expect(asked).toBe(4);
    await source({ kind: ['railway'] }, { z: 5, x: 25, y: 14 });
    expect(asked).toBe(5);
  });
});
