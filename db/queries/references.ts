import { arrayOverlaps, eq, min, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { documents } from '../tables/documents.ts';
import { effective } from '../tables/effective.ts';
import { places } from '../tables/places.ts';
import type { Reader } from '../transaction.ts';
import { knownOn } from './where.ts';

const name = sql`asked.name`;
/**
 * Whether a name is found. An agency's, in what any project has as its agency or owner, or ever had: that no index tells,
 * and so what has ended is looked through once, for the names that are not found in what holds now.
 */
const isFound = {
  place: () => sql`exists (select from ${places} where ${eq(places.id, name)})`,
  document: () => sql`exists (select from ${documents} where ${eq(documents.id, name)})`,
  agency: (asked) => sql`(exists (select from ${effective} where ${knownOn(undefined)} and ${effective.agencies} @> array[${name}])
    or ${name} = any (array(select unnest(${effective.agencies}) from ${effective} where ${arrayOverlaps(effective.agencies, asked)})))`,
} satisfies Record<string, (asked: string[]) => SQL>;

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
export async function unknownNames(db: Database, of: keyof typeof isFound, names: readonly string[]): Promise<string[]> {
  const exist = foundIn(db);
  const asked = names.filter((asked) => !exist.has(`${of} ${asked}`));
  if (asked.length === 0) return [];
  const rows = await db.orm.execute<{ name: string }>(sql`
    select name from json_array_elements_text(${JSON.stringify(asked)}::json) with ordinality as asked (name, n)
    where not ${isFound[of](asked)} order by n`);
  const unknown = rows.map((row) => row.name);
  for (const found of asked) if (!unknown.includes(found)) exist.add(`${of} ${found}`);
  return unknown;
}

/** Whether a day (YYYY-MM-DD) lies before the first document: then nothing was known, and nothing can be said of it. */
export async function isBeforeAll(reader: Reader, day: string): Promise<boolean> {
  const [row] = await reader.select({ first: min(documents.knownFrom) }).from(documents);
  return !row?.first || day < row.first;
}
