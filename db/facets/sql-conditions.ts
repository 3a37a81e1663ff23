import { eq, sql } from 'drizzle-orm';
import type { Filter } from '../queries/filter.ts';
import { where } from '../queries/where.ts';
import { effective } from '../tables/effective.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';

/** What of a filter only the database can judge: all else follows from the values that are counted. */
const parts = {
  link: ({ link }: Filter) => link && { link: link.toSorted() },
  near: ({ near, within }: Filter) => (near === undefined || within === undefined ? undefined : { near, within }),
  q: ({ q }: Filter) => (q === undefined ? undefined : { q }),
} satisfies Record<string, (filter: Filter) => Filter | undefined>;
export type SqlCondition = keyof typeof parts;

/** Each such condition of a filter, as a filter of its own. */
export function sqlConditions(filter: Filter): [SqlCondition, Filter][] {
  return (Object.keys(parts) as SqlCondition[]).flatMap((name): [SqlCondition, Filter][] => {
    const part = parts[name](filter);
    return part ? [[name, part]] : [];
  });
}

/** The ids that a filter leaves, in any order: as one text, for they may be all there are. */
export async function readIds(reader: Reader, filter: Filter): Promise<string[]> {
  const [row] = await reader
    .select({ ids: sql<string[]>`coalesce(json_agg(${projects.id}), '[]'::json)` })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .where(where(filter));
  return row?.ids ?? [];
}
