import { and, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { effective } from '../tables/effective.ts';
import type { Filter } from './filter.ts';
import { comesAfter, orderOf, type Sort } from './list-order.ts';
import { isNarrowed } from './statement.ts';
import { knownOn } from './where.ts';

/** Of how many projects at the catalogue's beginning it is seen whether a search finds many. */
const TRIED = 1000;
/** How many of them must pass: then a hundred are found among five thousand, in some milliseconds. */
const MANY = 20;

/** The words of a filter that asks for nothing else, of now, in catalogue order; else undefined. */
export function wordsAlone({ q, ...filter }: Filter, sort: Sort): string | undefined {
  return sort === 'catalogue' && !isNarrowed(filter) ? q : undefined;
}

/**
 * The ids of a page of what `matches` (where.ts) finds, as `id`. Which way is short the planner cannot know: words go
 * together (a ministry's name), or never do, so that it is off by a hundred times. A thousand rows tell: what many have is
 * read in order until the page is full, what few have is found by its words and sorted. `q` is looked into once, so that
 * one plan serves every search.
 */
export function searchedIds(q: string, after: Placeholder | undefined, rows: SQL): SQL {
  const order = sql.join(orderOf('catalogue'), sql`, `);
  const query = sql`(select search_beginning(${q}))`;
  // `coalesce` spares the planner a look at what the patterns could find.
  const isAlike = sql`coalesce(${effective.searchKey} like all ((select search_patterns(${q}))::text[]), false)`;
  const follows = after === undefined ? undefined : comesAfter('catalogue', after, undefined);
  const now = knownOn(undefined);
  return sql`
    with tried as materialized (
      select ${query} is not null and count(*) filter (where is_alike) < ${sql.raw(String(MANY))} as are_few
      from (select ${isAlike} as is_alike from ${effective} where ${now} order by ${order} limit ${sql.raw(String(TRIED))}) first),
    few as materialized (
      select ${effective.projectId}, ${effective.position} from ${effective}
      where ${and(now, sql`(select are_few from tried)`, sql`search_beginnings(${effective.searchKey}) @@ ${query}`, isAlike, follows)})
    (select ${effective.projectId} as id from ${effective}
      where ${and(now, sql`not (select are_few from tried)`, isAlike, follows)} order by ${order} limit ${rows})
    union all
    (select ${effective.projectId} from few as ${effective} order by ${order} limit ${rows})`;
}
