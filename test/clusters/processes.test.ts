import { Agent, get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/open.ts';
import { type RunningServer, startServer } from '../bench/server-process.ts';
import { keepAsking, until } from './helpers/asking.ts';
import { openWriter, PATHS, statusOf, write } from './helpers/atlas.ts';
import { Cluster } from './helpers/cluster.ts';

const TILE = '/tiles/projects/8/203/112.mvt';

let cluster: Cluster;
let servers: RunningServer[];
let writer: Database;
beforeAll(async () => {
  cluster = await Cluster.primary();
  await cluster.session('postgres')`create database atlas`;
  servers = await Promise.all([1, 2].map(() => startServer({ DATABASE_URL: cluster.url() })));
  writer = await openWriter(cluster.url());
});
afterAll(async () => {
  await Promise.all(servers?.map((server) => server.stop()) ?? []);
  await writer?.close();
  await cluster?.remove();
});

const etags = () => Promise.all(servers.map(async (server) => (await fetch(server.address + TILE)).headers.get('etag')));

/** What a balancer does, with connections kept open: to each in turn, and where no answer begins, to the next. */
function balancer() {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const once = (address: string, path: string) =>
    new Promise<Response>((resolve, reject) => {
      get(address + path, { agent }, (response) => {
        response.once('error', reject);
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('end', () => resolve(new Response(Buffer.concat(chunks), { status: response.statusCode ?? 0 })));
      }).once('error', reject);
    });
  let passedOn = 0;
  async function ask(n: number): Promise<Response> {
    const path = PATHS[n % (PATHS.length - 1)] ?? TILE;
    try {
      return await once(servers[n % 2]?.address ?? '', path);
    } catch {
      passedOn++;
      return await once(servers[(n + 1) % 2]?.address ?? '', path);
    }
  }
  return { ask, passedOn: () => passedOn, close: () => agent.destroy() };
}

describe('two processes on one database', () => {
  it('started at once on an empty one: one made it, the other found it made', () => {
    const said = servers.map((server) => server.errors());
    expect(said.filter((text) => text.includes('0001_catalogue.sql'))).toHaveLength(1);
    expect(said.filter((text) => /\(0 changed\)|as it was loaded last/.test(text))).toHaveLength(1);
  });

  it('give a tile the same tag, and both give what a third has written within a second', async () => {
    const before = await etags();
    expect(new Set(before).size).toBe(1);
    await write(writer, 'cancelled');
    await until(
      1,
      () => Promise.all(servers.map((server) => statusOf(server))),
      (seen) => seen.every((status) => status === 'cancelled'),
    );
    const after = await until(5, etags, (seen) => new Set(seen).size === 1);
    expect(after[0]).not.toBe(before[0]);
  });

  it('who has written reads it at once from either', async () => {
    for (const status of ['planned', 'construction', 'cancelled', 'operating']) {
      const version = await write(writer, status);
      const seen = await Promise.all(servers.map((server) => statusOf(server, { 'atlas-version': version })));
      expect(seen).toEqual([status, status]);
    }
  });

  it('one of them ends under load, and is started again: no request is lost', async () => {
    const behind = balancer();
    const stop = keepAsking(6, behind.ask);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await servers[0]?.stop()).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    servers[0] = await startServer({ DATABASE_URL: cluster.url() });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { answers, failures } = await stop();
    behind.close();
    expect(failures).toEqual([]);
    expect(answers).toBeGreaterThan(50);
    expect(behind.passedOn()).toBeGreaterThan(0);
  });
});
