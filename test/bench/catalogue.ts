import { join } from 'node:path';
import { loadFacilities } from '../../db/network/places.ts';
import { ask } from './ask.ts';
import type { Contest, Subject } from './measure.ts';
import type { Bench, Section } from './section.ts';
import { type RunningServer, startServer } from './server-process.ts';
import { UNCACHED } from './uncached.ts';

const CONNECTIONS = 8;

export const trpc = (path: string, input: unknown) => `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;

/** What the screen asks of the catalogue that comes with the program, on both databases. */
export async function catalogue(bench: Bench): Promise<Section> {
  const servers = new Map<string, RunningServer>();
  const start = async (name: string, database: Record<string, string>) =>
    servers.set(name, bench.endsWithSection(await startServer({ ...database, ...UNCACHED })));
  await start('embedded', { DATA_DIR: join(bench.folder, 'catalogue') });
  if (bench.server !== '') await start('postgres', { DATABASE_URL: bench.server });
  for (const server of servers.values()) await server.settled();
  const { alone, ...targets } = await paths();
  const subjects = (list: string[], connections: number): Subject[] =>
    [...servers].map(([name, server]) => ({
      name,
      measure: () => ask({ address: server.address, paths: list, connections, seconds: bench.seconds }),
    }));
  const contests: Contest[] = [
    ...Object.entries(targets).map(([what, list]) => ({ what, subjects: subjects(list, CONNECTIONS), comparisons: [] })),
    ...Object.entries(alone).map(([what, list]) => ({ what: `${what}, one at a time`, subjects: subjects(list, 1), comparisons: [] })),
  ];
  return { contests, notes: { connections: `${CONNECTIONS}, unless one at a time` } };
}

const tiles = (...list: string[]) => list.map((tile) => `/tiles/projects/${tile}.mvt`);

async function paths() {
  const capitals = (await loadFacilities()).filter((f) => f.kind === 'capital').map((f) => f.at);
  /** A fixed sequence of pairs, so that runs compare. */
  const routes = (year: number) =>
    Array.from({ length: 200 }, (_, i) => {
      const [from, to] = [i * 17, i * 29 + 7 * Math.floor(i / capitals.length) + 1].map((n) => capitals[n % capitals.length]?.join());
      return { from, to };
    })
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => `/network/route?from=${from}&to=${to}&year=${year}&mode=road`);
  return {
    'list, 100 rows': [trpc('projects.list', { filter: {}, limit: 100 })],
    'counts of all facets': [trpc('projects.summary', { filter: {} })],
    'search without accents': [trpc('projects.list', { filter: { q: 'huu nghi chi lang' }, limit: 100 })],
    'project page': [trpc('projects.page', { id: 'L01' })],
    'project tiles, z5–z10': tiles('5/25/14', '6/50/28', '7/101/56', '8/203/112', '9/407/224', '10/815/448'),
    'project tiles, filtered': tiles('5/25/14', '6/50/28', '8/203/112').map((path) => `${path}?kind=expressway&status=maintenance`),
    'project tiles, in 2030': tiles('5/25/14', '6/50/28', '8/203/112').map((path) => `${path}?year=2030&scenario=slip&slipYears=2`),
    'list in 2030, 100 rows': [trpc('projects.list', { filter: { year: 2030 }, limit: 100 })],
    'changes of a year': [trpc('changes.between', { from: '2025-11-20', to: '2026-11-20', filter: {} })],
    'annual report': [trpc('reports.annual', { place: 'lang-son', year: 2025 })],
    'base map tiles': ['5/25/14', '6/50/28', '7/101/56', '8/203/112'].map((t) => `/tiles/basemap/${t}.mvt`),
    'parks near a gate in 2030, ranked': [trpc('parks.search', { query: { year: 2030, maxGateMinutes: 120, weights: { gate: 10, area: 5 } } })],
    'export, whole catalogue': ['/export/projects.geojson'],
    'route over the whole country, 2026': routes(2026),
    'route over the whole country, 2030': routes(2030),
    'isochrone of 60 minutes, 2026': capitals.slice(0, 12).map((from) => trpc('network.isochrone', { from, minutes: [60], year: 2026 })),
    alone: { 'route over the whole country, 2026': routes(2026), 'route over the whole country, 2030': routes(2030) },
  };
}
