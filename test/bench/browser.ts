/**
 * `npm run bench:browser`: what a reader on a slow machine waits for. The production bundle of the real server in headless
 * Chromium, its main thread slowed four times (workers and the software GL are not): the time until the first rows of the
 * list are drawn and until the map first rests, both with an empty cache, and the longest task while the map is dragged
 * over Hà Nội and along QL.1. The catalogue in an embedded database, and the database of BENCH_DATABASE_URL beside it;
 * rounds are interleaved (A B A B …), medians are quoted. Writes test-results/bench-browser.json and prints a table.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { DESK, launchChromium, PHONE } from '../e2e/helpers/chromium.ts';
import { type Drag, drag, type FirstView, firstView } from './browser-measures.ts';
import { type RunningServer, startServer } from './server-process.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
/** How many times slower the main thread is made. */
const SLOWDOWN = Number(process.env.BENCH_SLOWDOWN ?? 4);

/** Where the map is dragged, and which way (px per step of the mouse). */
const DRAGS = {
  'Hà Nội, z10': { map: '105.8500,21.0300,10', by: [-12, 4] },
  'Hà Nội, z9': { map: '105.8500,21.0300,9', by: [-12, 4] },
  'QL.1 from Ninh Bình, z8': { map: '105.9700,20.2500,8', by: [4, -12] },
  'QL.1 from Vinh, z7': { map: '105.6800,18.6700,7', by: [-4, -12] },
} as const satisfies Record<string, { map: string; by: readonly [number, number] }>;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
/** The median of each figure. */
function medians<T extends Record<string, number>>(rounds: readonly T[]): T {
  const [first] = rounds;
  return Object.fromEntries(Object.keys(first ?? {}).map((key) => [key, Math.round(median(rounds.map((round) => round[key] ?? Number.NaN)))])) as T;
}

async function round(browser: Browser, server: RunningServer, keep: (what: string, measure: FirstView | Drag) => void): Promise<void> {
  keep('first view, 1440 × 900', await firstView(browser, server.address, DESK, SLOWDOWN));
  keep('first view, 390 × 844', await firstView(browser, server.address, PHONE, SLOWDOWN));
  for (const [where, { map, by }] of Object.entries(DRAGS))
    keep(`drag over ${where}`, await drag(browser, `${server.address}/?map=${map}`, by, SLOWDOWN));
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const servers: Record<string, RunningServer> = {};
  const browser = await launchChromium();
  try {
    servers.catalogue = await startServer({ DATA_DIR: folder });
    const databaseUrl = process.env.BENCH_DATABASE_URL;
    if (databaseUrl) servers.postgres = await startServer({ DATABASE_URL: databaseUrl });
    for (const server of Object.values(servers)) await server.settled();
    const rounds = new Map<string, (FirstView | Drag)[]>();
    for (let i = 0; i < ROUNDS; i++)
      for (const [name, server] of Object.entries(servers))
        await round(browser, server, (what, measure) => {
          const key = `${what} · ${name}`;
          rounds.set(key, [...(rounds.get(key) ?? []), measure]);
        });
    const results = Object.fromEntries([...rounds].map(([key, list]) => [key, medians(list)]));
    const machine = {
      cpu: cpus()[0]?.model,
      cores: cpus().length,
      node: process.version,
      chromium: browser.version(),
      slowdown: SLOWDOWN,
      rounds: ROUNDS,
    };
    mkdirSync('test-results', { recursive: true });
    writeFileSync('test-results/bench-browser.json', `${JSON.stringify({ machine, results, rounds: Object.fromEntries(rounds) }, null, 2)}\n`);
    console.log(machine);
    const table = (kind: string) => console.table(Object.fromEntries(Object.entries(results).filter(([key]) => key.startsWith(kind))));
    table('first view');
    table('drag');
  } finally {
    await browser.close();
    for (const server of Object.values(servers)) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
