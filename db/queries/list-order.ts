import { and, eq, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { effective } from '../tables/effective.ts';
import type { Reader } from '../transaction.ts';
import { knownOn } from './where.ts';

/** Orders of the list; what is not stated comes last. The client's address has the same words. */
export const sorts = ['catalogue', 'name', 'year', 'cost'] as const;
export type Sort = (typeof sorts)[number];

/** All ascending, so that one comparison of rows finds what follows; as the indexes of migration 0011 have them. */
const keys: Readonly<Record<Sort, SQL[]>> = {
  catalogue: [],
  name: [sql`${effective.nameKey} collate "C"`],
  year: [sql`coalesce(${effective.targetYear}, 9999)`],
  cost: [sql`coalesce(-${effective.costBnVnd}, 'Infinity')`],
};

/** What rows of `effective` are ordered by: equals as the catalogue has them, then by id, byte-wise. */
export const orderOf = (sort: Sort): SQL[] => [...keys[sort], sql`${effective.position}`, sql`${effective.projectId} collate "C"`];

/** What follows a project in an order: one comparison of rows, which an index can begin with. Nothing follows an unknown one. */
export function comesAfter(sort: Sort, id: string | Placeholder, asOf: string | undefined): SQL {
  const order = sql.join(orderOf(sort), sql`, `);
  return sql`(${order}) > (select ${order} from ${effective} where ${and(eq(effective.projectId, id), knownOn(asOf))})`;
}

/** Whether a project is in the catalogue, and was named by that day. */
export async function isKnown(reader: Reader, id: string, asOf: string | undefined): Promise<boolean> {
  return (await reader.$count(effective, and(eq(effective.projectId, id), knownOn(asOf)))) > 0;
}
