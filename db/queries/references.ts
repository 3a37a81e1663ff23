import { arrayOverlaps, inArray, min } from 'drizzle-orm';
import { documents } from '../tables/documents.ts';
import { effective } from '../tables/effective.ts';
import { places } from '../tables/places.ts';
import type { Reader } from '../transaction.ts';

/** Of the ids given, those that name no place. */
export async function unknownPlaces(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const known = await reader
    .select({ id: places.id })
    .from(places)
    .where(inArray(places.id, [...ids]));
  return ids.filter((id) => !known.some((k) => k.id === id));
}

/** Of the ids given, those that name no document. */
export async function unknownDocuments(reader: Reader, ids: readonly string[]): Promise<string[]> {
  const known = await reader
    .select({ id: documents.id })
    .from(documents)
    .where(inArray(documents.id, [...ids]));
  return ids.filter((id) => !known.some((k) => k.id === id));
}

/** Of the names given, those that no project ever had as its agency or owner. */
export async function unknownAgencies(reader: Reader, names: readonly string[]): Promise<string[]> {
  const found = await reader
    .select({ agencies: effective.agencies })
    .from(effective)
    .where(arrayOverlaps(effective.agencies, [...names]));
  return names.filter((name) => !found.some(({ agencies }) => agencies.includes(name)));
}

/** Whether a day (YYYY-MM-DD) lies before the first document: then nothing was known, and nothing can be said of it. */
export async function isBeforeAll(reader: Reader, day: string): Promise<boolean> {
  const [row] = await reader.select({ first: min(documents.knownFrom) }).from(documents);
  return !row?.first || day < row.first;
}
