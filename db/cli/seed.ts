/** `npm run db:seed`: loads the catalogue into the database at DATABASE_URL, or the embedded one in DATA_DIR. */
import { CatalogueError } from '../catalogue/problems.ts';
import { DatabaseError } from '../errors.ts';
import { loadCatalogue } from '../load.ts';
import { openDatabase } from '../open.ts';

const databaseUrl = process.env.DATABASE_URL;

try {
  const db = await openDatabase({
    ...(databaseUrl && { databaseUrl }),
    dataDir: process.env.DATA_DIR || './data',
    onProgress: (step) => console.log(step),
  });
  try {
    const { projects, claims, changedRows } = await loadCatalogue(db);
    console.log(`${projects} projects, ${claims} claims; ${changedRows} rows changed.`);
  } finally {
    await db.close();
  }
} catch (error) {
  // These say all there is to know; the trace of anything else is worth seeing.
  console.error(error instanceof CatalogueError || error instanceof DatabaseError ? error.message : error);
  process.exitCode = 1;
}
