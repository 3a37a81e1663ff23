import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import postgres from 'postgres';
import { ask, fetchRaw } from './ask.ts';
import { type BenchDatabase, portfolioDatabase } from './databases.ts';
import { type MapServer, startMapServer } from './mapserver.ts';
import type { Comparison, Contest } from './measure.ts';
import { pgbench } from './pgbench.ts';
import { plainScript, plainTile } from './plain.ts';
import type { Bench, Section } from './section.ts';
import { type RunningServer, startServer } from './server-process.ts';
import { type Tile, tileList, tilePath, ZOOMS } from './tile-list.ts';
import { flood } from './wrk.ts';

/** Tiles of each zoom; and of those, how many are looked into before anybody is timed. */
const EACH = 25;
const VERIFIED = 2;
/** Keeps one project in twenty (test/portfolio/work.ts). */
export const KIND = 'water';
/** No answer is kept; the limit of requests counts, but lets all pass. */
export const UNCACHED = { TILE_CACHE_MB: '0', MAX_REQUESTS_PER_MINUTE: '100000000' };

const ATLAS = 'atlas';
const ZIPPED = 'atlas, gzip';
const PLAIN = 'plain ST_AsMVT, pgbench';
const MAPSERVER = 'MapServer';

/** On what terms all take part. */
const TERMS = {
  packing: `${PLAIN} and ${MAPSERVER} pack nothing, and neither does ${ATLAS}; ${ZIPPED}, as browsers ask, stands beside without a limit`,
  'the plain table': 'is in Web Mercator already and clustered by place, with all properties as columns: nothing is joined or transformed',
};

/** Tiles that nobody asked for before: ours, against the plain query without any server, and against MapServer. */
export async function uncachedTiles(bench: Bench): Promise<Section> {
  const database = await portfolioDatabase(bench.server, bench.projects, bench.say);
  const server = bench.endsWithSection(await startServer({ DATABASE_URL: database.url, ...UNCACHED }));
  await server.settled();
  const mapServer = bench.endsWithSection(await startMapServer(bench.folder, database, KIND));
  const [whole, ofKind] = [await tileList(database, EACH), await tileList(database, EACH, KIND)];
  const near = (tiles: readonly Tile[]) => tiles.filter((t) => t.z >= 10);
  const contest = (what: string, tiles: readonly Tile[], connections: number, comparisons: Comparison[], kind?: string): Contest => {
    const { folder, seconds } = bench;
    const paths = tiles.map((t) => tilePath(t, kind === undefined ? '' : `?kind=${kind}`));
    const theirs = tiles.map((t) => mapServer.tile(t, kind));
    /** Few tiles a second are asked for to the last of the list; of many, a client in JavaScript would take a share of the machine. */
    const asking = (address: string, list: string[], encoding: 'gzip' | 'identity', least: number) => () =>
      kind === undefined
        ? ask({ address, paths: list, connections, seconds: least, ...(encoding === 'identity' && { headers: {} }) })
        : flood({ address, requests: list.map((path) => ({ path })), connections, seconds, encoding, folder });
    return {
      what: `${what}, ${connections} connections`,
      subjects: [
        // As the others send: unpacked.
        { name: ATLAS, measure: asking(server.address, paths, 'identity', seconds) },
        { name: ZIPPED, measure: asking(server.address, paths, 'gzip', seconds) },
        { name: PLAIN, measure: () => pgbench({ database, scripts: [plainScript(tiles, kind)], clients: connections, seconds, folder }) },
        { name: MAPSERVER, measure: asking(mapServer.address, theirs, 'identity', 0) },
      ],
      comparisons,
    };
  };
  const wanted = (plain: number, theirs: number): Comparison[] => [
    { of: ATLAS, by: PLAIN, figure: 'perSecond', least: plain },
    { of: ATLAS, by: MAPSERVER, figure: 'perSecond', least: theirs },
  ];
  const contests = [8, 64].flatMap((connections) => [
    contest('z5–z12', whole, connections, wanted(4, 8)),
    contest('z10–z12', near(whole), connections, wanted(0.85, 2)),
  ]);
  contests.push(
    contest(`z5–z12, kind=${KIND}`, ofKind, 8, wanted(4, 8), KIND),
    contest(`z10–z12, kind=${KIND}`, near(ofKind), 8, wanted(0.85, 2), KIND),
  );
  const notes = { ...TERMS, ...(await verified(server.address, mapServer, database, whole.slice(0, VERIFIED * ZOOMS.length))) };
  return { contests, notes };
}

/** The same tiles over ten times the data. */
export async function tilesOfMillion(bench: Bench): Promise<Section> {
  const databases = [
    await portfolioDatabase(bench.server, bench.projects, bench.say),
    await portfolioDatabase(bench.server, bench.million, bench.say),
  ];
  const [small, large] = databases as [BenchDatabase, BenchDatabase];
  const servers: RunningServer[] = [];
  for (const { url } of databases) servers.push(bench.endsWithSection(await startServer({ DATABASE_URL: url, ...UNCACHED })));
  for (const server of servers) await server.settled();
  const tiles = await tileList(small, EACH);
  const name = (projects: number) => `${ATLAS}, ${projects.toLocaleString('en')} projects`;
  const subjects = databases.map(({ projects }, i) => ({
    name: name(projects),
    measure: () => ask({ address: servers[i]?.address ?? '', paths: tiles.map((t) => tilePath(t)), connections: 1, seconds: bench.seconds }),
  }));
  const compared = (['p50Ms', 'p95Ms'] as const).map((figure) => ({ of: name(large.projects), by: name(small.projects), figure, most: 2.5 }));
  return { contests: [{ what: 'z5–z12, one at a time', subjects, comparisons: compared }], notes: {} };
}

/**
 * That the answers are what they should be, before anybody is timed: every tile of everybody has features; ours are those of
 * projects that reach the tile, with the properties that the plain query gives them, and at zoom 12 hardly one is missing.
 */
async function verified(address: string, mapServer: MapServer, database: BenchDatabase, tiles: readonly Tile[]): Promise<Record<string, string>> {
  const sql = postgres(database.url, { max: 1 });
  const counts = { [ATLAS]: 0, [PLAIN]: 0, [MAPSERVER]: 0 };
  try {
    for (const tile of tiles) {
      const { z, x, y } = tile;
      const [row] = await sql.unsafe<{ tile: Buffer }[]>(plainTile(String(z), String(x), String(y)));
      const plain = features(row?.tile ?? Buffer.alloc(0));
      const ours = features(await body(address + tilePath(tile), { 'accept-encoding': 'gzip' }));
      const theirs = features(await body(mapServer.address + mapServer.tile(tile)));
      const there = await sql<{ id: string }[]>`select id from bench.flat where geom && ST_TileEnvelope(${z}, ${x}, ${y}, margin => 0.0625)`;
      const reaching = new Set(there.map((r) => r.id));
      for (const [id, properties] of ours) {
        // What is smaller than a unit of the tile is left out by PostGIS, and is a point of ours.
        const expected = plain.get(id) ?? properties;
        if (!reaching.has(id) || JSON.stringify(expected) !== JSON.stringify(properties))
          throw new Error(`${tilePath(tile)}: ${id} is ${JSON.stringify(properties)}, not ${JSON.stringify(plain.get(id))}`);
      }
      if (ours.size === 0 || theirs.size === 0 || (z === 12 && ours.size < 0.98 * plain.size))
        throw new Error(`${tilePath(tile)}: ${ours.size} features, the plain query has ${plain.size}, MapServer ${theirs.size}`);
      counts[ATLAS] += ours.size;
      counts[PLAIN] += plain.size;
      counts[MAPSERVER] += theirs.size;
    }
  } finally {
    await sql.end();
  }
  const each = Object.entries(counts).map(([name, count]) => `${name} ${Math.round(count / tiles.length)}`);
  return { 'features a tile': each.join(', '), tiles: `${EACH} of each zoom, each where a project lies that was drawn by lot` };
}

async function body(url: string, headers: Record<string, string> = {}): Promise<Buffer> {
  const answer = await fetchRaw(url, headers);
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
  return answer.headers['content-encoding'] === 'gzip' ? gunzipSync(answer.body) : answer.body;
}

/** Of all layers, by id, with the properties in order of their names. */
function features(tile: Buffer): Map<string, [string, unknown][]> {
  const found = new Map<string, [string, unknown][]>();
  if (tile.length === 0) return found;
  for (const layer of Object.values(new VectorTile(new PbfReader(tile)).layers)) {
    for (let i = 0; i < layer.length; i++) {
      const { properties } = layer.feature(i);
      found.set(String(properties.id), Object.entries(properties).sort());
    }
  }
  return found;
}
