import { setTimeout as pause } from 'node:timers/promises';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { type ChangeFeed, changeFeed, type OpenLine } from './change-feed.ts';
import { openEmbedded } from './embedded/client.ts';
import { directoryError } from './embedded/directory.ts';
import { ensureExtensions, probeTiles } from './extensions.ts';
import { openReplicas, type Replicas } from './replicas.ts';
import { openServer, serverLine, typesKnown } from './server.ts';

/** An open database. Both kinds speak through the same driver, so a row reads the same from either. */
export type Database = {
  readonly kind: 'pglite' | 'postgres';
  /**
   * postgres.js. Drizzle sets its parsers on this client: dates and times come as text, and JSON
   * parameters are passed as text.
   */
  readonly sql: postgres.Sql;
  readonly orm: PostgresJsDatabase & { $client: postgres.Sql };
  /** The version of PostGIS, e.g. "3.6.1". */
  readonly postgis: string;
  /** Whether ST_AsMVT works here. */
  readonly canEncodeTiles: boolean;
  /** Where `orm` and `sql.unsafe` read within a request, if DATABASE_REPLICA_URLS names any: `start` them after `changes`. */
  readonly replicas: Replicas | undefined;
  /** What changed, by whomever: `start` it after `migrate`. Ends with the database. */
  readonly changes: ChangeFeed;
  /** Lets queries under way finish (at most half a minute), closes, and releases the data directory. Idempotent. */
  close(): Promise<void>;
};

export type OpenOptions = {
  databaseUrl?: string;
  /** Streaming replicas of `databaseUrl`. */
  replicaUrls?: readonly string[];
  /** Connections at most, to the primary and to each replica; 10 unless told. The change feed has one more. */
  pool?: number;
  dataDir: string;
  /** Is told, in English, what takes time. */
  onProgress?: (step: string) => void;
};

/** How long `close` waits for queries under way. */
const DRAIN_MS = 30_000;

/**
 * Opens the server at `databaseUrl`, or, without one, the embedded database in `dataDir`,
 * and sees that the extensions are there. Migrations are a step of their own (`migrate`).
 * @throws DatabaseError naming the setting to change
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const progress = options.onProgress ?? (() => undefined);
  const { databaseUrl, replicaUrls = [], pool = 10 } = options;
  const kind = databaseUrl ? 'postgres' : 'pglite';
  const client = databaseUrl ? await server(databaseUrl, pool, progress) : await openEmbedded({ dataDir: options.dataDir }, progress);
  const { sql } = client;
  try {
    progress('Checking PostGIS');
    const postgis = await ensureExtensions(sql, kind === 'postgres' ? 'DATABASE_URL' : 'DATA_DIR');
    const canEncodeTiles = await probeTiles(sql);
    typesKnown(sql);
    const report = (message: string) => void process.stderr.write(`${message}\n`);
    const changes = changeFeed(client.openLine, report);
    const reading = replicaUrls.length > 0 ? openReplicas(sql, replicaUrls, { pool, changes, report }) : undefined;
    let closing: Promise<void> | undefined;
    const close = () => (closing ??= shut());
    const shut = async () => {
      await Promise.all([changes.stop(), reading?.replicas.close(), drain(sql)]);
      await client.close();
    };
    const routed = reading?.client ?? sql;
    return { kind, sql: routed, orm: drizzle(routed), replicas: reading?.replicas, postgis, canEncodeTiles, changes, close };
  } catch (error) {
    await client.close();
    // 53100, disk_full: the disk is DATA_DIR's.
    throw kind === 'pglite' && error instanceof postgres.PostgresError && error.code === '53100' ? directoryError(options.dataDir, error) : error;
  }
}

async function server(
  databaseUrl: string,
  pool: number,
  onProgress: (step: string) => void,
): Promise<{ sql: postgres.Sql; openLine: OpenLine; close(): Promise<void> }> {
  const sql = await openServer(databaseUrl, pool, onProgress);
  return { sql, openLine: serverLine(databaseUrl), close: () => sql.end({ timeout: 5 }) };
}

/**
 * `sql.end` waits for the queries that were sent but forgets those that wait for a connection.
 * They are served in order, so once this last one is, they are sent.
 */
async function drain(sql: postgres.Sql): Promise<void> {
  const last = sql`select 1`.then(
    () => undefined,
    // The database is gone already: nothing is left to wait for.
    () => undefined,
  );
  const limit = new AbortController();
  await Promise.race([last, pause(DRAIN_MS, undefined, { signal: limit.signal, ref: false })]);
  limit.abort();
}
