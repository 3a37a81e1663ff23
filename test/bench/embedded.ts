import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { fillPortfolio } from '../portfolio/fill-portfolio.ts';
import { ask } from './ask.ts';
import { SEED } from './databases.ts';
import { median } from './measure.ts';
import type { Bench, Section } from './section.ts';
import { type RunningServer, startServer } from './server-process.ts';
import { type Tile, tileAt, tilePath, ZOOMS } from './tile-list.ts';
import { UNCACHED } from './uncached.ts';

const PROJECTS = 1000;
/** Times each kind of start is tried. */
const STARTS = 3;

/** What a person has who starts it without any server of a database: its starts, its memory, its tiles at a thousand projects. */
export async function embedded(bench: Bench): Promise<Section> {
  const starts = { first: [] as number[], second: [] as number[] };
  const memory: string[] = [];
  for (let i = 0; i < STARTS; i++) {
    const home = { DATA_DIR: join(bench.folder, `catalogue-${i}`) };
    for (const which of ['first', 'second'] as const) {
      const server = await startServer(home);
      starts[which].push(server.readyMs / 1000);
      memory.push(`${which} ${memoryOf(server)}`);
      await server.stop();
    }
  }
  const dataDir = join(bench.folder, 'portfolio');
  const tiles = await fill(dataDir);
  const server = bench.endsWithSection(await startServer({ DATA_DIR: dataDir, ...UNCACHED }));
  await server.settled();
  const seconds = (list: readonly number[]) => `${median(list).toFixed(1)} s`;
  const limit = { of: 'atlas, embedded', figure: 'p95Ms', most: 20 } as const;
  const contests = [1, 8].map((connections) => ({
    what: `${PROJECTS} projects, z5–z12, ${connections === 1 ? 'one at a time' : `${connections} connections`}`,
    subjects: [
      { name: limit.of, measure: () => ask({ address: server.address, paths: tiles.map((t) => tilePath(t)), connections, seconds: bench.seconds }) },
    ],
    comparisons: connections === 1 ? [limit] : [],
  }));
  const notes = {
    'first start to ready, the catalogue': `${seconds(starts.first)} (wanted: under 30 s)`,
    'second start': `${seconds(starts.second)} (wanted: under 5 s)`,
    'memory of the process, now and at most': memory.slice(-2).join('; '),
  };
  return { contests, notes };
}

/** Where the works of such a portfolio lie, one tile of each zoom for every fortieth. */
async function fill(dataDir: string): Promise<Tile[]> {
  const db = await openDatabase({ dataDir });
  try {
    await migrate(db, new URL('../../db/migrations/', import.meta.url));
    await fillPortfolio(db, { projects: PROJECTS, seed: SEED });
    const spots = await db.sql<{ lon: number; lat: number }[]>`
      select ST_X(ST_PointOnSurface(geom)) as lon, ST_Y(ST_PointOnSurface(geom)) as lat from geometries order by md5(project_id || 'tiles') limit 200`;
    return [...spots].map(({ lon, lat }, i) => tileAt(ZOOMS[i % ZOOMS.length] as number, lon, lat));
  } finally {
    await db.close();
  }
}

/** As the kernel counts it. */
function memoryOf({ process: { pid } }: RunningServer): string {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [now, most] = ['VmRSS', 'VmHWM'].map((name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024));
  return `${now} and ${most} MiB`;
}
