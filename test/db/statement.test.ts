import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, askRaw, type Client } from '../../db/queries/statement.ts';
import { openTestDatabase, type TestDatabase } from './helpers/database.ts';

/** Bytes. */
const PAGE = 100_000;

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.drop());

describe('what a statement read', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how?: { type: 'minor' }) => void;
  /** Bytes outside the heap that a collection of the young leaves. */
  const held = async () => {
    collect({ type: 'minor' });
    // What is freed is counted by another thread.
    await pause(50);
    return process.memoryUsage().arrayBuffers;
  };

  it('is given up with its rows: it does not wait until all memory is searched', async () => {
    const client: Client = test.db.orm;
    const read = () => askRaw(client, sql`select repeat('a', ${PAGE}::int)`, false);
    await read();
    collect();
    const before = await held();
    for (let i = 0; i < 100; i++) {
      const [[bytes] = []] = await read();
      expect(bytes?.length).toBe(PAGE);
      collect({ type: 'minor' });
    }
    expect((await held()) - before).toBeLessThan(10 * PAGE);
  });

  it('comes as rows of plain arrays', async () => {
    const [row, ...others] = await ask<{ n: number; word: string }>(test.db.orm, sql`select 7 as n, 'bảy' as word`, false);
    expect([row, others]).toEqual([{ n: 7, word: 'bảy' }, []]);
    expect(await askRaw(test.db.orm, sql`select 7, null, 'bảy' from generate_series(1, 2)`, true)).toEqual(
      [1, 2].map(() => [Buffer.from('7'), null, Buffer.from('bảy')]),
    );
  });
});
