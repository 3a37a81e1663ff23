import { count, type SQL, sql } from 'drizzle-orm';
import { documents } from '../tables/documents.ts';
import { drawnPlaces } from '../tables/drawn-places.ts';
import { effective } from '../tables/effective.ts';
import type { Reader } from '../transaction.ts';
import { NOT_STATED } from '../vocabulary.ts';
import type { Filter } from './filter.ts';
import { healthColumn, stateColumn } from './time.ts';
import { where } from './where.ts';

const stated = (column: unknown) => sql<string>`coalesce(${column}::text, ${NOT_STATED})`;

/** What a project has one of, whatever the look at time. */
export const facetValue = {
  kind: sql<string>`${effective.kind}`,
  type: sql<string>`${effective.type}`,
  status: stated(effective.status),
  funding: stated(effective.funding),
  basis: stated(effective.targetBasis),
  targetYear: stated(effective.targetYear),
};
/** What it has any number of, each once: arrays. */
export const facetValues = {
  place: sql<string[]>`array(select unnest(${effective.places}) union
    select ${drawnPlaces.placeId} from ${drawnPlaces} where ${drawnPlaces.projectId} = ${effective.projectId} and ${drawnPlaces.sure})`,
  document: sql<string[]>`${effective.documents}`,
  agency: sql<string[]>`${effective.agencies}`,
};

/** What is counted, in the order of the answer. */
export const facets = ['state', 'health', 'kind', 'type', 'status', 'funding', 'basis', 'targetYear', 'place', 'document', 'agency'] as const;
export type Facet = (typeof facets)[number];

/** How each facet names a project's values, a row for each. */
function valuesOf(facet: Facet, filter: Filter): SQL<string> {
  if (facet === 'state') return stateColumn(filter);
  if (facet === 'health') return stated(healthColumn(filter));
  if (facet === 'place' || facet === 'document' || facet === 'agency') return sql<string>`unnest(${facetValues[facet]})`;
  return facetValue[facet];
}

export type FacetCount = { value: string; count: number };
export type FacetCounts = Record<Facet, FacetCount[]>;

/** The filter without what narrows a facet itself. */
export function withoutFacet(filter: Filter, facet: Facet): Filter {
  return facet === 'targetYear' ? { ...filter, from: undefined, to: undefined } : { ...filter, [facet]: undefined };
}

/**
 * For each facet, how many projects each of its values would leave: all other fields of the filter apply, its own
 * do not. Values without a project are absent. Reports are left out of `document`: there are hundreds.
 * `db/facets/` counts the same from memory where the filter asks for now.
 */
export async function countFacets(reader: Reader, filter: Filter): Promise<FacetCounts> {
  const counts = {} as FacetCounts;
  // One after another: the embedded database has one connection, and a pool should not lend eight to one reader.
  for (const facet of facets) counts[facet] = await countFacet(reader, filter, facet);
  return counts;
}

async function countFacet(reader: Reader, filter: Filter, facet: Facet): Promise<FacetCount[]> {
  const values = reader
    .select({ value: valuesOf(facet, filter).as('value') })
    .from(effective)
    .where(where(withoutFacet(filter, facet)))
    .as('facet_values');
  const plans = sql`(select ${documents.id} from ${documents} where ${documents.kind} = 'plan')`;
  return await reader
    .select({ value: values.value, count: count() })
    .from(values)
    .where(facet === 'document' ? sql`${values.value} in ${plans}` : undefined)
    .groupBy(values.value)
    .orderBy(sql`${values.value} collate "C"`);
}
