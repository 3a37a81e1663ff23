/**
 * `npm run bench`: the real server, as `npm start` runs it, beside others that do the same work, in one run; rounds are
 * interleaved, medians are quoted. Writes test-results/bench.json and, when all sections ran, test/bench/README.md.
 *
 *   npm run bench -- --only tiles,cached     some of the sections: see `SECTIONS`
 *   npm run bench -- --rounds 5 --seconds 20
 *
 * BENCH_DATABASE_URL names a database of a PostgreSQL server on this machine whose role may make others: without it the
 * sections that need one are left out. The catalogue is loaded into that database; portfolios are made beside it, once.
 * What is compared with: test/bench/install.sh.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inBrowser } from './browser.ts';
import { cachedTiles } from './cached.ts';
import { catalogue } from './catalogue.ts';
import { embedded } from './embedded.ts';
import { type Results, runContests } from './measure.ts';
import { pages } from './pages.ts';
import { machine, page } from './report.ts';
import { type Bench, type Section, type Stoppable, stopAll } from './section.ts';
import { tilesOfMillion, uncachedTiles } from './uncached.ts';

type Entry = { title: string; start(bench: Bench): Promise<Section>; needsServer: boolean };
const SECTIONS: Record<string, Entry> = {
  tiles: { title: 'Tiles that nobody asked for before', start: uncachedTiles, needsServer: true },
  million: { title: 'Ten times the data', start: tilesOfMillion, needsServer: true },
  cached: { title: 'Tiles that were asked for before', start: cachedTiles, needsServer: true },
  pages: { title: 'Pages, lists, counts and searches', start: pages, needsServer: true },
  embedded: { title: 'The embedded database', start: embedded, needsServer: false },
  catalogue: { title: 'What the screen asks of the catalogue', start: catalogue, needsServer: false },
  browser: { title: 'In the browser', start: inBrowser, needsServer: false },
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(SECTIONS).join() },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '10' },
    projects: { type: 'string', default: '100000' },
    million: { type: 'string', default: '1000000' },
  },
});

function whole(name: 'rounds' | 'seconds' | 'projects' | 'million'): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} ${values[name]}: a whole number from 1`);
  return value;
}

function chosen(): [string, Entry][] {
  return values.only.split(',').map((name) => {
    const entry = SECTIONS[name];
    if (!entry) throw new Error(`--only ${name}: one of ${Object.keys(SECTIONS).join(', ')}`);
    return [name, entry];
  });
}

async function main(): Promise<void> {
  const server = process.env.BENCH_DATABASE_URL;
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const started: Stoppable[] = [];
  const bench: Bench = {
    server: server ?? '',
    folder,
    seconds: whole('seconds'),
    projects: whole('projects'),
    million: whole('million'),
    say,
    endsWithSection: (one) => {
      started.push(one);
      return one;
    },
  };
  // Stopped from outside, it stops what it started.
  const onSignal = () => void stopAll(started).finally(() => process.exit(1));
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const rounds = whole('rounds');
  const results = new Map<string, Results & { notes: Record<string, string> }>();
  const facts = await machine(server);
  const how = `Medians of ${rounds} rounds, in which all take turns; ${bench.seconds} s or more each. ${new Date().toISOString().slice(0, 10)}.`;
  mkdirSync('test-results', { recursive: true });
  try {
    for (const [name, { title, start, needsServer }] of chosen()) {
      if (needsServer && server === undefined) {
        say(`${name} left out: BENCH_DATABASE_URL names no server`);
        continue;
      }
      try {
        const { contests, notes } = await start(bench);
        results.set(title, { ...(await runContests(contests, rounds, say)), notes });
        // Kept, whatever becomes of the sections after it.
        writeFileSync('test-results/bench.json', `${JSON.stringify({ machine: facts, how, sections: Object.fromEntries(results) }, null, 2)}\n`);
      } finally {
        await stopAll(started);
      }
    }
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    rmSync(folder, { recursive: true, force: true });
  }
  const text = page(facts, how, results);
  // Figures of several runs do not stand side by side.
  if (results.size === Object.keys(SECTIONS).length) writeFileSync(join(import.meta.dirname, 'README.md'), text);
  console.log(text);
}

await main();
