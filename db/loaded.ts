import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { type SQL, sql } from 'drizzle-orm';
import type { Reader, Transaction } from './transaction.ts';

/** The catalogue, the rules that resolve it and the migrations; and which packages read and reckon. */
const FOLDERS = ['db', 'geo'];
const PACKAGES = 'package-lock.json';
const ROOT = new URL('../', import.meta.url);

/**
 * A text that is another as soon as a load might give other rows: of the content and the names of every file of the
 * catalogue and of the code that loads it, and of the versions of the packages and of Node. Too much counts rather than
 * too little: to load once too often costs seconds.
 */
export async function loadPrint(root: URL = ROOT): Promise<string> {
  const listed = await Promise.all(
    FOLDERS.map(async (folder) => (await readdir(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })).filter((f) => f.isFile())),
  );
  const paths = listed.flat().map((f) => `${f.parentPath}/${f.name}`);
  const files = [...paths.sort(), new URL(PACKAGES, root)];
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256').update(process.version);
  for (const [i, content] of contents.entries()) hash.update(`\n${String(files[i])} ${content.length}\n`).update(content);
  return hash.digest('base64url');
}

/** The print with what else decides: the database's own versions, and its data as they were left. */
const noted = (print: string): SQL => sql`concat_ws(' ', ${print}::text, version(), postgis_lib_version(), data_version)`;

/** Whether the database holds exactly what was loaded with this print: nobody has changed its data since. */
export async function isLoaded(reader: Reader, print: string): Promise<boolean> {
  const [row] = await reader.execute<{ same: boolean }>(sql`select coalesce(loaded = ${noted(print)}, false) as same from atlas_state`);
  return row?.same ?? false;
}

/** Notes, in the transaction that loaded, with which print; null for rows that no start may take for the catalogue's. */
export async function noteLoaded(tx: Transaction, print: string | null): Promise<void> {
  const note = print === null ? sql`null` : noted(print);
  await tx.execute(sql`update atlas_state set loaded = ${note} where loaded is distinct from ${note}`);
}
