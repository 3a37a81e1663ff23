/**
 * `npm run portfolio -- --projects 100000 --seed 1`: fills the empty database that DATABASE_URL names, or the embedded
 * one in DATA_DIR, with a generated portfolio. Progress on standard error.
 */
import { parseArgs } from 'node:util';
import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { readSettings } from '../../server/settings.ts';
import { fillPortfolio } from './fill-portfolio.ts';

const MIGRATIONS = new URL('../../db/migrations/', import.meta.url);
/** What ids and seeds can tell apart. */
const MOST = { projects: 2 ** 24, seed: 2 ** 32 };

const { values } = parseArgs({ options: { projects: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } } });

function whole(name: 'projects' | 'seed'): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 0 || value >= MOST[name])
    throw new Error(`--${name} ${values[name]}: a whole number from 0 to ${MOST[name] - 1}`);
  return value;
}

const size = { projects: whole('projects'), seed: whole('seed') };
const say = (text: string) => process.stderr.write(`${text}\n`);
const { databaseUrl, dataDir } = readSettings(process.env);
const db = await openDatabase({ dataDir, ...(databaseUrl && { databaseUrl }), onProgress: say });
try {
  await migrate(db, MIGRATIONS, say);
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  await fillPortfolio(db, size, (written) => say(`${written} / ${size.projects} projects (${seconds()} s)`));
  say(`done in ${seconds()} s`);
} finally {
  await db.close();
}
