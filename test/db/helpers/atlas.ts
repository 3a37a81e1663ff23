import { loadCatalogue } from '../../../db/load.ts';
import { migrate } from '../../../db/migrate.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

const MIGRATIONS = new URL('../../../db/migrations/', import.meta.url);

/** A database of its own with the atlas's tables, all empty. */
export async function openEmptyAtlas(): Promise<TestDatabase> {
  const opened = await openTestDatabase();
  await migrate(opened.db, MIGRATIONS);
  await opened.db.changes.start();
  return opened;
}

/** A database of its own with the catalogue that comes with the program. */
export async function openAtlas(): Promise<TestDatabase> {
  const opened = await openEmptyAtlas();
  await loadCatalogue(opened.db);
  return opened;
}
