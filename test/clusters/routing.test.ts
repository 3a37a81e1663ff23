import { sql } from 'drizzle-orm';
import { date, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import { until } from './helpers/asking.ts';
import { Cluster } from './helpers/cluster.ts';

const MIGRATIONS = new URL('../../db/migrations/', import.meta.url);
const notes = pgTable('notes', { day: date().notNull(), about: jsonb().notNull(), who: text().notNull() });

/** Stands for its own two replicas: connections that must not write are told from the primary's by their names. */
let cluster: Cluster;
let db: Database;
/** Awaited within: a query is sent when it is awaited. */
const request = <T>(work: () => Promise<T>): Promise<T> => (db.replicas as NonNullable<Database['replicas']>).asRequest(async () => await work());
async function asked(): Promise<string> {
  const [row] = await db.orm.execute<{ name: string }>(sql`select current_setting('application_name') as name`);
  return row?.name ?? '';
}

beforeAll(async () => {
  cluster = await Cluster.primary();
  await cluster.session('postgres')`create database atlas`;
  // What a URL adds overrides what the atlas sets.
  const replicaUrls = ['one', 'two'].map((name) => `${cluster.url()}?application_name=${name}&statement_timeout=3000`);
  db = await openDatabase({ databaseUrl: cluster.url(), replicaUrls, dataDir: '' });
  await migrate(db, MIGRATIONS);
  await db.sql`create table notes (day date not null, about jsonb not null, who text not null)`;
  await db.orm.insert(notes).values({ day: '2026-12-31', about: { km: 12.3 }, who: 'Đỗ' });
  await db.changes.start();
  await db.replicas?.start();
});
afterAll(async () => {
  await db?.close();
  await cluster?.remove();
});

describe('with replicas', () => {
  it('each request reads from one, in turn; what no request asked for is read from the primary', async () => {
    const names = await Promise.all(Array.from({ length: 6 }, () => request(async () => [await asked(), await asked(), await asked()])));
    expect(names.every((of) => new Set(of).size === 1)).toBe(true);
    expect(names.map(([name]) => name).sort()).toEqual(['one', 'one', 'one', 'two', 'two', 'two']);
    expect(await asked()).toBe('ha-tang-atlas');
  });

  it('rows are the same wherever they come from, in every form', async () => {
    const read = async () => [
      await db.orm.select().from(notes),
      await db.orm.execute(sql`select *, now() > ${'2026-01-01'} as later, array['a', 'Đ,"b'] as list from notes`),
      await db.orm.$count(notes),
      await db.sql.unsafe('select * from notes where who = $1', ['Đỗ'], { prepare: true }),
      await db.sql.unsafe('select who, day from notes where who = $1', ['Đỗ'], { prepare: true }).raw(),
      await db.orm.select().from(notes).prepare('by_name').execute(),
    ];
    const there = await request(read);
    expect(there).toEqual(await read());
    expect(there[0]).toEqual([{ day: '2026-12-31', about: { km: 12.3 }, who: 'Đỗ' }]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['an insert', () => db.orm.insert(notes).values({ day: '2026-01-01', about: {}, who: 'insert' })],
    ['an update', () => db.orm.update(notes).set({ who: 'nobody' }).where(sql`false`)],
    ['a transaction', () => db.orm.transaction(async (tx) => tx.delete(notes).where(sql`false`))],
    [
      'a write that begins like a read',
      () => db.orm.execute(sql`with made as (insert into notes values ('2026-01-02', '{}', 'with') returning 1) select * from made`),
    ],
    ['a statement of its own', () => db.sql`update notes set who = 'nobody' where false`],
    ['a transaction of its own', () => db.sql.begin((tx) => tx`update notes set who = 'nobody' where false`)],
    ['a lock', () => db.orm.execute(sql`select who from notes for update`)],
  ])('a request reads from the primary after %s', async (_, write) => {
    await request(async () => {
      expect(['one', 'two']).toContain(await asked());
      await write();
      expect(await asked()).toBe('ha-tang-atlas');
    });
  });

  it('a request whose replica is behind what was heard of meanwhile reads from the primary, and stays there', async () => {
    await request(async () => {
      expect(['one', 'two']).toContain(await asked());
      await cluster.session()`update atlas_state set data_version = data_version + 1`;
      await db.changes.catchUp();
      expect(await asked()).toBe('ha-tang-atlas');
      await until(
        5,
        async () => db.replicas?.list().map((replica) => replica.state),
        (seen) => seen?.join() === 'up,up',
      );
      expect(await asked()).toBe('ha-tang-atlas');
    });
    expect(['one', 'two']).toContain(await request(asked));
  });

  it('what was written once is there once', async () => {
    for (const who of ['insert', 'with']) expect(await db.orm.$count(notes, sql`who = ${who}`)).toBe(1);
  });

  it('a mistake in a statement or a value fails as ever, and loses no replica', async () => {
    await expect(request(() => db.orm.execute(sql`select nothing from nowhere`))).rejects.toMatchObject({ cause: { code: '42P01' } });
    await expect(request(() => db.orm.execute(sql`select ${undefined}::text`))).rejects.toThrow();
    await expect(request(() => db.orm.execute(sql.raw('select 1; selec')))).rejects.toMatchObject({ cause: { code: '42601' } });
    expect(db.replicas?.list().map((replica) => replica.state)).toEqual(['up', 'up']);
  });

  it('what takes too long on a replica is not begun again on the primary', async () => {
    await expect(request(() => db.orm.execute(sql`select pg_sleep(4)`))).rejects.toMatchObject({ cause: { code: '57014' } });
    expect(cluster.logged(/statement: select pg_sleep\(4\)/)).toBe(1);
  });

  it('a connection that the server ends is one more read of the primary, and one replica less for some seconds', async () => {
    const slow = request(async () => await db.orm.execute<{ name: string }>(sql`select pg_sleep(2), current_setting('application_name') as name`));
    const admin = cluster.session();
    const end = () => admin`
      select pg_terminate_backend(pid) from pg_stat_activity where query like 'select pg_sleep(2)%' and state = 'active' and pid <> pg_backend_pid()`;
    await until(2, end, (ended) => ended.length === 1);
    const states = async () => db.replicas?.list().map((replica) => replica.state);
    await until(2, states, (seen) => seen?.includes('down') && seen.includes('up'));
    expect((await slow)[0]?.name).toBe('ha-tang-atlas');
    await until(5, states, (seen) => !seen?.includes('down'));
  });

  it('the types of arrays are asked for once, not at the beginning of each connection', async () => {
    await Promise.all(Array.from({ length: 10 }, () => db.sql`select pg_sleep(0.1)`));
    expect(cluster.logged(/from pg_catalog\.pg_type a/)).toBe(1);
  });
});
