import { and, eq, inArray, or, type SQL } from 'drizzle-orm';
import { claims } from '../tables/claims.ts';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { projects } from '../tables/projects.ts';
import { countTarget, type Goal } from '../targets.ts';
import type { Reader } from '../transaction.ts';
import type { Field } from '../vocabulary.ts';
import { catalogueOrder } from './catalogue-order.ts';
import { readClaimViews } from './claims.ts';
import type { Filter } from './filter.ts';
import { rowColumns, shown } from './list.ts';
import { knownOn, where } from './where.ts';

/** What a target's line cites: its figure and its day. */
const CITED = ['goal', 'target'] as const satisfies Field[];

/**
 * The targets that a filter leaves (its `type` does not count), the first due first, then in catalogue order: each with the claims of its goal
 * and its day; its members known on that day with the claims that count them (none for those whose parent it is alone),
 * each in its state in the filter's year; and their count, null where nothing can be counted.
 */
export async function readTargets(reader: Reader, filter: Filter) {
  const rows = (await readRows(reader, filter, where({ ...filter, type: ['target'] }))).sort(byDueDay);
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const counting = await readClaimViews(reader, and(eq(claims.field, 'members'), inArray(claims.projectId, ids)) as SQL, filter.asOf);
  const named = counting.flatMap(memberIds);
  const members = await readRows(
    reader,
    filter,
    and(knownOn(filter.asOf), or(inArray(projects.parentId, ids), named.length > 0 ? inArray(projects.id, named) : undefined)),
  );
  const cited = rows.flatMap(({ resolution }) => CITED.flatMap((field) => resolution[field]?.claim ?? []));
  const views = cited.length === 0 ? [] : await readClaimViews(reader, inArray(claims.id, cited), filter.asOf);
  return rows.map(({ resolution, ...row }) => {
    const counts = counting.filter((claim) => claim.projectId === row.id);
    const counted = new Set(counts.flatMap(memberIds));
    const own = members
      .filter((member) => member.id !== row.id && (member.parentId === row.id || counted.has(member.id)))
      .map(({ resolution: _, ...member }) => ({ ...member, claims: counts.filter((claim) => memberIds(claim).includes(member.id)) }));
    const claimOf = (field: (typeof CITED)[number]) => views.find((view) => view.id === resolution[field]?.claim) ?? null;
    const goal = claimOf('goal');
    return {
      ...row,
      goal,
      due: claimOf('target'),
      members: own,
      count: countTarget(
        (goal?.value ?? null) as Goal | null,
        own.map((member) => member.state),
      ),
    };
  });
}

async function readRows(reader: Reader, filter: Filter, condition: SQL | undefined) {
  return await reader
    .select({ ...rowColumns(filter), resolution: effective.resolution })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .innerJoin(geometries, eq(geometries.projectId, effective.projectId))
    .crossJoinLateral(shown)
    .where(condition)
    .orderBy(catalogueOrder);
}

/** The projects that a claim of the field `members` counts. */
function memberIds({ value }: { value: unknown }): string[] {
  return (value as { project: string }[]).map(({ project }) => project);
}

/** The earlier day first; none last. */
function byDueDay(a: { dueDay: string | null }, b: { dueDay: string | null }): number {
  const [x, y] = [a.dueDay ?? '9999', b.dueDay ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
}
