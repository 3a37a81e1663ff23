/** `npm run docs:network`: writes the tables of `db/network/README.md` anew: distances, and connected places. */
import { readFile, writeFile } from 'node:fs/promises';
import { withTables } from '../network/connected-table.ts';

const README = new URL('../network/README.md', import.meta.url);
await writeFile(README, await withTables(await readFile(README, 'utf8')));
