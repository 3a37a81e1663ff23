/**
 * `npm run bench`: the real server, as `npm start` runs it, under load, the two databases side by side in one run.
 * Rounds are interleaved (A B A B …) so that a machine that slows down slows both; medians are quoted.
 * PostgreSQL takes part when BENCH_DATABASE_URL names a server's database to use; its tables are migrated and loaded.
 * Writes test-results/bench.json and prints a table.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { loadFacilities } from '../../db/network/places.ts';
import { type OneByOne, oneByOne } from './one-by-one.ts';
import { type RunningServer, startServer } from './server-process.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const CONNECTIONS = 8;

const trpc = (path: string, input: unknown) => `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
const capitals = (await loadFacilities()).filter((f) => f.kind === 'capital').map((f) => f.at);
/** A fixed sequence of pairs, so that runs compare. */
const routes = (year: number) =>
  Array.from({ length: 200 }, (_, i) => {
    const [from, to] = [i * 17, i * 29 + 7 * Math.floor(i / capitals.length) + 1].map((n) => capitals[n % capitals.length]?.join());
    return { from, to };
  })
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => `/network/route?from=${from}&to=${to}&year=${year}&mode=road`);
const targets: Record<string, string[]> = {
  'list, 100 rows': [trpc('projects.list', { filter: {}, limit: 100 })],
  'counts of all facets': [trpc('projects.summary', { filter: {} })],
  'search without accents': [trpc('projects.list', { filter: { q: 'huu nghi chi lang' }, limit: 100 })],
  'project page': [trpc('projects.page', { id: 'L01' })],
  'project tiles, z5–z10': ['5/25/14', '6/50/28', '7/101/56', '8/203/112', '9/407/224', '10/815/448'].map((t) => `/tiles/projects/${t}.mvt`),
  'project tiles, filtered': ['5/25/14', '6/50/28', '8/203/112'].map((t) => `/tiles/projects/${t}.mvt?kind=expressway&status=maintenance`),
  'project tiles, in 2030': ['5/25/14', '6/50/28', '8/203/112'].map((t) => `/tiles/projects/${t}.mvt?year=2030&scenario=slip&slipYears=2`),
  'list in 2030, 100 rows': [trpc('projects.list', { filter: { year: 2030 }, limit: 100 })],
  'changes of a year': [trpc('changes.between', { from: '2025-11-20', to: '2026-11-20', filter: {} })],
  'annual report': [trpc('reports.annual', { place: 'lang-son', year: 2025 })],
  'base map tiles': ['5/25/14', '6/50/28', '7/101/56', '8/203/112'].map((t) => `/tiles/basemap/${t}.mvt`),
  'parks near a gate in 2030, ranked': [trpc('parks.search', { query: { year: 2030, maxGateMinutes: 120, weights: { gate: 10, area: 5 } } })],
  'export, whole catalogue': ['/export/projects.geojson'],
  'route over the whole country, 2026': routes(2026),
  'route over the whole country, 2030': routes(2030),
  'isochrone of 60 minutes, 2026': capitals.slice(0, 12).map((from) => trpc('network.isochrone', { from, minutes: [60], year: 2026 })),
};

type Measure = { requestsPerSecond: number; p50Ms: number; p97Ms: number };

async function measure(server: RunningServer, paths: string[]): Promise<Measure> {
  const result = await autocannon({
    url: server.address,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: paths.map((path) => ({ path, headers: { 'accept-encoding': 'gzip' } })),
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${paths[0]}: ${result.non2xx} refusals, ${result.errors} errors`);
  return { requestsPerSecond: result.requests.average, p50Ms: result.latency.p50, p97Ms: result.latency.p97_5 };
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const medians = (rounds: Measure[]): Measure => ({
  requestsPerSecond: median(rounds.map((r) => r.requestsPerSecond)),
  p50Ms: median(rounds.map((r) => r.p50Ms)),
  p97Ms: median(rounds.map((r) => r.p97Ms)),
});

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const servers: Record<string, RunningServer> = {};
  const starts: Record<string, number> = {};
  try {
    const first = await startServer({ DATA_DIR: folder });
    starts['embedded, first start'] = first.readyMs;
    await first.stop();
    servers.embedded = await startServer({ DATA_DIR: folder });
    starts['embedded, second start'] = servers.embedded.readyMs;
    const databaseUrl = process.env.BENCH_DATABASE_URL;
    if (databaseUrl) {
      servers.postgres = await startServer({ DATABASE_URL: databaseUrl });
      starts['postgres, start'] = servers.postgres.readyMs;
    }
    const rounds = new Map<string, Measure[]>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const [target, paths] of Object.entries(targets)) {
        for (const [name, server] of Object.entries(servers)) {
          const key = `${target} · ${name}`;
          rounds.set(key, [...(rounds.get(key) ?? []), await measure(server, paths)]);
        }
      }
    }
    const alone: Record<string, OneByOne> = {};
    for (const [name, server] of Object.entries(servers))
      for (const year of [2026, 2030]) alone[`one route at a time, ${year} · ${name}`] = await oneByOne(server.address, routes(year));
    const results = Object.fromEntries([...rounds].map(([key, list]) => [key, medians(list)]));
    const machine = {
      cpu: cpus()[0]?.model,
      cores: cpus().length,
      node: process.version,
      rounds: ROUNDS,
      seconds: SECONDS,
      connections: CONNECTIONS,
    };
    mkdirSync('test-results', { recursive: true });
    writeFileSync('test-results/bench.json', `${JSON.stringify({ machine, starts, results, alone }, null, 2)}\n`);
    console.log(machine);
    console.table(Object.fromEntries(Object.entries(starts).map(([key, ms]) => [key, { seconds: Math.round(ms / 10) / 100 }])));
    console.table(results);
    console.table(alone);
  } finally {
    for (const server of Object.values(servers)) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
