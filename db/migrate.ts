import type postgres from 'postgres';
import { DatabaseError } from './errors.ts';
import { type Applied, type Migration, pendingMigrations, readMigrations } from './migration-files.ts';
import type { Database } from './open.ts';

/** A number of our own for the advisory lock that lets one runner at a time in ("atlas", migrations). */
const LOCK = [0x61746c61, 2] as const;

/**
 * Applies the hand-written files of `folder` (`NNNN_name.sql`) that the database has not seen, in order,
 * each in a transaction of its own; a file must therefore not begin or end one. Two runners at once
 * take turns. On the embedded database every other query waits meanwhile.
 * @param onProgress is told each file's name before it runs
 * @returns the names of the files applied now
 * @throws DatabaseError MIGRATION if files and database disagree, before anything is applied; or naming
 *   the file whose SQL failed, with the driver's error as its cause and the files before it applied
 */
export async function migrate(db: Database, folder: URL, onProgress?: (file: string) => void): Promise<string[]> {
  const migrations = readMigrations(folder);
  const applied: string[] = [];
  for (;;) {
    const done = await db.sql.begin((tx) => applyNext(tx, migrations, onProgress));
    if (!done) return applied;
    applied.push(done);
  }
}

/**
 * Locks, looks and applies in one transaction: what another runner did in between is seen, and a
 * connection that breaks leaves neither half a migration nor a lock behind.
 */
async function applyNext(tx: postgres.TransactionSql, migrations: Migration[], onProgress?: (file: string) => void): Promise<string | undefined> {
  // To wait for another runner, and to migrate, may rightly take longer than a request.
  await tx`set local statement_timeout = 0`;
  await tx`select pg_advisory_xact_lock(${LOCK[0]}, ${LOCK[1]})`;
  const [next] = pendingMigrations(migrations, await readApplied(tx));
  if (!next) return undefined;
  onProgress?.(next.file);
  try {
    // The simple protocol: the only one that takes several statements at once.
    await tx.unsafe(next.text).simple();
  } catch (cause) {
    throw new DatabaseError('MIGRATION', `Migration ${next.file} failed: ${(cause as Error).message}`, { cause });
  }
  await tx`insert into atlas_migrations (number, name, sha256) values (${next.number}, ${next.name}, ${next.sha256})`;
  return next.file;
}

async function readApplied(tx: postgres.TransactionSql): Promise<Applied[]> {
  await tx`
    create table if not exists atlas_migrations (
      number int primary key,
      name text not null,
      sha256 text not null,
      applied_at timestamptz not null default now()
    )`;
  return tx<Applied[]>`select number, name, sha256 from atlas_migrations order by number`;
}
