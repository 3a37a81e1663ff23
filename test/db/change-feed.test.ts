import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../db/change-feed.ts';
import { openDatabase } from '../../db/open.ts';
import { publishChange } from '../../db/publish.ts';
import { readDataVersion } from '../../db/queries/data-version.ts';
import { openEmptyAtlas } from './helpers/atlas.ts';
import { type TestDatabase, testServer } from './helpers/database.ts';
import { tilesOfVietnam } from './helpers/tiles.ts';

let test: TestDatabase;
const heard: Change[] = [];
const ended: (() => void | Promise<void>)[] = [];
beforeAll(async () => {
  test = await openEmptyAtlas();
});
afterAll(() => test.drop());
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
  heard.length = 0;
});

const publish = async (projects: readonly string[] | 'all', db = test.db) => await db.orm.transaction((tx) => publishChange(tx, projects));
const listen = (db = test.db) => ended.push(db.changes.subscribe((change) => heard.push(change)));

async function until(isSo: () => boolean, ms: number): Promise<boolean> {
  for (const end = performance.now() + ms; performance.now() < end; await pause(5)) if (isSo()) return true;
  return isSo();
}

/** Puts a project where a line runs from corner to corner of a box. */
async function draw(id: string, [west, south, east, north]: readonly number[]): Promise<string> {
  const line = `SRID=4326;LINESTRING(${west} ${south},${east} ${north})`;
  return await test.db.orm.transaction(async (tx) => {
    await tx.execute(
      sql`insert into projects (id, type, kind, form, name) values (${id}, 'project', 'road', 'line', '{"vi":"x"}') on conflict do nothing`,
    );
    await tx.execute(sql`insert into geometries values (${id}, 'line', ${line}, 'corridor', 500, 'test', 'CC0-1.0', '{}')
      on conflict (project_id) do update set geom = excluded.geom`);
    return await publishChange(tx, [id]);
  });
}
async function erase(id: string): Promise<string> {
  return await test.db.orm.transaction(async (tx) => {
    await tx.execute(sql`delete from projects where id = ${id}`);
    return await publishChange(tx, [id]);
  });
}

describe('the change feed', () => {
  it('tells of an own write, which projects, with the version of the database', async () => {
    listen();
    const version = await publish(['L01', 'N02', 'L01']);
    expect(await until(() => heard.length > 0, 1000)).toBe(true);
    expect(heard).toEqual([{ version, projects: expect.arrayContaining(['L01', 'N02']) }]);
    expect(heard[0]?.projects).toHaveLength(2);
    expect([test.db.changes.version, await readDataVersion(test.db.orm)]).toEqual([version, version]);
  });

  it('has heard of what was committed before catchUp, and of nothing that was rolled back', async () => {
    listen();
    const version = await publish([]);
    await test.db.changes.catchUp();
    expect(test.db.changes.version).toBe(version);
    const undone = test.db.orm.transaction(async (tx) => {
      await publishChange(tx, 'all');
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await test.db.changes.catchUp();
    expect(test.db.changes.version).toBe(version);
    expect(heard).toEqual([{ version, projects: [] }]);
  });

  it('tells nothing any more to one that has ended, and the others although one of them throws', async () => {
    const end = test.db.changes.subscribe(() => heard.push({ version: 'ended', projects: [] }));
    end();
    ended.push(
      test.db.changes.subscribe(() => {
        throw new Error('a listener of a test');
      }),
    );
    listen();
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const version = await publish(['L01']);
    await test.db.changes.catchUp();
    expect(told).toHaveBeenCalledWith(expect.stringContaining('a listener of a test'));
    told.mockRestore();
    expect(heard).toEqual([{ version, projects: ['L01'] }]);
  });

  it("says 'all' of more projects than it names", async () => {
    listen();
    await publish(Array.from({ length: 501 }, (_, i) => `P${i}`));
    await test.db.changes.catchUp();
    expect(heard.map((c) => c.projects)).toEqual(['all']);
  });

  it('asked of a change to all marks every tile of Vietnam, and names the deleted', async () => {
    listen();
    await draw('L91', [106, 21, 106.1, 21.1]);
    await erase('L91');
    const version = await publish('all');
    await test.db.changes.catchUp();
    for (const z of [5, 8, 11]) for (const tile of tilesOfVietnam(z)) expect(test.db.changes.tileVersion(tile)).toBe(version);
    const told = heard.at(-1)?.projects;
    if (told !== 'all') expect(told).toContain('L91');
  });
});

describe('a change of one project', () => {
  const lon = fc.double({ min: 102, max: 117.9, noNaN: true });
  const lat = fc.double({ min: 6, max: 23.5, noNaN: true });
  const extent = fc.oneof(fc.constant(0.001), fc.double({ min: 0.001, max: 2, noNaN: true }));
  const box = fc
    .tuple(lon, lat, extent, extent)
    .map(([west, south, width, height]) => [west, south, Math.min(118, west + width), Math.min(23.6, south + height)] as const);
  const zoom = fc.integer({ min: 3, max: 18 });

  /** Grid coordinates at a zoom, in tiles. */
  const column = (degrees: number, z: number) => ((degrees + 180) / 360) * 2 ** z;
  const row = (degrees: number, z: number) => ((1 - Math.asinh(Math.tan((degrees * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z;

  it('changes the version of every tile that its old or its new drawing touches, with margin, and of none far away', async () => {
    await fc.assert(
      fc.asyncProperty(box, fc.option(box), zoom, async (old, next, z) => {
        const before = await draw('L90', old);
        const version = next ? await draw('L90', next) : await erase('L90');
        await test.db.changes.catchUp();
        const boxes = next ? [old, next] : [old];
        for (const [west, south, east, north] of boxes) {
          const margin = 256 / 4096 - 1e-9;
          const [left, right] = [column(west, z), column(east, z)];
          const [top, bottom] = [row(north, z), row(south, z)];
          for (const x of [left - margin, right + margin])
            for (const y of [top - margin, bottom + margin]) {
              expect(test.db.changes.tileVersion({ z, x: Math.floor(x), y: Math.floor(y) })).toBe(version);
            }
        }
        // Two cells and the margin beyond what is touched, a tile is as it was.
        for (const tile of tilesOfVietnam(9)) {
          const far = boxes.every(([west, south, east, north]) => {
            const apart = Math.max(column(west, 9) - tile.x - 1, tile.x - column(east, 9), row(north, 9) - tile.y - 1, tile.y - row(south, 9));
            return apart > 1.2;
          });
          if (far) expect(test.db.changes.tileVersion(tile)).not.toBe(version);
        }
        expect(BigInt(version)).toBe(BigInt(before) + 1n);
      }),
      { numRuns: 40 },
    );
  });
});

describe.runIf(testServer)('over several connections', () => {
  /** A second process's database on the same server. */
  async function second() {
    const [row] = await test.db.sql<{ name: string }[]>`select current_database() as name`;
    const url = new URL(testServer ?? '');
    url.pathname = row?.name ?? '';
    const other = await openDatabase({ databaseUrl: url.href, dataDir: '' });
    ended.push(() => other.close());
    await other.changes.start();
    return other;
  }

  it("tells of another process's write within a second", async () => {
    const other = await second();
    listen();
    const version = await publish(['L01'], other);
    expect(await until(() => heard.length > 0, 1000)).toBe(true);
    expect(heard).toEqual([{ version, projects: ['L01'] }]);
    expect(other.changes.tileVersion({ z: 0, x: 0, y: 0 })).toBe(test.db.changes.tileVersion({ z: 0, x: 0, y: 0 }));
  });

  it('hears by its notification, not by the next poll alone', async () => {
    // Ten in a row: by the poll alone they would take 4 s on average.
    const began = performance.now();
    for (let i = 0; i < 10; i++) {
      const version = await publish([]);
      expect(await until(() => test.db.changes.version === version, 1000)).toBe(true);
    }
    expect(performance.now() - began).toBeLessThan(2500);
  });

  it('hears again after its connection was ended, and of what was written meanwhile', async () => {
    listen();
    const ended = await test.db.sql`
      select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'ha-tang-atlas changes'`;
    expect(ended.length).toBeGreaterThan(0);
    const missed = await publish(['L01']);
    expect(await until(() => test.db.changes.version === missed, 2000)).toBe(true);
    await until(() => false, 1000);
    const version = await publish(['N02']);
    expect(await until(() => test.db.changes.version === version, 400)).toBe(true);
    expect(heard.map((c) => c.projects)).toEqual([['L01'], ['N02']]);
  });
});
