import { rmSync } from 'node:fs';
import { embeddedDirectory, openTestDatabase, testServer } from './database.ts';

/** A new empty database for a program of its own, of the kind that the tests run on, as settings of the environment. */
export async function newHome(): Promise<{ home: Record<string, string>; remove(): Promise<void> }> {
  if (!testServer) {
    const dataDir = await embeddedDirectory();
    return { home: { DATA_DIR: dataDir }, remove: async () => rmSync(dataDir, { recursive: true, force: true }) };
  }
  const { db, drop } = await openTestDatabase();
  const [row] = await db.sql<{ name: string }[]>`select current_database() as name`;
  const url = new URL(testServer);
  url.pathname = row?.name ?? '';
  return { home: { DATABASE_URL: url.href }, remove: drop };
}
