/**
 * `npm run soak`: ten minutes at 200 requests a second against the real server, as the rudest readers send them: tiles
 * everywhere and storms of tiles outside the data, filters with a thousand values, deep pages, searches, exports left
 * half-way, readers that take one kilobyte a second. The server's memory must end as it was after the first minute,
 * ±15 %, and nothing may fail but what is refused. Exits with 1 otherwise.
 * SOAK_DATABASE_URL names a database to serve (an embedded one with the catalogue unless told), SOAK_SECONDS and SOAK_RATE
 * how long and how fast. Writes test-results/soak.json and soak.svg.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type RunningServer, startServer } from './server-process.ts';
import { memoryGraph, type Sample } from './soak-graph.ts';

const SECONDS = Number(process.env.SOAK_SECONDS ?? 600);
const RATE = Number(process.env.SOAK_RATE ?? 200);
const TOLERANCE = 0.15;
/** When the caches and the pools are as full as they get: what memory at the end is compared with. */
const WARM_SECONDS = Math.min(60, SECONDS / 10);
const SAMPLE_SECONDS = 5;

/** Park and Miller, so that runs compare. */
let state = 20_261_120;
const random = () => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};
const upTo = (n: number) => Math.floor(random() * n);

const trpc = (path: string, input: unknown) => `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
const tile = (west: number, south: number, east: number, north: number) => {
  const z = 4 + upTo(11);
  const [lon, lat] = [west + random() * (east - west), south + random() * (north - south)];
  const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
  return `/tiles/projects/${z}/${Math.floor(((lon + 180) / 360) * 2 ** z)}/${Math.floor(y * 2 ** z)}.mvt`;
};
const inVietnam = () => tile(103, 8.5, 109.5, 23);
const kinds = ['expressway', 'national-road', 'railway', 'industrial-park', 'airport', 'urban-road'];
const words = ['cao tốc', 'Lang Son', 'khu công nghiệp', 'duong sat', 'cầu', 'Q.L.1', 'zzz'];
const filter = () => ({ kind: [kinds[upTo(kinds.length)]], from: 2024 + upTo(3), to: 2028 + upTo(10) });

/** What readers ask for, each with its share; `status` that the answer must have. */
const asked: { share: number; path: () => string; status: number[]; leave?: 'half-way' | 'slow' }[] = [
  { share: 35, path: inVietnam, status: [200, 204] },
  { share: 10, path: () => `${inVietnam()}?kind=${kinds[upTo(kinds.length)]}&from=${2024 + upTo(12)}`, status: [200, 204] },
  { share: 15, path: () => tile(-170, -80, 85, 80), status: [204] },
  { share: 4, path: () => `/tiles/basemap/${inVietnam().slice('/tiles/projects/'.length)}`, status: [200, 204] },
  { share: 10, path: () => trpc('projects.list', { filter: filter(), limit: 50 }), status: [200] },
  { share: 8, path: () => trpc('projects.summary', { filter: filter() }), status: [200] },
  { share: 6, path: () => trpc('projects.list', { filter: { q: words[upTo(words.length)] }, limit: 50 }), status: [200] },
  { share: 3, path: () => trpc('projects.page', { id: 'L01' }), status: [200, 404] },
  { share: 2, path: () => `/export/projects.geojson?${Array.from({ length: 1000 }, (_, i) => `place=x${i}`).join('&')}`, status: [400] },
  { share: 2, path: () => `/tiles/projects/9/400/${upTo(512)}.mvt?q=${'x'.repeat(5000)}`, status: [400] },
  { share: 2, path: () => '/export/projects.geojson?limit=100&after=Z99', status: [400] },
  { share: 2, path: () => '/export/projects.geojson', status: [200], leave: 'half-way' },
  { share: 0.1, path: () => '/export/projects.geojson', status: [200], leave: 'slow' },
];
const shares = asked.reduce((sum, { share }) => sum + share, 0);

function any() {
  let at = random() * shares;
  for (const each of asked) {
    at -= each.share;
    if (at < 0) return each;
  }
  return asked[0] as (typeof asked)[number];
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const counts = { sent: 0, answered: 0, left: 0, wrong: 0 };
const wrong = new Map<string, number>();

function ask(address: string): void {
  const { path, status, leave } = any();
  const url = path();
  counts.sent++;
  const complain = (what: string) => {
    counts.wrong++;
    const key = `${what} ${url.slice(0, 60)}`;
    wrong.set(key, (wrong.get(key) ?? 0) + 1);
  };
  const asking = request(address + url, { agent: leave ? false : agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
    if (!status.includes(answer.statusCode ?? 0)) complain(String(answer.statusCode));
    if (leave === 'half-way') answer.once('data', () => answer.destroy());
    else if (leave === 'slow') void sip(answer);
    else answer.resume();
    answer.once('close', () => counts[leave ? 'left' : 'answered']++);
    answer.on('error', (error) => leave ?? complain(error.message));
  });
  asking.on('error', (error) => leave ?? complain(error.message));
  asking.end();
}

/** Takes a kilobyte a second, for half a minute, and goes. */
async function sip(answer: IncomingMessage): Promise<void> {
  answer.pause();
  for (let i = 0; i < 30 && !answer.destroyed; i++) {
    await pause(1000, undefined, { ref: false });
    answer.read(1024);
  }
  answer.destroy();
}

const memoryMB = ({ process: { pid } }: RunningServer) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

async function soak(server: RunningServer): Promise<Sample[]> {
  const samples: Sample[] = [];
  const began = performance.now();
  const elapsed = () => (performance.now() - began) / 1000;
  while (elapsed() < SECONDS) {
    // Sent by the clock, whether or not the last ones were answered.
    for (let due = Math.floor(elapsed() * RATE) - counts.sent; due > 0; due--) ask(server.address);
    if (elapsed() >= samples.length * SAMPLE_SECONDS) samples.push({ second: Math.round(elapsed()), memoryMB: memoryMB(server), ...counts });
    await pause(5);
  }
  return samples;
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-soak-'));
const databaseUrl = process.env.SOAK_DATABASE_URL;
const server = await startServer({ DATA_DIR: folder, MAX_REQUESTS_PER_MINUTE: '0', ...(databaseUrl && { DATABASE_URL: databaseUrl }) });
try {
  // While the network is being made, its thread's memory would count as the server's.
  await server.settled();
  const samples = await soak(server);
  const at = (second: number) => samples.reduce((near, s) => (Math.abs(s.second - second) < Math.abs(near.second - second) ? s : near));
  const [warm, end] = [at(WARM_SECONDS), at(SECONDS)];
  const grown = end.memoryMB / warm.memoryMB - 1;
  const result = { seconds: SECONDS, rate: RATE, warmMB: warm.memoryMB, endMB: end.memoryMB, grown, ...counts, wrong: Object.fromEntries(wrong) };
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/soak.json', `${JSON.stringify({ result, samples }, null, 2)}\n`);
  writeFileSync('test-results/soak.svg', memoryGraph(samples, WARM_SECONDS, TOLERANCE));
  console.log(result);
  if (Math.abs(grown) > TOLERANCE || counts.wrong > 0 || counts.sent < SECONDS * RATE * 0.95) process.exitCode = 1;
} finally {
  agent.destroy();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
