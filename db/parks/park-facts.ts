import { eq, lte } from 'drizzle-orm';
import type { Quantity } from '../format.ts';
import { groupBy } from '../group-by.ts';
import { earliestDay } from '../partial-date.ts';
import { compareClaims } from '../resolve.ts';
import { documents } from '../tables/documents.ts';
import { type ParkField, parkFacts } from '../tables/parks.ts';
import type { Reader } from '../transaction.ts';
import type { Status } from '../vocabulary.ts';
import type { Figure } from './park.ts';

/** What is said of one park: by field the fact that stands. */
export type Said = { [Field in ParkField]?: Figure<Field extends 'status' ? Status : Quantity> };

/**
 * What reports say of the parks that are mapped today, by park. Of two reports the one stands that db/resolve.ts would let
 * stand; a page without a date gives way as a weak one does, for the day on which it was read proves nothing.
 * @param asOf YYYY-MM-DD: leaves out what no report said by then
 */
export async function readParkFacts(reader: Reader, asOf: string | undefined): Promise<Map<string, Said>> {
  const rows = await reader
    .select({
      id: parkFacts.id,
      park: parkFacts.parkId,
      field: parkFacts.field,
      value: parkFacts.value,
      rankOrder: documents.rankOrder,
      knownFrom: documents.knownFrom,
      source: {
        document: documents.id,
        title: documents.title,
        issuer: documents.issuer,
        url: documents.url,
        dated: documents.dated,
        datedAfter: documents.datedAfter,
        undated: documents.undated,
        confidence: documents.confidence,
        basis: parkFacts.basis,
        on: parkFacts.speaksOn,
        note: parkFacts.note,
        inputs: parkFacts.inputs,
      },
    })
    .from(parkFacts)
    .innerJoin(documents, eq(documents.id, parkFacts.documentId))
    .where(asOf === undefined ? undefined : lte(documents.knownFrom, asOf));
  const claims = rows.map(({ source, ...row }) => ({
    ...row,
    figure: { value: row.value, within: null, source: { ...source, clause: null } },
    basis: source.basis,
    documentId: source.document,
    clause: null,
    confidence: source.undated ? ('weak' as const) : source.confidence,
    speaksOn: source.on === null ? row.knownFrom : earliestDay(source.on),
  }));
  // The first of a field stands, so the strongest comes last into the object.
  const weakestFirst = claims.sort((a, b) => compareClaims(b, a));
  return new Map(
    [...groupBy(weakestFirst, (claim) => claim.park)].map(([park, said]) => [
      park,
      Object.fromEntries(said.map((claim) => [claim.field, claim.figure])),
    ]),
  );
}
