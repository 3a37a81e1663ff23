import { getTableColumns, getTableName, type InferInsertModel, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from './transaction.ts';

const CHUNK = 200;

/**
 * Makes a table hold exactly `rows` (within `scope`), touching only rows that differ.
 * @param key one column, or several, that identify a row; the primary key
 * @param scope limits what counts as surplus; every one of `rows` must lie in it
 * @returns how many rows were inserted, changed or removed
 */
export async function syncTable<T extends PgTable>(
  tx: Transaction,
  table: T,
  rows: InferInsertModel<T>[],
  key: (keyof InferInsertModel<T> & string)[],
  scope?: SQL,
): Promise<number> {
  const columns = getTableColumns(table) as Record<string, PgColumn>;
  const keyColumns = key.map((k) => columns[k] as PgColumn);
  const keyText = sql<string>`concat_ws(' ', ${sql.join(keyColumns, sql`, `)})`;
  const stored = await tx
    .select({ key: keyText })
    .from(table as PgTable)
    .where(scope);
  const wanted = new Set(rows.map((row) => key.map((k) => String(row[k])).join(' ')));
  const surplus = stored.map((r) => r.key).filter((k) => !wanted.has(k));
  for (const part of chunks(surplus)) await tx.delete(table).where(inArray(keyText, part));

  const others = Object.entries(columns).filter(([name]) => !(key as string[]).includes(name));
  const own = others.map(([, c]) => sql`${sql.identifier(getTableName(table))}.${sql.identifier(c.name)}`);
  const excluded = others.map(([, c]) => sql`excluded.${sql.identifier(c.name)}`);
  let changed = surplus.length;
  for (const part of chunks(rows)) {
    const touched = await tx
      .insert(table)
      .values(part)
      .onConflictDoUpdate({
        target: keyColumns as [PgColumn, ...PgColumn[]],
        set: Object.fromEntries(others.map(([name], i) => [name, excluded[i]])) as never,
        setWhere: sql`(${sql.join(own, sql`, `)}) is distinct from (${sql.join(excluded, sql`, `)})`,
      })
      .returning({ touched: sql<number>`1` });
    changed += touched.length;
  }
  return changed;
}

function* chunks<T>(items: T[]): Generator<T[]> {
  for (let i = 0; i < items.length; i += CHUNK) yield items.slice(i, i + CHUNK);
}
