import { arrayContains, eq, min, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { documents } from '../tables/documents.ts';
import { effective } from '../tables/effective.ts';
import { places } from '../tables/places.ts';
import type { Reader } from '../transaction.ts';

const named = sql`named.name`;
/** What a name must be found in. An agency's, in what any project has or had as its agency or owner. */
const sources = {
  place: sql`select from ${places} where ${eq(places.id, named)}`,
  document: sql`select from ${documents} where ${eq(documents.id, named)}`,
  agency: sql`select from ${effective} where ${arrayContains(effective.agencies, sql`array[${named}]`)}`,
} satisfies Record<string, SQL>;

/** What was found to exist: nearly every request asks for the same again. Until the data change. */
const found = new WeakMap<Database, { version: string; names: Set<string> }>();

function foundIn(db: Database): Set<string> {
  const { version } = db.changes;
  const known = found.get(db);
  if (known?.version === version) return known.names;
  const names = new Set<string>();
  found.set(db, { version, names });
  return names;
}

/** Of the ids or names given, those that name no place, document or agency. */
export async function unknownNames(db: Database, of: keyof typeof sources, names: readonly string[]): Promise<string[]> {
  const exist = foundIn(db);
  const asked = names.filter((name) => !exist.has(`${of} ${name}`));
  if (asked.length === 0) return [];
  const rows = await db.orm.execute<{ name: string }>(sql`
    select name from json_array_elements_text(${JSON.stringify(asked)}::json) with ordinality as named (name, n)
    where not exists (${sources[of]}) order by n`);
  const unknown = rows.map(({ name }) => name);
  for (const name of asked) if (!unknown.includes(name)) exist.add(`${of} ${name}`);
  return unknown;
}

/** Whether a day (YYYY-MM-DD) lies before the first document: then nothing was known, and nothing can be said of it. */
export async function isBeforeAll(reader: Reader, day: string): Promise<boolean> {
  const [row] = await reader.select({ first: min(documents.knownFrom) }).from(documents);
  return !row?.first || day < row.first;
}
