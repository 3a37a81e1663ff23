import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Duplex } from 'node:stream';
import postgres from 'postgres';
import type { OpenLine } from '../change-feed.ts';
import { DatabaseError } from '../errors.ts';
import { EmbeddedConnection } from './connection.ts';
import { lockDirectory } from './lock.ts';

/** The driver's client over PGlite, its one connection as the change feed's line, and how to end it. */
export type EmbeddedClient = { sql: postgres.Sql; openLine: OpenLine; close(): Promise<void> };

/**
 * Starts PGlite in `${dataDir}/pglite` behind postgres.js, with the directory locked for this process.
 * Limits: one connection, so a query waits behind an open transaction; no COPY FROM STDIN,
 * no cancelling, and LISTEN by `openLine` only. A statement that does not end is ended after two minutes, with its connection.
 * @throws DatabaseError naming DATA_DIR
 */
export async function openEmbedded(
  options: { dataDir: string; statementLimitMs?: number },
  onProgress: (step: string) => void,
): Promise<EmbeddedClient> {
  const dataDir = resolve(options.dataDir);
  const lock = await lockDirectory(dataDir);
  const directory = join(dataDir, 'pglite');
  onProgress(existsSync(directory) ? 'Starting the embedded database' : 'Creating the embedded database');
  let connection: EmbeddedConnection | undefined;
  let onNotify: () => void = () => undefined;
  const sql = postgres({
    // Read by nobody, but the driver names it in its errors.
    host: 'embedded',
    database: 'postgres',
    username: 'postgres',
    max: 1,
    ssl: false,
    connect_timeout: 0,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => undefined,
    // Not among the driver's declared options; see NotificationResponse and createSocket in its connection.js.
    ...{
      onnotify: () => onNotify(),
      socket: () => {
        if (connection && connection.readyState !== 'closed') return refused();
        connection = new EmbeddedConnection(dataDir, { directory }, options.statementLimitMs);
        return connection;
      },
    },
  });
  const close = async () => {
    await sql.end({ timeout: 5 });
    await connection?.ended();
    lock.release();
  };
  try {
    await sql`select 1`;
  } catch (error) {
    await close();
    throw error;
  }
  const openLine: OpenLine = (told) => {
    onNotify = told;
    return { sql, own: false, close: async () => undefined };
  };
  return { sql, openLine, close };
}

/** The code of a CancelRequest, which takes the place of the protocol version in a startup packet. */
const CANCEL = 80_877_102;

/**
 * To cancel or to listen the driver opens a second connection; a second PGlite would destroy the
 * first one's data. A request to cancel is closed unanswered, which means no more than "too late"
 * (the driver has no one to hand an error to); anything else fails.
 */
function refused(): Duplex {
  return new Duplex({
    read: () => undefined,
    write(chunk: Buffer, _encoding, done) {
      done();
      const cancels = chunk.length >= 8 && chunk.readInt32BE(4) === CANCEL;
      this.destroy(cancels ? undefined : new DatabaseError('EMBEDDED', 'The embedded database has one connection.'));
    },
  });
}
