import type postgres from 'postgres';
import { DatabaseError } from './errors.ts';
import { type Applied, type Migration, pendingMigrations, readMigrations } from './migration-files.ts';
import type { Database } from './open.ts';

/** A number of our own for the advisory lock that lets one runner at a time in ("atlas", migrations). */
const LOCK = [0x61746c61, 2] as const;

/**
 * Applies the hand-written files of `folder` (`NNNN_name.sql`) that the database has not seen, in order,
 * each in a transaction of its own; a file must therefore not begin or end one. Two runners at once
 * wait for each other. On the embedded database every other query waits meanwhile.
 * @param onProgress is told each file's name before it runs
 * @returns the names of the files applied now
 * @throws DatabaseError MIGRATION if files and database disagree, before anything is applied; or naming
 *   the file whose SQL failed, with the driver's error as its cause and the files before it applied
 */
export async function migrate(db: Database, folder: URL, onProgress?: (file: string) => void): Promise<string[]> {
  const migrations = readMigrations(folder);
  const connection = await db.sql.reserve();
  try {
    // A migration may rightly take longer than a request.
    await connection`set statement_timeout = 0`;
    await connection`select pg_advisory_lock(${LOCK[0]}, ${LOCK[1]})`;
    try {
      const pending = pendingMigrations(migrations, await readApplied(connection));
      for (const migration of pending) {
        onProgress?.(migration.file);
        await apply(connection, migration);
      }
      return pending.map((m) => m.file);
    } finally {
      await connection`select pg_advisory_unlock(${LOCK[0]}, ${LOCK[1]})`;
      await connection`reset statement_timeout`;
    }
  } finally {
    connection.release();
  }
}

async function readApplied(connection: postgres.ReservedSql): Promise<Applied[]> {
  await connection`
    create table if not exists atlas_migrations (
      number int primary key,
      name text not null,
      sha256 text not null,
      applied_at timestamptz not null default now()
    )`;
  return connection<Applied[]>`select number, name, sha256 from atlas_migrations order by number`;
}

async function apply(connection: postgres.ReservedSql, migration: Migration): Promise<void> {
  const { number, name, sha256 } = migration;
  await connection`begin`;
  try {
    // The simple protocol: the only one that takes several statements at once.
    await connection.unsafe(migration.text).simple();
    await connection`insert into atlas_migrations (number, name, sha256) values (${number}, ${name}, ${sha256})`;
    await connection`commit`;
  } catch (cause) {
    await connection`rollback`;
    throw new DatabaseError('MIGRATION', `Migration ${migration.file} failed: ${(cause as Error).message}`, { cause });
  }
}
