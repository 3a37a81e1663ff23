import { and, arrayOverlaps, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { drawnPlaces } from '../tables/drawn-places.ts';
import { effective } from '../tables/effective.ts';
import { NOT_STATED } from '../vocabulary.ts';
import type { Filter } from './filter.ts';
import { joinsPair } from './link-condition.ts';
import { liesNear } from './near.ts';
import { healthColumn, type Judged, stateColumn } from './time.ts';

/** The condition on `effective` that a filter means; the only place where it is written. */
export function where(filter: Filter): SQL | undefined {
  return and(knownOn(filter.asOf), whereOwn(filter, effective), whereOther(filter));
}

/** Columns that `effective` has, or a table that repeats them. */
type Own = Judged & Record<'kind' | 'type' | 'status' | 'targetYear', PgColumn>;

/** What of a filter narrow columns can tell. */
export function whereOwn(filter: Filter, of: Own): SQL | undefined {
  return and(
    filter.kind && inArray(of.kind, filter.kind),
    filter.type && inArray(of.type, filter.type),
    filter.status && oneOf(of.status, filter.status),
    filter.funding && oneOf(of.funding, filter.funding),
    filter.basis && oneOf(of.targetBasis, filter.basis),
    filter.state && inArray(stateColumn(filter, of), filter.state),
    filter.health && oneOf(healthColumn(filter, of), filter.health),
    filter.from === undefined ? undefined : gte(of.targetYear, filter.from),
    filter.to === undefined ? undefined : lte(of.targetYear, filter.to),
  );
}

/** The rest of it; undefined where there is none. */
export function whereOther(filter: Filter): SQL | undefined {
  return and(
    filter.place && liesIn(filter.place),
    filter.document && arrayOverlaps(effective.documents, filter.document),
    filter.link && joinsPair(filter.link, filter.asOf),
    filter.agency && arrayOverlaps(effective.agencies, filter.agency),
    filter.near === undefined || filter.within === undefined ? undefined : liesNear(filter.near, filter.within),
    filter.q === undefined ? undefined : matches(filter.q),
  );
}

/** The one period of each project that holds on a day, or the current one. */
export function knownOn(asOf: string | undefined): SQL | undefined {
  if (asOf === undefined) return isNull(effective.knownTo);
  return and(lte(effective.knownFrom, asOf), or(isNull(effective.knownTo), sql`${effective.knownTo} > ${asOf}`));
}

/** A claim says so, or the geometry surely reaches the district or commune; each by an index of its own. */
function liesIn(ids: string[]): SQL | undefined {
  return or(
    arrayOverlaps(effective.places, ids),
    sql`${effective.projectId} = any (array(select ${drawnPlaces.projectId} from ${drawnPlaces} where ${drawnPlaces.sure} and ${inArray(drawnPlaces.placeId, ids)}))`,
  );
}

function oneOf(of: PgColumn | SQL, values: readonly string[]): SQL | undefined {
  const column = sql`${of}`;
  const stated = values.filter((v) => v !== NOT_STATED);
  return or(
    stated.length > 0 ? inArray(column, stated) : undefined,
    stated.length < values.length ? isNull(column) : undefined,
    values.length === 0 ? sql`false` : undefined,
  );
}

/**
 * Every word of `q` begins a word of the search key; the key's own rule (accents, case, punctuation) is applied to `q`
 * in SQL. Chinese has no blanks between its words: there a word may stand anywhere. The patterns say which keys are meant;
 * the words, which an index has, leave few to be held against them. (`coalesce` hides from the planner that both say the
 * same: it would expect too few.)
 */
function matches(q: string): SQL {
  return sql`(coalesce(${effective.searchKey} like all (search_patterns(${q})), false)
    and (search_query(${q}) is null or search_words(${effective.searchKey}) @@ search_query(${q})))`;
}
