import { eq, inArray } from 'drizzle-orm';
import { claims } from '../tables/claims.ts';
import { documents } from '../tables/documents.ts';
import type { Reader } from '../transaction.ts';
import type { Source } from './park.ts';

/** By the id of a claim, where it comes from. */
export type Sources = ReadonlyMap<string, Source>;

/** The documents behind claims, with the clause or the address of the page. */
export async function readSources(reader: Reader, claimIds: readonly string[]): Promise<Sources> {
  if (claimIds.length === 0) return new Map();
  const rows = await reader
    .select({
      claim: claims.id,
      document: documents.id,
      title: documents.title,
      issuer: documents.issuer,
      clause: claims.clause,
      url: documents.url,
      dated: documents.dated,
      datedAfter: documents.datedAfter,
      undated: documents.undated,
      confidence: documents.confidence,
      basis: claims.basis,
      on: claims.speaksOn,
      note: claims.note,
      inputs: claims.inputs,
    })
    .from(claims)
    .innerJoin(documents, eq(documents.id, claims.documentId))
    .where(inArray(claims.id, [...new Set(claimIds)]));
  return new Map(rows.map(({ claim, ...source }) => [claim, source]));
}
