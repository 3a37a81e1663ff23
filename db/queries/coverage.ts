import { and, count, countDistinct, eq, sql } from 'drizzle-orm';
import { claims } from '../tables/claims.ts';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';
import { type Basis, bases, type Field, fields, keysOf } from '../vocabulary.ts';
import type { Filter } from './filter.ts';
import { where } from './where.ts';

export type FieldCoverage = { field: Field; byBasis: Record<Basis, number>; notStated: number };

/**
 * How many of the projects that the filter leaves have each field, by basis, and how many geometries there are of
 * each certainty. For a collected field the strongest basis among its claims counts. Parts of a field add up to `total`.
 */
export async function readCoverage(reader: Reader, filter: Filter) {
  const selected = reader
    .select({ id: effective.projectId, resolution: effective.resolution, documents: effective.documents })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .where(where(filter))
    .as('selected');
  const [total] = await reader.select({ count: count() }).from(selected);

  const resolved = await reader.execute<{ field: Field; basis: Basis; count: number }>(sql`
    select r.key as field, r.value ->> 'basis' as basis, count(*)::int as count
    from ${selected}, jsonb_each(${selected.resolution}) r group by 1, 2`);
  const collected = await reader
    .select({ field: claims.field, basis: claims.basis, projects: sql<string[]>`json_agg(distinct ${claims.projectId})` })
    .from(claims)
    .innerJoin(selected, and(eq(selected.id, claims.projectId), sql`${claims.documentId} = any(${selected.documents})`))
    .groupBy(claims.field, claims.basis);
  const byCertainty = await reader
    .select({ certainty: geometries.certainty, count: countDistinct(geometries.projectId) })
    .from(geometries)
    .innerJoin(selected, eq(selected.id, geometries.projectId))
    .groupBy(geometries.certainty);

  return {
    total: total?.count ?? 0,
    byCertainty,
    fields: keysOf(fields).map((field): FieldCoverage => {
      const byBasis =
        fields[field].class === 'collected'
          ? strongestBasis(collected.filter((c) => c.field === field))
          : countsByBasis((basis) => resolved.find((r) => r.field === field && r.basis === basis)?.count ?? 0);
      const covered = Object.values(byBasis).reduce((a, b) => a + b, 0);
      return { field, byBasis, notStated: (total?.count ?? 0) - covered };
    }),
  };
}

function countsByBasis(countOf: (basis: Basis) => number): Record<Basis, number> {
  return Object.fromEntries(keysOf(bases).map((basis) => [basis, countOf(basis)])) as Record<Basis, number>;
}

/** Each project once, under the first basis (in order of strength) that it has a claim on. */
function strongestBasis(groups: { basis: Basis; projects: string[] }[]): Record<Basis, number> {
  const seen = new Set<string>();
  return countsByBasis((basis) => {
    const fresh = (groups.find((g) => g.basis === basis)?.projects ?? []).filter((p) => !seen.has(p));
    for (const p of fresh) seen.add(p);
    return fresh.length;
  });
}
