import { type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type postgres from 'postgres';
import type { Filter } from './filter.ts';

/** A database as statements go to it: its `orm`. */
export type Client = { readonly $client: postgres.Sql };

const dialect = new PgDialect();

/**
 * Sends a statement and gives its rows as the driver has them.
 * @param prepare whether each connection keeps its plan, which saves a third of a short statement's time: for the few texts
 *   that are sent over and over, whatever their parameters
 */
export async function ask<Row extends object>(client: Client, query: SQL, prepare: boolean): Promise<Row[]> {
  return [...(await send<Row>(client, query, prepare))];
}

/** The same, but of each row its values as the database wrote them, in UTF-8: what is only passed on need not be read. */
export async function askRaw(client: Client, query: SQL, prepare: boolean): Promise<(Buffer | null)[][]> {
  return [...((await send(client, query, prepare).raw()) as unknown as (Buffer | null)[][])];
}

function send<Row extends object>({ $client }: Client, query: SQL, prepare: boolean) {
  const { sql: text, params } = dialect.sqlToQuery(query);
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
