import { and, count, countDistinct, eq, sql } from 'drizzle-orm';
import { claims } from '../tables/claims.ts';
import { documents } from '../tables/documents.ts';
import type { Reader } from '../transaction.ts';
import { readClaimViews } from './claims.ts';
import { documentColumns } from './document-columns.ts';

const countedColumns = {
  ...documentColumns,
  note: documents.note,
  /** The province whose plan it is. */
  province: documents.province,
  projects: countDistinct(claims.projectId),
  claims: count(claims.id),
};

/** Every plan and report with how many projects and claims it gives: plans by rank, then reports, the newest first. */
export async function listDocuments(reader: Reader) {
  return await reader
    .select(countedColumns)
    .from(documents)
    .leftJoin(claims, eq(claims.documentId, documents.id))
    .groupBy(documents.id)
    .orderBy(documents.kind, documents.rankOrder, sql`${documents.knownFrom} desc`, sql`${documents.id} collate "C"`);
}

/** The plans by rank, without what they give: that takes a look at every claim. */
export async function listPlans(reader: Reader) {
  const { id, number, issuer, knownFrom } = documents;
  return await reader.select({ id, number, issuer, knownFrom }).from(documents).where(eq(documents.kind, 'plan')).orderBy(documents.rankOrder, id);
}

/** One document with all the claims it gives; null for an unknown id. */
export async function readDocument(reader: Reader, id: string) {
  const [document] = await reader
    .select(countedColumns)
    .from(documents)
    .leftJoin(claims, eq(claims.documentId, documents.id))
    .where(and(eq(documents.id, id)))
    .groupBy(documents.id);
  if (!document) return null;
  return { ...document, given: await readClaimViews(reader, eq(claims.documentId, id)) };
}
