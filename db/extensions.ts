import postgres from 'postgres';
import { DatabaseError, type DatabaseSetting } from './errors.ts';

const NEEDED = ['postgis', 'unaccent', 'pg_trgm'] as const;
/** The oldest PostGIS with the functions that the queries use. */
const OLDEST_POSTGIS = [3, 1] as const;
/** A number of our own for the advisory lock under which extensions are made ("atlas", extensions). */
const LOCK = 0x61746c61;

/**
 * Creates the extensions that are missing.
 * @returns the version of PostGIS, e.g. "3.6.1"
 * @throws DatabaseError UNSUPPORTED with what to install
 */
export async function ensureExtensions(sql: postgres.Sql, setting: DatabaseSetting): Promise<string> {
  const present = new Set((await sql`select extname from pg_extension`).map((row) => String(row.extname)));
  for (const name of NEEDED) if (!present.has(name)) await create(sql, name, setting);
  const [row] = await sql<{ version: string }[]>`select postgis_lib_version() as version`;
  const version = row?.version ?? '0.0';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST_POSTGIS[0] || (major === OLDEST_POSTGIS[0] && minor < OLDEST_POSTGIS[1]))
    throw new DatabaseError('UNSUPPORTED', `PostGIS ${version} (${setting}) is too old; 3.1 or later is needed.`, { setting });
  return version;
}

async function create(sql: postgres.Sql, name: (typeof NEEDED)[number], setting: DatabaseSetting): Promise<void> {
  try {
    await sql.begin(async (tx) => {
      // "if not exists" alone fails in one of two processes that start together.
      await tx`select pg_advisory_xact_lock(${LOCK}, 1)`;
      await tx.unsafe(`create extension if not exists ${name}`);
    });
  } catch (cause) {
    // Class 53: no disk, no memory; nothing that installing would mend.
    if (!(cause instanceof postgres.PostgresError) || cause.code.startsWith('53')) throw cause;
    const install =
      name === 'postgis'
        ? 'Install PostGIS on the server (Debian, Ubuntu: package postgresql-<version>-postgis-3)'
        : 'Install the contrib modules on the server (package postgresql-contrib)';
    throw new DatabaseError(
      'UNSUPPORTED',
      `The database (${setting}) has no extension ${name} and it cannot be created: ${cause.message}. ` +
        `${install}, then run, as a superuser in this database: create extension ${name};`,
      { setting, cause },
    );
  }
}

/** Whether vector tiles can be made in SQL: asked by doing it, since PGlite has the functions and fails in them. */
export async function probeTiles(sql: postgres.Sql): Promise<boolean> {
  try {
    await sql`
      select ST_AsMVT(tile) from (
        select ST_AsMVTGeom(ST_Point(1, 1), ST_MakeEnvelope(0, 0, 2, 2)) as geom
      ) tile`;
    return true;
  } catch (error) {
    if (error instanceof postgres.PostgresError) return false;
    throw error;
  }
}
