/** `npm run docs:network`: writes the table of connected places into `db/network/README.md` anew. */
import { readFile, writeFile } from 'node:fs/promises';
import { withConnectedTable } from '../network/connected-table.ts';

const README = new URL('../network/README.md', import.meta.url);
await writeFile(README, await withConnectedTable(await readFile(README, 'utf8')));
