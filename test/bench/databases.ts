import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { fillPortfolio } from '../portfolio/fill-portfolio.ts';
import { flatten } from './flat.ts';

export type BenchDatabase = {
  url: string;
  projects: number;
  /** Where its server listens on this machine. */
  socket: { host: string; port: string; user: string; name: string };
};

const ROOT = join(import.meta.dirname, '../..');
/** What decides how such a database looks. */
const MAKERS = [
  'db/migrations',
  ...['cells', 'rebuild', 'said', 'units', 'zooms'].map((file) => `db/tiles/${file}.ts`),
  'test/portfolio',
  'test/bench/flat.ts',
];
export const SEED = 1;

/**
 * The database `atlas_bench_…` with a generated portfolio of that size and, beside it, the flat table that others serve.
 * Kept from one run to the next; made anew when the code that makes it has changed.
 * @param server a database of the server to make it on, as BENCH_DATABASE_URL names it
 */
export async function portfolioDatabase(server: string, projects: number, say: (text: string) => void): Promise<BenchDatabase> {
  const name = `atlas_bench_${projects}`;
  const url = new URL(server);
  url.pathname = name;
  const admin = postgres(server, { max: 1, onnotice: () => undefined });
  try {
    const version = fingerprint();
    const [kept] = await admin`select shobj_description(oid, 'pg_database') as made_by from pg_database where datname = ${name}`;
    if (kept?.made_by !== version) {
      say(`making ${name}`);
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.unsafe(`create database ${name}`);
      await fill(url.href, projects, say);
      await admin.unsafe(`comment on database ${name} is '${version}'`);
    }
    const [place] =
      await admin`select split_part(current_setting('unix_socket_directories'), ',', 1) as host, current_setting('port') as port, current_user as user`;
    return { url: url.href, projects, socket: { host: place?.host, port: place?.port, user: place?.user, name } };
  } finally {
    await admin.end();
  }
}

async function fill(databaseUrl: string, projects: number, say: (text: string) => void): Promise<void> {
  const db = await openDatabase({ databaseUrl, dataDir: '' });
  try {
    await migrate(db, new URL('../../db/migrations/', import.meta.url));
    await fillPortfolio(db, { projects, seed: SEED }, (written) => {
      if (written % 20_000 === 0) say(`${written} of ${projects} projects`);
    });
    await flatten(db);
  } finally {
    await db.close();
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = MAKERS.flatMap((path) => (path.endsWith('.ts') ? [path] : readdirSync(join(ROOT, path)).map((file) => `${path}/${file}`)));
  for (const file of files.filter((f) => !f.endsWith('.test.ts')).sort()) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}
