import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { readFeaturePage } from '../../db/queries/features.ts';
import { ask, fetchRaw } from './ask.ts';
import { trpc } from './catalogue.ts';
import { type BenchDatabase, portfolioDatabase } from './databases.ts';
import { startMapServer } from './mapserver.ts';
import type { Contest } from './measure.ts';
import { pgbench } from './pgbench.ts';
import type { Bench, Section } from './section.ts';
import { startServer } from './server-process.ts';
import { KIND, UNCACHED } from './uncached.ts';
import { flood } from './wrk.ts';

const ROWS = 100;
const CONNECTIONS = 8;
/** Pages and searches that are asked for in turn. */
const EACH = 40;
const ATLAS = 'atlas';
const PACKED = 'atlas, gzip';
const SAME = 'the same query, pgbench';
const MAPSERVER = 'MapServer, OGC API';

/** What is asked for by the hundred: pages as GeoJSON, and what stands beside the map. */
export async function pages(bench: Bench): Promise<Section> {
  const database = await portfolioDatabase(bench.server, bench.projects, bench.say);
  const server = bench.endsWithSection(await startServer({ DATABASE_URL: database.url, ...UNCACHED }));
  const mapServer = bench.endsWithSection(await startMapServer(bench.folder, database, KIND));
  const { scripts, ids, questions } = await asked(database);
  const ours = ids.map((after) => `/export/projects.geojson?limit=${ROWS}&after=${after}`);
  const theirs = [mapServer.page(ROWS)];
  for (const url of [server.address + ours[0], server.address + ours.at(-1), mapServer.address + theirs[0]]) await checkPage(url);
  await server.settled();
  const { folder, seconds } = bench;
  const flooded = (address: string, paths: readonly string[], encoding: 'gzip' | 'identity') => () =>
    flood({ address, requests: paths.map((path) => ({ path })), connections: CONNECTIONS, seconds, encoding, folder });
  const contests: Contest[] = [
    {
      what: `${ROWS} features as GeoJSON, ${CONNECTIONS} connections`,
      subjects: [
        // Others pack nothing.
        { name: ATLAS, measure: flooded(server.address, ours, 'identity') },
        { name: PACKED, measure: flooded(server.address, ours, 'gzip') },
        { name: SAME, measure: () => pgbench({ database, scripts, clients: CONNECTIONS, seconds, folder }) },
        { name: MAPSERVER, measure: flooded(mapServer.address, theirs, 'identity') },
      ],
      comparisons: [
        { of: ATLAS, by: SAME, figure: 'perSecond', least: 0.65 },
        { of: ATLAS, by: MAPSERVER, figure: 'perSecond', least: 4 },
      ],
    },
    ...Object.entries(questions).map(([what, paths]) => ({
      what: `${what}, ${CONNECTIONS} connections`,
      subjects: [{ name: ATLAS, measure: () => ask({ address: server.address, paths, connections: CONNECTIONS, seconds }) }],
      comparisons: [{ of: ATLAS, figure: 'p95Ms' as const, most: 100 }],
    })),
  ];
  return { contests, notes: {} };
}

/** Questions that differ, so that none is answered from what was found for another. */
async function asked(database: BenchDatabase): Promise<{ scripts: string[]; ids: string[]; questions: Record<string, string[]> }> {
  const client = postgres(database.url, { max: 1 });
  try {
    const drawn = await client<{ id: string; key: string }[]>`
      select project_id as id, search_key as key from effective where known_to is null order by md5(project_id || 'pages') limit ${EACH}`;
    const provinces = await client<{ id: string }[]>`select id from places where level = 'province' and edition = '2024' order by id limit ${EACH}`;
    const ids = drawn.map((row) => row.id);
    // Two words of a name, as somebody types who leaves out the accents.
    const words = drawn.map(({ key }) =>
      key
        .trim()
        .split(' ')
        .slice(2)
        .filter((word) => /^[a-z]+$/.test(word))
        .slice(-6, -3)
        .join(' '),
    );
    const lists = (filters: object[]) => filters.map((filter) => trpc('projects.list', { filter, limit: ROWS }));
    const places = provinces.map(({ id }) => ({ place: [id] }));
    const questions = {
      [`a page of the list, ${ROWS} rows, anywhere`]: ids.map((after) => trpc('projects.list', { filter: {}, limit: ROWS, after })),
      'the list of a province': lists(places),
      'counts of all facets': [{}, ...places].map((filter) => trpc('projects.summary', { filter })),
      'search without accents': lists(words.map((q) => ({ q }))),
    };
    return { scripts: await statements(client, ids), ids, questions };
  } finally {
    await client.end();
  }
}

/** The very statements that our pages are read by, taken down as they are sent, their values written in. */
async function statements(client: postgres.Sql, ids: readonly string[]): Promise<string[]> {
  const sent: string[] = [];
  const quoted = (value: unknown) =>
    typeof value === 'number' ? String(value) : value === null ? 'null' : `'${String(value).replaceAll("'", "''")}'`;
  const listening = new Proxy(client, {
    get: (target, name) => {
      if (name !== 'unsafe') return Reflect.get(target, name);
      return (...[text, values = [], options]: Parameters<typeof client.unsafe>) => {
        sent.push(text.replaceAll(/\$(\d+)/g, (_, i) => quoted(values[Number(i) - 1])));
        return target.unsafe(text, values, options);
      };
    },
  });
  const orm = drizzle(listening);
  const read: string[] = [];
  for (const id of ids) {
    sent.length = 0;
    await readFeaturePage(orm, {}, ROWS, id);
    read.push(`${sent.join(';\n').replaceAll(/\s+/g, ' ')};\n`);
  }
  return read;
}

async function checkPage(url: string): Promise<void> {
  const { status, body } = await fetchRaw(url);
  const page = status === 200 ? (JSON.parse(body.toString('utf8')) as { features: unknown[] }) : undefined;
  if (page?.features.length !== ROWS) throw new Error(`${url}: ${status}, ${page?.features.length} features; expected ${ROWS}`);
}
