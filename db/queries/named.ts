import { type GetColumnData, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** What is selected, by name. */
type Columns = Record<string, PgColumn | SQL>;

/** A row as the driver gives it. Drizzle's own rows are made value by value, which takes as long again as to read them. */
export type RowOf<C extends Columns> = {
  [Name in keyof C]: C[Name] extends PgColumn ? GetColumnData<C[Name]> : C[Name] extends SQL<infer Value> ? Value : never;
};

/** The columns under their names, for `select`. */
export const named = (columns: Columns): SQL =>
  sql.join(
    Object.entries(columns).map(([name, column]) => sql`${column} as ${sql.identifier(name)}`),
    sql`, `,
  );
