import { sql } from 'drizzle-orm';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Filter } from '../../db/queries/filter.ts';
import { encodeTile } from '../../db/queries/tiles.ts';
import { ensureTileFeatures } from '../../db/tiles/ensure.ts';
import { rebuildTileFeatures } from '../../db/tiles/rebuild.ts';
import { CROWDED } from '../../db/tiles/zooms.ts';
import type { Transaction } from '../../db/transaction.ts';
import { fillPortfolio } from '../portfolio/fill-portfolio.ts';
import { openEmptyAtlas } from './helpers/atlas.ts';
import { type TestDatabase, testServer } from './helpers/database.ts';
import { type ExportedRow, exported } from './helpers/exported.ts';
import { mercator, metresPerPixel, positionsOf, tileOf } from './helpers/mercator.ts';
import { decodeLayer } from './helpers/tiles.ts';

/** Side of the squares that show one small feature, in pixels. */
const CELL = 8;

describe('the rows that tiles are made of', () => {
  /** Of some hundred projects, all drawn within some tens of kilometres, so that many share a square. */
  const CROWD = 40;
  let test: TestDatabase;
  let ids: string[];
  beforeAll(async () => {
    test = await openEmptyAtlas();
    // Shapes are never made where tiles cannot be encoded; that what is made follows the geometry can be seen there too.
    if (!test.db.canEncodeTiles)
      await test.db.orm.execute(
        sql`create or replace function tile_shape(geom geometry, zoom int) returns text language sql as $$ select ST_AsText(geom, 3) || zoom $$`,
      );
    await fillPortfolio(test.db, { projects: 90, seed: 3 });
    ids = (await exported(test.db.orm, {})).map((row) => row.id);
    await test.db.orm.transaction(async (tx) => {
      await tx.execute(sql`update geometries set geom = ST_Translate(geom, 106 - ST_X(ST_Centroid(geom)), 16 - ST_Y(ST_Centroid(geom)))
        where ST_XMax(geom) - ST_XMin(geom) < 1`);
    });
  });
  afterAll(() => test.drop());

  const rows = async (tx: Transaction) => [
    ...(await tx.execute(sql`select t.*, ST_AsText(geom, 3) as geom from tile_features t order by zoom, project_id collate "C"`)),
  ];

  const crowds = (all: Record<string, unknown>[], crowd: number) => all.filter((row) => row.zoom === 13).length > crowd;

  const move = fc.record({
    to: fc.constantFrom('elsewhere' as const, 'front' as const, 'away' as const),
    project: fc.nat(1000),
    east: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  });

  async function make({ to, project, east }: { to: string; project: number; east: number }, tx: Transaction): Promise<string> {
    const id = ids[project % ids.length] ?? '';
    if (to === 'elsewhere') await tx.execute(sql`update geometries set geom = ST_Translate(geom, ${east}::float8, 0) where project_id = ${id}`);
    if (to === 'front') await tx.execute(sql`update projects set position = -position where id = ${id}`);
    if (to === 'away') await tx.execute(sql`delete from effective where project_id = ${id} and known_to is null`);
    return id;
  }

  it('are the same when only what changed is made anew, whatever changed, crowded or not', async () => {
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 6 }), fc.constantFrom(CROWD, 88, 1000), async (moves, crowd) => {
        const rolledBack = new Error('rolled back');
        const run = test.db.orm.transaction(async (tx) => {
          await rebuildTileFeatures(tx, 'all', crowd);
          const before = crowds(await rows(tx), crowd);
          const changed: string[] = [];
          for (const each of moves) changed.push(await make(each, tx));
          const told = await rebuildTileFeatures(tx, [...new Set(changed)], crowd);
          const kept = await rows(tx);
          // What hides others, or does no longer, is drawn otherwise everywhere.
          expect(told).toEqual(crowds(kept, crowd) === before ? [...new Set(changed)] : 'all');
          await rebuildTileFeatures(tx, 'all', crowd);
          expect(kept).toEqual(await rows(tx));
          hidden += kept.filter((row) => row.zoom === 13).length - kept.filter((row) => row.zoom === 5).length;
          throw rolledBack;
        });
        await expect(run).rejects.toBe(rolledBack);
      }),
      { numRuns: 15 },
    );
    expect(hidden).toBeGreaterThan(10);
  });
});

describe.runIf(testServer)('tiles of a crowded portfolio', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openEmptyAtlas();
    await fillPortfolio(test.db, { projects: CROWDED + 600, seed: 7 });
  });
  afterAll(() => test.drop());

  type Seen = { id: string; corners: [number, number][]; middle: [number, number]; size: number };
  function seen({ id, geometry }: ExportedRow): Seen {
    const corners = positionsOf(geometry).map(mercator);
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    return { id, corners, middle: [(west + east) / 2, (south + north) / 2], size: Math.max(east - west, north - south) };
  }

  it.each<[string, Filter]>([
    ['all of it', {}],
    ['a filter', { status: ['implementation', 'not-stated'] }],
    ['a kind', { kind: ['urban-road'] }],
    ['two kinds', { kind: ['urban-road', 'regional-road'] }],
    ['a day', { asOf: '2025-12-31' }],
  ])('draw every feature that covers a pixel, and one of the smaller ones in each square of %s', async (_, filter) => {
    const features = (await exported(test.db.orm, filter)).map(seen);
    let [visible, small, drawnSmall] = [0, 0, 0];
    for (let z = 4; z <= 14; z++) {
      const pixel = metresPerPixel(z);
      const cell = ([x, y]: [number, number]) => `${Math.floor(x / pixel / CELL)} ${Math.floor(y / pixel / CELL)}`;
      // The tiles of every hundredth project: among them the fullest and the emptiest.
      const tiles = new Map(features.filter((__, i) => i % 100 === 0).map(({ middle }) => [JSON.stringify(tileOf(middle, z)), tileOf(middle, z)]));
      for (const [key, tile] of tiles) {
        const drawn = decodeLayer(await encodeTile(test.db.orm, filter, tile)).map((p) => String(p.id));
        expect(new Set(drawn).size).toBe(drawn.length);
        const isDrawn = new Set(drawn);
        const inside = (at: [number, number]) => JSON.stringify(tileOf(at, z)) === key;
        const large = features.filter((f) => f.size >= pixel && f.corners.some(inside));
        expect(large.filter((f) => !isDrawn.has(f.id)).map((f) => [z, f.id, f.size / pixel])).toEqual([]);
        const shownCells = new Set(features.filter((f) => isDrawn.has(f.id)).map((f) => cell(f.middle)));
        const dots = features.filter((f) => f.size < pixel && inside(f.middle));
        expect(dots.filter((f) => !shownCells.has(cell(f.middle))).map((f) => [z, f.id])).toEqual([]);
        visible += large.length;
        small += dots.length;
        drawnSmall += dots.filter((f) => isDrawn.has(f.id)).length;
      }
    }
    expect(visible).toBeGreaterThan(1000);
    // Some are left out from afar, or this would prove nothing.
    expect(drawnSmall).toBeLessThan(small);
    expect(drawnSmall).toBeGreaterThan(small / 20);
  });

  it.each([5, 8, 12])('find what is of one kind in one place on the disk, at zoom %i', async (zoom) => {
    // From where to where most of each kind lies; a row that did not fit its page may lie anywhere.
    const [found] = await test.db.orm.execute<{ kinds: number; apart: number; pages: number }>(sql`
      select count(*)::int as kinds, sum(till - since)::int as apart, max(last)::int as pages
      from (select percentile_disc(0.1) within group (order by page) as since, percentile_disc(0.9) within group (order by page) as till, max(page) as last
        from (select kind, (ctid::text::point)[0] as page from tile_features where zoom = ${zoom}) as row group by kind) as kind`);
    const { kinds = 0, apart = 0, pages = 0 } = found ?? {};
    expect(kinds).toBeGreaterThan(20);
    expect(pages).toBeGreaterThan(100);
    // Some 1 in order (a kind of a few rows may have one far off), by place or in two runs 12 and more.
    expect(apart / pages).toBeLessThan(2);
  });

  it('are made of rows that a start makes anew where they were made for other words, and only there', async () => {
    const rows = async () => (await test.db.orm.execute(sql`select from tile_features where zoom = 7`)).length;
    const before = await rows();
    await test.db.orm.execute(sql`delete from tile_features where zoom = 7`);
    await ensureTileFeatures(test.db);
    expect(await rows()).toBe(0);
    await test.db.orm.execute(sql`update tile_words set made_for = 'others'`);
    await ensureTileFeatures(test.db);
    expect(await rows()).toBe(before);
    expect(before).toBeGreaterThan(100);
  });
});
