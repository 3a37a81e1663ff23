import { join } from 'node:path';
import { DESK, launchChromium, PHONE } from '../e2e/helpers/chromium.ts';
import { drag, firstView } from './browser-measures.ts';
import { portfolioDatabase } from './databases.ts';
import type { Contest, Measure } from './measure.ts';
import type { Bench, Section } from './section.ts';
import { type RunningServer, startServer } from './server-process.ts';

/** How many times slower the main thread is made. */
const SLOWDOWN = 4;
const SIZES = { 'first view, 1440 × 900': DESK, 'first view, 390 × 844': PHONE };
/** Where the map is dragged, and which way (px per step of the mouse). */
const DRAGS = {
  'drag over Hà Nội, z10': { map: '105.8500,21.0300,10', by: [-12, 4] },
  'drag over Hà Nội, z9': { map: '105.8500,21.0300,9', by: [-12, 4] },
  'drag over QL.1 from Ninh Bình, z8': { map: '105.9700,20.2500,8', by: [4, -12] },
  'drag over QL.1 from Vinh, z7': { map: '105.6800,18.6700,7', by: [-4, -12] },
} as const satisfies Record<string, { map: string; by: readonly [number, number] }>;

/**
 * What a reader on a slow machine waits for: the production bundle of the real server in headless Chromium. The time until
 * the list and the map are there, with an empty cache, and the longest task while the map is dragged over Hà Nội and along QL.1.
 */
export async function inBrowser(bench: Bench): Promise<Section> {
  const browser = await launchChromium();
  bench.endsWithSection({ stop: () => browser.close() });
  const servers = new Map<string, RunningServer>();
  const start = async (name: string, database: Record<string, string>) => servers.set(name, bench.endsWithSection(await startServer(database)));
  await start('the catalogue, embedded', { DATA_DIR: join(bench.folder, 'catalogue') });
  if (bench.server !== '') {
    const { url, projects } = await portfolioDatabase(bench.server, bench.projects, bench.say);
    await start(`${projects.toLocaleString('en')} projects, postgres`, { DATABASE_URL: url });
  }
  for (const server of servers.values()) await server.settled();
  const contest = (what: string, measure: (server: RunningServer) => Promise<Measure>): Contest => ({
    what,
    subjects: [...servers].map(([name, server]) => ({ name, measure: () => measure(server) })),
    comparisons: [],
  });
  const contests = [
    ...Object.entries(SIZES).map(([what, size]) => contest(what, ({ address }) => firstView(browser, address, size, SLOWDOWN))),
    ...Object.entries(DRAGS).map(([what, { map, by }]) => contest(what, ({ address }) => drag(browser, `${address}/?map=${map}`, by, SLOWDOWN))),
  ];
  return { contests, notes: { chromium: `${browser.version()}, its main thread ${SLOWDOWN} times slower; workers and the GL in software are not` } };
}
