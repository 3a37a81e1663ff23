import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildEffective } from '../../db/effective.ts';
import { loadCatalogue } from '../../db/load.ts';
import { readDataVersion } from '../../db/queries/data-version.ts';
import { projects } from '../../db/tables/projects.ts';
import { startServer } from '../bench/server-process.ts';
import { openEmptyAtlas } from '../db/helpers/atlas.ts';
import type { TestDatabase } from '../db/helpers/database.ts';
import { newHome } from '../db/helpers/home.ts';
import { fillPortfolio } from './fill-portfolio.ts';

const PROJECTS = 660;

describe('a database filled with a portfolio', () => {
  let test: TestDatabase;
  const written: number[] = [];
  beforeAll(async () => {
    test = await openEmptyAtlas();
    await fillPortfolio(test.db, { projects: PROJECTS, seed: 7 }, (n) => written.push(n));
  });
  afterAll(() => test.drop());
  const one = async (query: ReturnType<typeof sql>) => (await test.db.orm.execute<Record<string, unknown>>(query))[0];

  it('holds every project, drawn, with its claims', async () => {
    expect(written.at(-1)).toBe(PROJECTS);
    expect(
      await one(sql`select count(*)::int as n, count(distinct position)::int as positions, count(parent_id) > 0 as members from projects`),
    ).toEqual({
      n: PROJECTS,
      positions: PROJECTS,
      members: true,
    });
    expect(await one(sql`select count(*)::int as n from geometries where ST_IsValid(geom)`)).toEqual({ n: PROJECTS });
    expect(await one(sql`select count(*)::int as n from effective where known_to is null`)).toEqual({ n: PROJECTS });
    expect(await one(sql`select count(*) > 0 as some from links`)).toEqual({ some: true });
    expect(BigInt(await readDataVersion(test.db.orm))).toBeGreaterThan(0n);
  });

  it('has the effective rows and search keys that its claims resolve to', async () => {
    expect(await test.db.orm.transaction((tx) => rebuildEffective(tx))).toEqual([]);
  });

  it('has what is kept beside its projects', async () => {
    expect(
      await one(
        sql`select count(*) filter (where zoom = 13)::int as drawn, (select count(*)::int from project_versions) as versions from tile_features`,
      ),
    ).toEqual({ drawn: test.db.canEncodeTiles ? PROJECTS : 0, versions: PROJECTS });
  });

  it('has every index that the migrations make', async () => {
    const names = `select string_agg(indexrelid::regclass::text, ' ' order by indexrelid::regclass::text) as names from pg_index
      where indrelid in ('projects'::regclass, 'claims'::regclass, 'geometries'::regclass, 'effective'::regclass, 'links'::regclass)`;
    const fresh = await openEmptyAtlas();
    const [expected] = await fresh.db.orm.execute(sql.raw(names));
    await fresh.drop();
    expect(await one(sql.raw(names))).toEqual(expected);
  });

  it('is filled once, and takes no catalogue', async () => {
    await expect(fillPortfolio(test.db, { projects: 1, seed: 1 })).rejects.toThrow(`the database holds ${PROJECTS} projects`);
    await expect(loadCatalogue(test.db)).rejects.toMatchObject({ code: 'GENERATED' });
    expect(await test.db.orm.$count(projects)).toBe(PROJECTS);
  });
});

describe('npm run portfolio', () => {
  const run = (args: string[], env: Record<string, string>) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'test/portfolio/fill.ts', ...args], { env: { ...process.env, ...env } });

  it('fills a database that the server then serves as it is', async () => {
    const { home, remove } = await newHome();
    try {
      await run(['--projects', '40', '--seed', '3'], home);
      const server = await startServer(home);
      const answer = await fetch(`${server.address}/trpc/projects.list?input=${encodeURIComponent(JSON.stringify({ filter: {}, limit: 100 }))}`);
      const body = (await answer.json()) as { result: { data: { rows: { id: string }[] } } };
      await server.stop();
      expect(body.result.data.rows.map((r) => r.id[0]).join('')).toBe('X'.repeat(40));
    } finally {
      await remove();
    }
  });

  it('says which number it cannot take', async () => {
    await expect(run(['--projects', 'many'], {})).rejects.toThrow('--projects many: a whole number from 0 to 16777215');
    await expect(run(['--seed', '-1'], {})).rejects.toThrow('seed');
  });
});
