import { eq, lte, sql } from 'drizzle-orm';
import { listPlaces } from '../queries/places.ts';
import { documents } from '../tables/documents.ts';
import { sameParks } from '../tables/parks.ts';
import type { Reader } from '../transaction.ts';
import { type ParkLook, readCatalogueParks } from './catalogue-parks.ts';
import { readExistingParks } from './existing-parks.ts';
import type { Park } from './park.ts';
import { provincesBy } from './provinces.ts';
import { mergeSame } from './same-parks.ts';

/** Every park under a look, each ground once: those of the catalogue in its order, then those of the map by id. */
export async function readParks(reader: Reader, look: ParkLook): Promise<Park[]> {
  const provinces = provincesBy(await listPlaces(reader));
  const [planned, existing] = [await readCatalogueParks(reader, look, provinces), await readExistingParks(reader, look.asOf, provinces)];
  const same = await reader
    .select({ id: sameParks.id, sameAs: sameParks.sameAs, document: sameParks.documentId, note: sameParks.note })
    .from(sameParks)
    .innerJoin(documents, eq(documents.id, sameParks.documentId))
    .where(look.asOf === undefined ? undefined : lte(documents.knownFrom, look.asOf))
    .orderBy(sql`${sameParks.id} collate "C"`);
  return mergeSame([...planned, ...existing], same);
}

/** The words of a search as the search keys spell them: no accents, no capitals. */
export async function searchWords(reader: Reader, q: string | undefined): Promise<string[]> {
  if (q === undefined) return [];
  const [row] = await reader.execute<{ words: string }>(sql`select search_key(${q}) as words`);
  return (row?.words ?? '').split(' ').filter((word) => word !== '');
}
