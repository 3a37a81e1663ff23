/** `npm run db:migrate`: brings the database at DATABASE_URL, or the embedded one in DATA_DIR, up to date. */
import { DatabaseError } from '../errors.ts';
import { migrate } from '../migrate.ts';
import { openDatabase } from '../open.ts';

async function main(): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL;
  const db = await openDatabase({
    ...(databaseUrl ? { databaseUrl } : {}),
    dataDir: process.env.DATA_DIR || './data',
    onProgress: (step) => console.log(step),
  });
  try {
    const applied = await migrate(db, new URL('../migrations/', import.meta.url), (file) => console.log(`Applying ${file}`));
    console.log(applied.length ? `${applied.length} applied.` : 'The database is up to date.');
  } finally {
    await db.close();
  }
}

try {
  await main();
} catch (error) {
  // A DatabaseError says all there is to know; the trace of anything else is worth seeing.
  console.error(error instanceof DatabaseError ? error.message : error);
  process.exitCode = 1;
}
