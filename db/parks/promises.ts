import { and, eq, inArray } from 'drizzle-orm';
import { catalogueOrder } from '../queries/catalogue-order.ts';
import { readClaimViews } from '../queries/claims.ts';
import { rowColumns, shown } from '../queries/list.ts';
import { knownOn } from '../queries/where.ts';
import { claims } from '../tables/claims.ts';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';
import type { ParkLook } from './catalogue-parks.ts';

/** The rows of some projects as the list shows them, in catalogue order: their state, health and promised day. */
export async function readPromises(reader: Reader, ids: readonly string[], look: ParkLook) {
  if (ids.length === 0) return [];
  return await reader
    .select(rowColumns(look))
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .innerJoin(geometries, eq(geometries.projectId, effective.projectId))
    .crossJoinLateral(shown)
    .where(and(knownOn(look.asOf), inArray(projects.id, [...ids])))
    .orderBy(catalogueOrder);
}

/** By project, the claims that its values stand on, each with its document. */
export async function readFacts(reader: Reader, ids: readonly string[], asOf: string | undefined) {
  if (ids.length === 0) return new Map<string, never[]>();
  const rows = await reader
    .select({ id: effective.projectId, resolution: effective.resolution })
    .from(effective)
    .where(and(knownOn(asOf), inArray(effective.projectId, [...ids])));
  const winners = new Set(rows.flatMap(({ resolution }) => Object.values(resolution).map((value) => value.claim)));
  const views = await readClaimViews(reader, inArray(claims.projectId, [...ids]), asOf);
  return new Map(ids.map((id) => [id, views.filter((view) => view.projectId === id && winners.has(view.id))]));
}
