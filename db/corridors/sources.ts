import { inArray, sql } from 'drizzle-orm';
import { documentColumns } from '../queries/document-columns.ts';
import { documents } from '../tables/documents.ts';
import type { Reader } from '../transaction.ts';

/** The documents and reports of some ids, with their addresses. */
export async function readCited(reader: Reader, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return await reader
    .select(documentColumns)
    .from(documents)
    .where(inArray(documents.id, [...ids]))
    .orderBy(sql`${documents.id} collate "C"`);
}
