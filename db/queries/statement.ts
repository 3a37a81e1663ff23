import { fillPlaceholders, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { LRUCache } from 'lru-cache';
import type postgres from 'postgres';
import type { Filter } from './filter.ts';
import { filterKey } from './filter-key.ts';
import { clockOf } from './time.ts';

/** A database as statements go to it: its `orm`. */
export type Client = { readonly $client: postgres.Sql };

const dialect = new PgDialect();

/** A statement as it is sent. */
type Written = { text: string; params: unknown[] };
/** Some kilobytes each. */
const known = new LRUCache<string, Written>({ max: 300 });

/** What stands for each value in a statement's text; nothing for one that is missing. */
type Placeholders<Values> = { [Name in keyof Values]: Placeholder | Extract<Values[Name], undefined> };

/**
 * A statement about a filter, written once for all its pages and tiles: to write it takes half as long as to read its rows.
 * @param name what else its text depends on but the filter, its day, and which of the values are there
 * @param values what differs from page to page
 * @param write is given what stands for them
 */
export function writtenOnce<Values extends Record<string, unknown>>(
  name: string,
  filter: Filter,
  values: Values,
  write: (places: Placeholders<Values>) => SQL,
): Written {
  const there = Object.keys(values).filter((value) => values[value] !== undefined);
  const key = `${name} ${there.join(' ')} ${clockOf(filter)} ${filterKey(filter)}`;
  let statement = known.get(key);
  if (!statement) {
    statement = written(write(Object.fromEntries(there.map((value) => [value, sql.placeholder(value)])) as Placeholders<Values>));
    known.set(key, statement);
  }
  return { text: statement.text, params: fillPlaceholders(statement.params, values) };
}

function written(query: SQL): Written {
  const { sql: text, params } = dialect.sqlToQuery(query);
  return { text, params };
}

/**
 * Sends a statement and gives its rows as the driver has them.
 * @param prepare whether each connection keeps its plan, which saves a third of a short statement's time: for the few texts
 *   that are sent over and over, whatever their parameters
 */
export async function ask<Row extends object>(client: Client, query: SQL | Written, prepare: boolean): Promise<Row[]> {
  return taken(await send<Row>(client, query, prepare));
}

/** The same, but of each row its values as the database wrote them, in UTF-8: what is only passed on need not be read. */
export async function askRaw(client: Client, query: SQL | Written, prepare: boolean): Promise<(Buffer | null)[][]> {
  return taken((await send(client, query, prepare).raw()) as unknown as (Buffer | null)[][]);
}

/**
 * The rows, out of what the driver holds. It makes functions for each statement that V8 puts among the old from the start
 * (as it does with any that is assigned to a property), and they lead to the result: what stays in it, as some hundred
 * kilobytes of a page, lives until all memory is searched, and makes V8 search it twice a second.
 */
function taken<Row>(result: Row[]): Row[] {
  return result.splice(0);
}

function send<Row extends object>({ $client }: Client, query: SQL | Written, prepare: boolean) {
  const { text, params } = 'text' in query ? query : written(query);
  return $client.unsafe<Row[]>(text, params as never[], { prepare });
}

/** Whether a filter can leave out anything: how it looks at time does not. What it asks for decides which plan is good. */
export function isNarrowed({ year: _, scenario: __, slipYears: ___, ...conditions }: Filter): boolean {
  return Object.values(conditions).some((value) => value !== undefined);
}

/** Lengths of pages that are asked for all the time; each is a statement of its own, for a plan is good for one length. */
const USUAL: readonly number[] = [100, 500];

/** A page's limit for a statement, and whether that is worth preparing. @param limit rows, with one more if it is to be seen whether more follow */
export function pageLimit(filter: Filter, limit: number, more = 0): { rows: SQL; prepare: boolean } {
  const prepare = !isNarrowed(filter) && USUAL.includes(limit);
  return { rows: prepare ? sql.raw(String(limit + more)) : sql`${limit + more}`, prepare };
}
