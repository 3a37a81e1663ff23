import { and, eq, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { Quantity } from '../catalogue/schema.ts';
import type { Signal } from '../health.ts';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { projects } from '../tables/projects.ts';
import type { Health, State } from '../time-vocabulary.ts';
import type { Reader } from '../transaction.ts';
import type { Localized } from '../vocabulary.ts';
import type { Filter } from './filter.ts';
import { comesAfter, orderOf, type Sort } from './list-order.ts';
import { named, type RowOf } from './named.ts';
import { searchedIds, wordsAlone } from './searched.ts';
import { ask, type Client, pageLimit, writtenOnce } from './statement.ts';
import { clockOf, healthColumn, stateColumn } from './time.ts';
import { knownOn, where } from './where.ts';

/** What of the resolution a line of the list shows, taken apart once: each look into the stored value unpacks all of it. */
export const shown = sql`jsonb_to_record(${effective.resolution}) as shown (
  target jsonb, "progressPct" jsonb, "costBnVnd" jsonb, "lengthKm" jsonb, "areaHa" jsonb, agency jsonb, owner jsonb)`;

/** What a line of the list shows, in the filter's year and on its day; read beside `shown`. `box` is [west, south, east, north] in degrees, WGS84. */
export const rowColumns = (filter: Filter) => ({
  id: projects.id,
  type: projects.type,
  kind: projects.kind,
  parentId: projects.parentId,
  parentName: sql<Localized | null>`(select parent.name from ${projects} parent where parent.id = ${projects}.parent_id)`,
  /** How many members it has, whatever the filter. */
  members: sql<number>`(select count(*)::int from ${projects} member where member.parent_id = ${projects}.id)`,
  name: projects.name,
  status: effective.status,
  funding: effective.funding,
  target: sql<string | null>`shown.target ->> 'value'`,
  targetYear: effective.targetYear,
  basis: effective.targetBasis,
  progressPct: sql<number | null>`(shown."progressPct" ->> 'value')::float8`,
  /** The day that the progress was reported of. */
  progressOn: sql<string | null>`shown."progressPct" ->> 'on'`,
  /** As the source gives them: a figure, or a figure with its bound. */
  costBnVnd: sql<Quantity | null>`shown."costBnVnd" -> 'value'`,
  lengthKm: sql<Quantity | null>`shown."lengthKm" -> 'value'`,
  areaHa: sql<Quantity | null>`shown."areaHa" -> 'value'`,
  places: effective.places,
  conflicts: effective.conflicts,
  state: sql<State>`${stateColumn(filter)}`,
  /** Null where nothing can be said: no promised day and fresh news, or ended. */
  health: healthColumn(filter) as SQL<Health | null>,
  /** What holds on that day, the most pressing first (db/health.ts). */
  signals: sql<Signal[]>`(select coalesce(json_agg(s order by n), '[]'::json)
    from jsonb_array_elements(${effective.signals}) with ordinality as given (s, n) where s ->> 'from' <= ${clockOf(filter)})`,
  /** The last day that the target can mean. */
  dueDay: effective.dueDay,
  /** Days from the clock's day to that day; negative once it has passed. */
  daysLeft: sql<number | null>`${effective.dueDay} - ${clockOf(filter)}::date`,
  /** Who answers for it: the lead agency, else the owner. */
  answers: sql<Localized | null>`coalesce(shown.agency -> 'value', shown.owner -> 'value')`,
  certainty: geometries.certainty,
  accuracyM: geometries.accuracyM,
  box: sql<[number, number, number, number]>`json_build_array(
    ST_XMin(${geometries.geom}), ST_YMin(${geometries.geom}), ST_XMax(${geometries.geom}), ST_YMax(${geometries.geom}))`,
});

/** `after` is the id that the page before ended with. With `more` the page is one row longer, which tells whether another follows. */
type Page = { limit: number; more?: 0 | 1; sort?: Sort | undefined; after?: string | undefined };

/** A page of the list. Its rows are found first, in what an index holds of them, and only they are read whole. */
export async function listProjects(client: Client, filter: Filter, { limit, more = 0, sort = 'catalogue', after }: Page) {
  const order = sql.join(orderOf(sort), sql`, `);
  const words = wordsAlone(filter, sort);
  // Words alone are found by one plan, whatever they are.
  const { rows, prepare } = pageLimit(words === undefined ? filter : { ...filter, q: undefined }, limit, more);
  const ids = (after: Placeholder | undefined) =>
    words === undefined
      ? sql`select ${effective.projectId} as id from ${effective}
          where ${and(where(filter), after && comesAfter(sort, after, filter.asOf))} order by ${order} limit ${rows}`
      : searchedIds(words, after, rows);
  const query = writtenOnce(
    `list ${sort} ${limit}+${more}`,
    filter,
    { after },
    ({ after }) => sql`
    select ${named(rowColumns(filter))}
    from (${ids(after)}) found
    join ${effective} on ${and(eq(effective.projectId, sql`found.id`), knownOn(filter.asOf))}
    join ${projects} on ${eq(projects.id, effective.projectId)}
    join ${geometries} on ${eq(geometries.projectId, effective.projectId)}
    cross join lateral ${shown}
    order by ${order}`,
  );
  return await ask<RowOf<ReturnType<typeof rowColumns>>>(client, query, prepare);
}

/**
 * How many projects the filter leaves; each has one geometry. Length and area are added up in totals.ts; money is not: a
 * programme's figure contains its members'.
 */
export async function countMatching(reader: Reader, filter: Filter): Promise<number> {
  return await reader.$count(effective, where(filter));
}
