import { and, desc, eq, lte, type SQL, sql } from 'drizzle-orm';
import { claims } from '../tables/claims.ts';
import { documents } from '../tables/documents.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';
import { documentColumns } from './document-columns.ts';

const claimColumns = {
  id: claims.id,
  projectId: claims.projectId,
  projectName: projects.name,
  field: claims.field,
  value: claims.value,
  basis: claims.basis,
  clause: claims.clause,
  inputs: claims.inputs,
  note: claims.note,
  speaksOn: claims.speaksOn,
  document: documentColumns,
};

/** Claims that meet a condition, the newest document first; `asOf` (YYYY-MM-DD) leaves out what was not known then. */
export async function readClaimViews(reader: Reader, condition: SQL, asOf?: string) {
  return await reader
    .select(claimColumns)
    .from(claims)
    .innerJoin(documents, eq(documents.id, claims.documentId))
    .innerJoin(projects, eq(projects.id, claims.projectId))
    .where(and(condition, asOf === undefined ? undefined : lte(documents.knownFrom, asOf)))
    .orderBy(desc(documents.knownFrom), sql`${claims.id} collate "C"`);
}
