import { sql } from 'drizzle-orm';
import type { Reader } from '../transaction.ts';

/** The number that rises with every change a reader can see; decimal digits, exact beyond 2^53. */
export async function readDataVersion(reader: Reader): Promise<string> {
  const [row] = await reader.execute<{ version: string }>(sql`select data_version::text as version from atlas_state`);
  if (!row) throw new Error('atlas_state has no row');
  return row.version;
}

/** How many projects the catalogue holds. */
export async function countProjects(reader: Reader): Promise<number> {
  const [row] = await reader.execute<{ count: number }>(sql`select count(*)::int as count from projects`);
  return row?.count ?? 0;
}
