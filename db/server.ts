import postgres from 'postgres';
import type { OpenLine } from './change-feed.ts';
import { DatabaseError, type DatabaseSetting } from './errors.ts';

const STATEMENT_TIMEOUT_MS = 15_000;
/** PostgreSQL 13, as `server_version_num` writes it. */
const OLDEST = 130_000;

/**
 * Connects to a PostgreSQL server with a pool of at most `pool` connections.
 * @throws DatabaseError naming DATABASE_URL, without its password
 */
export async function openServer(databaseUrl: string, pool: number, onProgress: (step: string) => void): Promise<postgres.Sql> {
  const address = publicAddress(databaseUrl);
  onProgress(`Connecting to ${address}`);
  const sql = connect(databaseUrl, { max: pool, name: 'ha-tang-atlas', fetch_types: true });
  try {
    const [row] = await sql<{ number: number; version: string }[]>`
      select current_setting('server_version_num')::int as number, current_setting('server_version') as version`;
    if (!row || row.number < OLDEST)
      throw new DatabaseError('UNSUPPORTED', `The server at ${address} (DATABASE_URL) runs PostgreSQL ${row?.version}; 13 or later is needed.`, {
        setting: 'DATABASE_URL',
      });
    return sql;
  } catch (error) {
    await sql.end({ timeout: 1 });
    throw error instanceof DatabaseError ? error : unreachable(address, error);
  }
}

/** The change feed's connection to the server: one of its own, outside the pool. It never waits behind requests. */
export function serverLine(databaseUrl: string): OpenLine {
  return (onNotify) => {
    // Not among the driver's declared options; see NotificationResponse in its connection.js. Its own `sql.listen` hides
    // the connection, so that nothing could be asked on it.
    const sql = connect(databaseUrl, { max: 1, name: 'ha-tang-atlas changes', ...{ onnotify: onNotify } });
    return { sql, own: true, close: () => sql.end({ timeout: 1 }) };
  };
}

type Own = { name: string; max: number; fetch_types?: boolean; setting?: DatabaseSetting; readOnly?: boolean };

/**
 * Connections to one server, opened when they are needed, `max` of them at most.
 * @param name is what the server's administrator sees them under
 * @throws DatabaseError naming the setting, without the address
 */
export function connect(databaseUrl: string, { name, setting = 'DATABASE_URL', readOnly, ...own }: Own): postgres.Sql {
  const connection = { application_name: name, TimeZone: 'UTC', statement_timeout: STATEMENT_TIMEOUT_MS };
  try {
    return postgres(databaseUrl, {
      connect_timeout: 10,
      // See `typesKnown`.
      fetch_types: false,
      connection: readOnly ? { ...connection, default_transaction_read_only: true } : connection,
      // "relation exists, skipping" and its like concern nobody who runs the atlas.
      onnotice: () => undefined,
      ...own,
    });
  } catch (_error) {
    throw new DatabaseError(
      'UNREACHABLE',
      `${setting} is not an address such as postgres://user:password@host:5432/database.`,
      // No cause: the parser's error quotes the text, with its password.
      { setting },
    );
  }
}

/**
 * To be told once a client has answered. The first statement of a connection asks for the types of arrays; where the
 * connection breaks in it, nobody catches that, and the whole process ends (postgres.js issue 1192): so once they are
 * known, as they are now for all its connections, new ones do not ask.
 */
export function typesKnown(sql: postgres.Sql): void {
  sql.options.fetch_types = false;
}

/** Reads as `like` does, of a server that has the same types. */
export function readLike(sql: postgres.Sql, like: postgres.Sql): void {
  Object.assign(sql.options.parsers, like.options.parsers);
  Object.assign(sql.options.serializers, like.options.serializers);
}

/** Host, port and database of the address: what may be printed of it. */
export function publicAddress(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'the address in DATABASE_URL';
  const url = new URL(databaseUrl);
  return `${url.host || 'localhost'}${url.pathname}`;
}

function unreachable(address: string, cause: unknown): DatabaseError {
  const { message, code } = cause as { message?: string; code?: string };
  const reason = message || code || String(cause);
  const pooler = reason.includes('startup parameter')
    ? ' A pooler in between does not let it pass (PgBouncer: ignore_startup_parameters; db/README.md says more).'
    : '';
  return new DatabaseError('UNREACHABLE', `No connection to ${address} (DATABASE_URL): ${reason}.${pooler}`, {
    setting: 'DATABASE_URL',
    cause,
  });
}
