import { and, eq, isNull, lte, or } from 'drizzle-orm';
import { groupBy } from '../group-by.ts';
import { effective } from '../tables/effective.ts';
import { gatesReached } from '../tables/gates-reached.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';
import { catalogueOrder } from './catalogue-order.ts';
import type { Filter } from './filter.ts';
import type { Agreement } from './links.ts';
import { where } from './where.ts';

/**
 * The border gates and seaports that the projects left by a filter lead to, and which projects those are: by a claim, by
 * an end of the drawing, or both. Gates before ports, each group by its Vietnamese name.
 */
export async function listGates(reader: Reader, filter: Filter) {
  const { asOf } = filter;
  const rows = await reader
    .select({
      class: gatesReached.class,
      name: gatesReached.name,
      basis: gatesReached.basis,
      lon: gatesReached.lon,
      lat: gatesReached.lat,
      project: { id: projects.id, name: projects.name, kind: projects.kind, status: effective.status, targetYear: effective.targetYear },
    })
    .from(gatesReached)
    .innerJoin(projects, eq(projects.id, gatesReached.projectId))
    .innerJoin(effective, eq(effective.projectId, projects.id))
    .where(and(where(filter), asOf === undefined ? undefined : or(isNull(gatesReached.knownFrom), lte(gatesReached.knownFrom, asOf))))
    .orderBy(catalogueOrder);
  const gates = [...groupBy(rows, (row) => `${row.class} ${row.name.vi}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const reaching = [...groupBy(group, (row) => row.project.id).values()].flatMap((same) =>
      same[0] ? [{ ...same[0].project, agreement: agreementOf(same.map((row) => row.basis === 'derived')) }] : [],
    );
    const placed = group.find((row) => row.lon !== null && row.lat !== null) ?? first;
    return [{ class: first.class, name: first.name, lon: placed.lon, lat: placed.lat, projects: reaching }];
  });
  const { compare } = new Intl.Collator('vi');
  return gates.toSorted((a, b) => compare(a.class, b.class) || compare(a.name.vi, b.name.vi));
}

/** What several rows of one project and gate say together; `drawn` tells of each whether the drawing shows it. */
function agreementOf(drawn: boolean[]): Agreement {
  if (drawn.every((d) => d)) return 'drawn';
  return drawn.some((d) => d) ? 'both' : 'stated';
}
