import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/open.ts';
import { type RunningServer, startServer } from '../bench/server-process.ts';
import { keepAsking, until } from './helpers/asking.ts';
import { openWriter, PATHS, ready, statusOf, write } from './helpers/atlas.ts';
import { Cluster } from './helpers/cluster.ts';

/** In every read of projects, and in nothing that the servers do of themselves. */
const READ = /effective|tile_features/;

let primary: Cluster;
let replica: Cluster;
let server: RunningServer;
let writer: Database;

const stateIs = (state: string) =>
  until(
    20,
    async () => (await ready(server)).replicas?.[0]?.state,
    (seen) => seen === state,
  );
const ask = (n: number) => fetch(server.address + PATHS[n % PATHS.length]);
/** Which of the two clusters was asked meanwhile. */
async function readFrom(work: () => Promise<unknown>): Promise<string[]> {
  const before = [primary, replica].map((cluster) => cluster.logged(READ));
  await work();
  return ['primary', 'replica'].filter((_, i) => [primary, replica][i]?.logged(READ) !== before[i]);
}

beforeAll(async () => {
  primary = await Cluster.primary();
  await primary.session('postgres')`create database atlas`;
  replica = await primary.replica();
  server = await startServer({ DATABASE_URL: primary.url(), DATABASE_REPLICA_URLS: replica.url('atlas', 'postgres:secret') });
  writer = await openWriter(primary.url());
  await stateIs('up');
});
afterAll(async () => {
  await server?.stop();
  await writer?.close();
  await replica?.remove();
  await primary?.remove();
});

describe('a streaming replica', () => {
  it('answers what requests read, and only that', async () => {
    expect(await readFrom(() => statusOf(server))).toEqual(['replica']);
    expect(await readFrom(() => fetch(`${server.address}/tiles/projects/9/407/224.mvt`))).toEqual(['replica']);
    const [row] = await primary.session()<{ version: string }[]>`select data_version::text as version from atlas_state`;
    expect(await ready(server)).toMatchObject({ status: 'ready', replicas: [{ host: replica.host, state: 'up', version: row?.version }] });
    expect(JSON.stringify(await ready(server)) + server.errors()).not.toContain('secret');
    const connections = await replica.session()`
      select distinct application_name as name from pg_stat_activity where application_name like 'ha-tang-atlas%' order by 1`;
    expect(connections).toEqual([{ name: 'ha-tang-atlas' }, { name: 'ha-tang-atlas looks' }]);
  });

  it('is left while it lags: who has written reads it at once, others within a second, and nothing older is kept', async () => {
    const { version: before } = (await ready(server)).replicas?.[0] ?? {};
    await replica.session()`select pg_wal_replay_pause()`;
    for (const status of ['planned', 'construction', 'cancelled', 'operating']) {
      const version = await write(writer, status);
      expect(await statusOf(server, { 'atlas-version': version })).toBe(status);
    }
    const version = await write(writer, 'planned');
    expect(await statusOf(server, { cookie: `a=b; atlas-version=${version}` })).toBe('planned');
    await write(writer, 'cancelled');
    await until(
      1,
      () => statusOf(server),
      (status) => status === 'cancelled',
    );
    expect((await ready(server)).replicas).toEqual([{ host: replica.host, state: 'behind', version: before }]);
    const tile = `${server.address}/tiles/projects/8/203/112.mvt`;
    const asked = await fetch(tile);
    expect(await readFrom(() => statusOf(server))).toEqual(['primary']);

    await replica.session()`select pg_wal_replay_resume()`;
    await stateIs('up');
    expect(await readFrom(() => statusOf(server))).toEqual(['replica']);
    expect(await statusOf(server)).toBe('cancelled');
    const again = await fetch(tile);
    expect(again.headers.get('etag')).toBe(asked.headers.get('etag'));
    expect(Buffer.from(await again.arrayBuffer())).toEqual(Buffer.from(await asked.arrayBuffer()));
  });

  it('may crash and come back: no request fails, and it is used again', async () => {
    const stop = keepAsking(4, ask);
    await until(
      5,
      async () => replica.logged(READ),
      (seen) => seen > 0,
    );
    await replica.stop('immediate');
    await stateIs('down');
    expect(await readFrom(() => statusOf(server))).toEqual(['primary']);
    await replica.start();
    await stateIs('up');
    expect(await readFrom(() => statusOf(server))).toEqual(['replica']);
    expect((await stop()).failures).toEqual([]);
    const said = server
      .errors()
      .split('\n')
      .filter((line) => /^Lost the replica|is back$/.test(line));
    expect(said).toEqual([expect.stringContaining(`Lost the replica ${replica.host}, reading elsewhere: `), `The replica ${replica.host} is back`]);
  });

  it('may freeze: what waits for it is answered by the primary after some seconds', async () => {
    const stop = keepAsking(4, ask);
    try {
      replica.signal('SIGSTOP');
      await stateIs('down');
    } finally {
      replica.signal('SIGCONT');
    }
    await stateIs('up');
    const { failures, slowestMs } = await stop();
    expect(failures).toEqual([]);
    expect(slowestMs).toBeLessThan(8_000);
  });

  it('goes on answering while the primary is gone', async () => {
    await primary.stop('fast');
    const stop = keepAsking(4, ask);
    const read = await Promise.all(Array.from({ length: 20 }, () => statusOf(server)));
    expect(new Set(read)).toEqual(new Set(['cancelled']));
    await primary.start();
    const [version] = await until(
      20,
      () =>
        write(writer, 'operating').then(
          (v) => [v],
          () => [],
        ),
      (made) => made.length > 0,
    );
    expect(await statusOf(server, { 'atlas-version': version ?? '' })).toBe('operating');
    expect((await stop()).failures).toEqual([]);
    await stateIs('up');
  });
});

describe('at the start', () => {
  it('a replica that does not answer is said, and does not keep the primary from serving', async () => {
    const other = await startServer({ DATABASE_URL: primary.url(), DATABASE_REPLICA_URLS: 'postgres://u:secret@127.0.0.1:1/atlas' });
    expect(other.errors()).toMatch(/No connection to the replica 127\.0\.0\.1:1, reading elsewhere: .*ECONNREFUSED/);
    expect(other.errors()).not.toContain('secret');
    expect((await ready(other)).replicas).toEqual([{ host: '127.0.0.1:1', state: 'down', version: '0' }]);
    expect(await statusOf(other)).toBeDefined();
    expect(await other.stop()).toBe(0);
  });

  it('a database that is no replica of the primary is refused', async () => {
    const wrong = { DATABASE_URL: primary.url(), DATABASE_REPLICA_URLS: primary.url('postgres') };
    await expect(startServer(wrong)).rejects.toThrow(
      /cannot start: .* \(DATABASE_REPLICA_URLS\) is no replica of DATABASE_URL: database postgres, not atlas/,
    );
    const stranger = await Cluster.primary();
    await stranger.session('postgres')`create database atlas`;
    const other = { DATABASE_URL: primary.url(), DATABASE_REPLICA_URLS: `${replica.url()}, ${stranger.url()}` };
    await expect(startServer(other)).rejects.toThrow(
      `${stranger.host} (DATABASE_REPLICA_URLS) is no replica of DATABASE_URL: a database of another cluster`,
    );
    await stranger.remove();
  });
});
