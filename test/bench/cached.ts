import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fetchRaw } from './ask.ts';
import { portfolioDatabase } from './databases.ts';
import type { Contest } from './measure.ts';
import { startNginx } from './nginx.ts';
import type { Bench, Section } from './section.ts';
import { startServer } from './server-process.ts';
import { tileList, tilePath } from './tile-list.ts';
import { flood } from './wrk.ts';

const EACH = 25;
const ATLAS = 'atlas';
const NGINX = 'nginx, files, one process';
const NGINX_OPEN = 'nginx, files kept open, one process';
const NGINX_ALL = `nginx, files kept open, ${cpus().length} processes`;
/** nginx then looks at a file once in ten minutes, where it would look at each request. */
const KEPT_OPEN = 'open_file_cache max=10000 inactive=10m; open_file_cache_valid 10m;';
const GZIP = { 'accept-encoding': 'gzip' };

/**
 * Tiles that were asked for before, and those that a browser has: ours, against nginx with the same bytes as files. A server
 * of ours is one process, and sees a change within a second: it is compared with an nginx of one, which looks at its files
 * at each request, as one does that is installed and not told otherwise. One that keeps them open, and would serve what is
 * out of date for ten minutes, stands beside, and so do as many of it as there are cores.
 */
export async function cachedTiles(bench: Bench): Promise<Section> {
  const database = await portfolioDatabase(bench.server, bench.projects, bench.say);
  const server = bench.endsWithSection(await startServer({ DATABASE_URL: database.url, MAX_REQUESTS_PER_MINUTE: '100000000' }));
  await server.settled();
  const root = join(bench.folder, 'files');
  const paths = [...new Set((await tileList(database, EACH)).map((t) => tilePath(t)))];
  const bytes = new Map<string, Buffer>();
  for (const path of paths) {
    const answer = await fetchRaw(server.address + path, GZIP);
    if (answer.status !== 200 || answer.headers['content-encoding'] !== 'gzip')
      throw new Error(`${path}: ${answer.status}, ${answer.headers['content-encoding'] ?? 'not packed'}`);
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), answer.body);
    bytes.set(path, answer.body);
  }
  const others = [
    { name: NGINX, workers: 1, outside: '' },
    { name: NGINX_OPEN, workers: 1, outside: KEPT_OPEN },
    { name: NGINX_ALL, workers: cpus().length, outside: KEPT_OPEN },
  ];
  const subjects = [{ name: ATLAS, address: server.address, tagged: await tags(server.address, bytes) }];
  for (const { name, workers, outside } of others) {
    const nginx = bench.endsWithSection(
      await startNginx(
        bench.folder,
        `root ${root}; default_type application/vnd.mapbox-vector-tile; etag on; add_header Content-Encoding gzip; add_header Vary accept-encoding; add_header Cache-Control "public, max-age=0, must-revalidate";`,
        outside,
        workers,
      ),
    );
    subjects.push({ name, address: nginx.address, tagged: await tags(nginx.address, bytes) });
  }
  const contest = (what: string, connections: number, hasThem: boolean): Contest => ({
    what: `${what}, ${connections} connections`,
    subjects: subjects.map(({ name, address, tagged }) => {
      const requests = hasThem ? tagged : paths.map((path) => ({ path }));
      return {
        name,
        measure: async () => {
          const measure = await flood({ address, requests, connections, seconds: bench.seconds, folder: bench.folder });
          // A 304 is headers only.
          if (hasThem && measure.kBEach > 1.5) throw new Error(`${name}: ${measure.kBEach} kB an answer are no 304s`);
          return measure;
        },
      };
    }),
    comparisons: [
      { of: ATLAS, by: NGINX, figure: 'perSecond', least: 0.6 },
      { of: ATLAS, by: NGINX_OPEN, figure: 'perSecond' },
    ],
  });
  const contests = [8, 64].flatMap((connections) => [contest('kept tiles', connections, false), contest('304s', connections, true)]);
  const mean = [...bytes.values()].reduce((sum, b) => sum + b.length, 0) / bytes.size;
  return { contests, notes: { 'tiles kept': `${bytes.size} of z5–z12, ${(mean / 1000).toFixed(1)} kB each (gzip)` } };
}

/** Each path with its tag, once the bytes are found to be the same as ours. */
async function tags(address: string, bytes: ReadonlyMap<string, Buffer>): Promise<{ path: string; etag: string }[]> {
  const found: { path: string; etag: string }[] = [];
  for (const [path, expected] of bytes) {
    const { status, headers, body } = await fetchRaw(address + path, GZIP);
    const { etag } = headers;
    if (status !== 200 || !body.equals(expected) || !etag)
      throw new Error(`${address}${path}: ${status}, ${body.length} bytes, tag ${etag}; expected ${expected.length} bytes`);
    const again = await fetchRaw(address + path, { ...GZIP, 'if-none-match': etag });
    if (again.status !== 304) throw new Error(`${address}${path}: ${again.status} to its own tag`);
    found.push({ path, etag });
  }
  return found;
}
