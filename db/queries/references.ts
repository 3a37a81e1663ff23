import { arrayOverlaps, inArray, min, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { documents } from '../tables/documents.ts';
import { effective } from '../tables/effective.ts';
import { places } from '../tables/places.ts';
import type { Reader } from '../transaction.ts';
import { knownOn } from './where.ts';

type Found = (asked: readonly string[]) => SQL;
const listed = (asked: readonly string[]) => sql`json_array_elements_text(${JSON.stringify(asked)}::json)`;
/**
 * Where a name is looked for, one after another: what of those asked is found there. An agency's in what any project has
 * as its agency or owner, by an index, then in what any ever had: that takes a look at all.
 */
const sources: Record<'place' | 'document' | 'agency', Found[]> = {
  place: [(asked) => sql`select ${places.id} as name from ${places} where ${inArray(places.id, [...asked])}`],
  document: [(asked) => sql`select ${documents.id} as name from ${documents} where ${inArray(documents.id, [...asked])}`],
  agency: [
    (asked) => sql`select name from ${listed(asked)} name
      where exists (select from ${effective} where ${knownOn(undefined)} and ${effective.agencies} @> array[name])`,
    (asked) => sql`select distinct name from ${effective}, unnest(${effective.agencies}) name
      where ${arrayOverlaps(effective.agencies, [...asked])}`,
  ],
};

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
  const open = () => names.filter((name) => !exist.has(`${of} ${name}`));
  for (const source of sources[of]) {
    const asked = open();
    if (asked.length === 0) break;
    for (const { name } of await db.orm.execute<{ name: string }>(source(asked))) exist.add(`${of} ${name}`);
  }
  return open();
}

/** Whether a day (YYYY-MM-DD) lies before the first document: then nothing was known, and nothing can be said of it. */
export async function isBeforeAll(reader: Reader, day: string): Promise<boolean> {
  const [row] = await reader.select({ first: min(documents.knownFrom) }).from(documents);
  return !row?.first || day < row.first;
}
