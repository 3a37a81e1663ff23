import { eq } from 'drizzle-orm';
import { documents } from './tables/documents.ts';
import type { Reader } from './transaction.ts';

/** Id of the document that marks a database as generated for tests and measurements: no plan stands behind it. */
export const GENERATED = 'gen-portfolio';

/** Whether the database holds a generated portfolio, over which no catalogue may be loaded. */
export async function isGenerated(reader: Reader): Promise<boolean> {
  const found = await reader.select({ id: documents.id }).from(documents).where(eq(documents.id, GENERATED));
  return found.length > 0;
}
