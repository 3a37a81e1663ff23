import { and, eq, type SQL, sql } from 'drizzle-orm';
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

/** Where a row stands in an order: its values there. */
export type Position = readonly (string | number)[];

/** @returns null for a project that is not in the catalogue, or was not yet named on that day */
export async function positionOf(reader: Reader, sort: Sort, id: string, asOf: string | undefined): Promise<Position | null> {
  const [row] = await reader
    .select({ position: sql<Position>`json_build_array(${sql.join(orderOf(sort), sql`, `)})` })
    .from(effective)
    .where(and(eq(effective.projectId, id), knownOn(asOf)));
  return row?.position ?? null;
}

/** What follows a position: all of it in one comparison, which an index can begin with. */
export function comesAfter(sort: Sort, position: Position): SQL {
  return sql`(${sql.join(orderOf(sort), sql`, `)}) > (${sql.join(
    position.map((value) => sql`${value}`),
    sql`, `,
  )})`;
}
