import { count, eq, type SQL, sql } from 'drizzle-orm';
import { documents } from '../tables/documents.ts';
import { drawnPlaces } from '../tables/drawn-places.ts';
import { effective } from '../tables/effective.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';
import { NOT_STATED } from '../vocabulary.ts';
import type { Filter } from './filter.ts';
import { healthColumn, stateColumn } from './time.ts';
import { where } from './where.ts';

const stated = (column: unknown) => sql<string>`coalesce(${column}::text, ${NOT_STATED})`;

/** How each facet names a project's values; an array column gives one value per element. */
const facetValues = {
  state: stateColumn,
  health: (filter) => stated(healthColumn(filter)),
  kind: () => sql<string>`${projects.kind}`,
  type: () => sql<string>`${projects.type}`,
  status: () => stated(effective.status),
  funding: () => stated(effective.funding),
  basis: () => stated(effective.targetBasis),
  targetYear: () => stated(effective.targetYear),
  place: () => sql<string>`unnest(array(select unnest(${effective.places}) union
    select ${drawnPlaces.placeId} from ${drawnPlaces} where ${drawnPlaces.projectId} = ${effective.projectId} and ${drawnPlaces.sure}))`,
  document: () => sql<string>`unnest(${effective.documents})`,
  agency: () => sql<string>`unnest(${effective.agencies})`,
} satisfies Record<string, (filter: Filter) => SQL<string>>;
export type Facet = keyof typeof facetValues;

export type FacetCount = { value: string; count: number };

/**
 * For each facet, how many projects each of its values would leave: all other fields of the filter apply, its own
 * do not. Values without a project are absent. Reports are left out of `document`: there are hundreds.
 */
export async function countFacets(reader: Reader, filter: Filter): Promise<Record<Facet, FacetCount[]>> {
  const counts = {} as Record<Facet, FacetCount[]>;
  // One after another: the embedded database has one connection, and a pool should not lend eight to one reader.
  for (const facet of Object.keys(facetValues) as Facet[]) counts[facet] = await countFacet(reader, filter, facet);
  return counts;
}

async function countFacet(reader: Reader, filter: Filter, facet: Facet): Promise<FacetCount[]> {
  const others: Filter = facet === 'targetYear' ? { ...filter, from: undefined, to: undefined } : { ...filter, [facet]: undefined };
  const values = reader
    .select({ value: facetValues[facet](filter).as('value') })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .where(where(others))
    .as('facet_values');
  const plans = sql`(select ${documents.id} from ${documents} where ${documents.kind} = 'plan')`;
  return await reader
    .select({ value: values.value, count: count() })
    .from(values)
    .where(facet === 'document' ? sql`${values.value} in ${plans}` : undefined)
    .groupBy(values.value)
    .orderBy(sql`${values.value} collate "C"`);
}
