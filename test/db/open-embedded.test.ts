import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../db/embedded/client.ts';
import { openDatabase } from '../../db/open.ts';
import { embeddedDirectory, temporaryDirectory } from './helpers/database.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await embeddedDirectory();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const writer = fileURLToPath(new URL('./helpers/writer.ts', import.meta.url));

/** A process of its own that opens the directory and prints each number once it is committed. */
function startWriter(directory: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

const bowtie = "'POLYGON((0 0,1 1,1 0,0 1,0 0))'::geometry";

describe('the embedded database', () => {
  it('loses nothing it has committed when its process is killed, and names the holder meanwhile', { timeout: 180_000 }, async () => {
    let committed = 0;
    for (let round = 0; round < 3; round++) {
      const { child, lines } = startWriter(dataDir);
      for (let i = 0; i < 5 + round; i++) committed = Number((await lines.next()).value);
      if (round === 0)
        await expect(openDatabase({ dataDir })).rejects.toMatchObject({
          code: 'LOCKED',
          setting: 'DATA_DIR',
          message: expect.stringContaining(`process ${child.pid} `) as string,
        });
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const db = await openDatabase({ dataDir });
    const [row] = await db.sql`select max(n) as last, count(*)::int as count from written`;
    // One more may have been committed before it could be printed.
    expect(row?.last).toBeGreaterThanOrEqual(committed);
    expect(row?.count).toBe(row?.last);
    await db.close();
  });

  it('fails the transaction, not the process, when PostGIS gives a statement up, and starts again', async () => {
    const db = await openDatabase({ dataDir });
    await db.sql`create table if not exists survivors (n int)`;
    const lost = db.sql.begin(async (tx) => {
      await tx`insert into survivors values (1)`;
      await tx.unsafe(`select ST_Intersection(${bowtie}, ${bowtie})`);
    });
    await expect(lost).rejects.toMatchObject({ name: 'DatabaseError', code: 'EMBEDDED' });
    expect(await db.sql`select count(*)::int as n, current_setting('timezone') as zone from survivors`).toEqual([{ n: 0, zone: 'UTC' }]);
    await db.close();
  });

  it('fails a COPY from the client, and ignores a request to cancel', async () => {
    const db = await openDatabase({ dataDir });
    await db.sql`create table if not exists copied (n int)`;
    await expect(db.sql.unsafe('copy copied from stdin')).rejects.toMatchObject({ code: 'EMBEDDED' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const slow = db.sql`select 1 as done from pg_sleep(0.2)`.execute();
    await db.sql.unsafe('select 1');
    slow.cancel();
    expect(await slow).toEqual([{ done: 1 }]);
    await db.close();
  });

  it('ends a statement that does not end', async () => {
    const client = await openEmbedded({ dataDir, statementLimitMs: 1000 }, () => undefined);
    await expect(client.sql`select pg_sleep(600)`).rejects.toThrow('took longer than 1 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await client.sql`select 1 as alive`).toEqual([{ alive: 1 }]);
    await client.close();
  });

  it('makes a database again whose making was cut short', async () => {
    const half = await embeddedDirectory();
    rmSync(join(half, 'pglite', 'global'), { recursive: true });
    writeFileSync(join(half, 'pglite.unfinished'), '');
    const db = await openDatabase({ dataDir: half });
    expect(existsSync(join(half, 'pglite.unfinished'))).toBe(false);
    await db.close();
    rmSync(half, { recursive: true });
  });

  it('says which directory is damaged, and lets it go', async () => {
    const damaged = await embeddedDirectory();
    rmSync(join(damaged, 'pglite', 'global'), { recursive: true });
    for (let i = 0; i < 2; i++)
      await expect(openDatabase({ dataDir: damaged })).rejects.toMatchObject({
        setting: 'DATA_DIR',
        message: expect.stringContaining(damaged) as string,
      });
    rmSync(damaged, { recursive: true });
  });
});

describe('a data directory that cannot be used', () => {
  it('is named if it is a file', async () => {
    const parent = temporaryDirectory();
    const file = join(parent, 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'below')])
      await expect(openDatabase({ dataDir: path })).rejects.toMatchObject({
        code: 'DIRECTORY',
        setting: 'DATA_DIR',
        message: expect.stringContaining(`${path} is not a directory`) as string,
      });
    rmSync(parent, { recursive: true });
  });

  // Root may write anywhere.
  if (process.getuid?.() !== 0)
    it('is named if it may not be written', async () => {
      const parent = temporaryDirectory();
      chmodSync(parent, 0o500);
      await expect(openDatabase({ dataDir: parent })).rejects.toMatchObject({ code: 'DIRECTORY', setting: 'DATA_DIR' });
      chmodSync(parent, 0o700);
      rmSync(parent, { recursive: true });
    });
});

describe('a server that cannot be used', () => {
  it('is named without its password', async () => {
    for (const databaseUrl of ['postgres://u:s3cret@127.0.0.1:1/atlas', 'postgres://u:s3cret@:bad']) {
      const error: unknown = await openDatabase({ databaseUrl, dataDir: '' }).catch((e: unknown) => e);
      expect(error).toMatchObject({ name: 'DatabaseError', code: 'UNREACHABLE', setting: 'DATABASE_URL' });
      expect((error as Error).message).toContain('DATABASE_URL');
      expect(String((error as Error).stack)).not.toContain('s3cret');
    }
  });
});
