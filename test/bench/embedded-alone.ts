/**
 * `npm run bench:embedded -- --projects 1000`: the embedded database alone. How long the first and the second start take,
 * with the catalogue; tiles of a generated portfolio, none of them from a cache; and the server over it, with eight who
 * ask for four things at once: how long each waits, and the memory. Writes test-results/embedded.json.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import type { TileAddress } from '../../server/tiles/grid.ts';
import { fillPortfolio } from '../portfolio/fill-portfolio.ts';
import { measureTiles, tileList } from './embedded-tiles.ts';
import { type RunningServer, startServer } from './server-process.ts';

const MIGRATIONS = new URL('../../db/migrations/', import.meta.url);
const { values } = parseArgs({ options: { projects: { type: 'string', default: '1000' }, seconds: { type: 'string', default: '60' } } });
const [projects, seconds] = [Number(values.projects), Number(values.seconds)];

const trpc = (path: string, input: unknown) => `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
const years = Array.from({ length: 31 }, (_, i) => 2020 + i);
const asked = (tiles: readonly TileAddress[]): Record<string, string[]> => ({
  list: years.map((year) => trpc('projects.list', { filter: { year }, limit: 100 })),
  search: ['duong tinh', 'phu tho', 'giai doan 2', 'cau', 'khu cong nghiep'].map((q) => trpc('projects.list', { filter: { q }, limit: 100 })),
  summary: years.map((year) => trpc('projects.summary', { filter: { year } })),
  tiles: tiles.map(({ z, x, y }, i) => `/tiles/projects/${z}/${x}/${y}.mvt?year=${2020 + (i % 31)}`),
});

/** Resident memory of a process in megabytes (Linux). */
const residentMB = ({ process: { pid } }: RunningServer) =>
  Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

async function starts(folder: string): Promise<Record<string, number>> {
  const first = await startServer({ DATA_DIR: folder });
  await first.stop();
  const second = await startServer({ DATA_DIR: folder });
  await second.stop();
  return { firstStartMs: Math.round(first.readyMs), secondStartMs: Math.round(second.readyMs) };
}

/** Two ask for each thing, all eight at once. */
async function mixed(server: RunningServer, tiles: readonly TileAddress[]) {
  const entries = Object.entries(asked(tiles));
  const results = await Promise.all(
    entries.map(([, paths]) =>
      autocannon({
        url: server.address,
        connections: 2,
        duration: seconds,
        requests: paths.map((path) => ({ path, headers: { 'accept-encoding': 'gzip' } })),
      }),
    ),
  );
  return Object.fromEntries(
    results.map((r, i) => {
      if (r.non2xx + r.errors > 0) throw new Error(`${entries[i]?.[0]}: ${r.non2xx} refusals, ${r.errors} errors`);
      return [entries[i]?.[0], { requestsPerSecond: r.requests.average, p50Ms: r.latency.p50, p97Ms: r.latency.p97_5, maxMs: r.latency.max }];
    }),
  );
}

async function main(): Promise<void> {
  const [catalogue, portfolio] = [mkdtempSync(join(tmpdir(), 'atlas-bench-')), mkdtempSync(join(tmpdir(), 'atlas-bench-'))];
  try {
    const started = await starts(catalogue);
    const db = await openDatabase({ dataDir: portfolio });
    await migrate(db, MIGRATIONS);
    await db.changes.start();
    await fillPortfolio(db, { projects, seed: 1 });
    await db.changes.catchUp();
    const tiles = await tileList(db, 400);
    const tileTimes = await measureTiles(db, tiles);
    await db.close();

    // Without the cache in front, so that every request is work.
    const server = await startServer({ DATA_DIR: portfolio, TILE_CACHE_MB: '0' });
    const memoryMB: Record<string, number> = { 'after start': residentMB(server) };
    for (let i = 0; i < 1000; i++) await (await fetch(`${server.address}${asked(tiles).tiles?.[i % tiles.length]}`)).arrayBuffer();
    memoryMB['after 1,000 tiles'] = residentMB(server);
    const load: Record<string, unknown> = {};
    for (const round of ['first', 'second', 'third']) {
      load[round] = await mixed(server, tiles);
      memoryMB[`after ${round} round of ${seconds} s`] = residentMB(server);
    }
    await server.stop();
    const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, loadAverage: loadavg()[0], projects };
    mkdirSync('test-results', { recursive: true });
    writeFileSync('test-results/embedded.json', `${JSON.stringify({ machine, started, tiles: tileTimes, memoryMB, load }, null, 2)}\n`);
    console.log(machine, started);
    console.table(tileTimes);
    console.table(memoryMB);
    for (const results of Object.values(load)) console.table(results);
  } finally {
    for (const folder of [catalogue, portfolio]) rmSync(folder, { recursive: true, force: true });
  }
}

await main();
