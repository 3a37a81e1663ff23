import { getTableColumns, getTableName, type InferInsertModel, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from './transaction.ts';

const CHUNK = 200;

/**
 * Makes a table hold exactly `rows` (within `scope`), touching only rows that differ.
 * @param key one column, or several, that identify a row; the primary key
 * @param scope limits what counts as surplus; every one of `rows` must lie in it
 * @returns of each row that was inserted, changed or removed, the project it belongs to (`project_id`, or else the first
 *   column of the key)
 */
export async function syncTable<T extends PgTable>(
  tx: Transaction,
  table: T,
  rows: InferInsertModel<T>[],
  key: (keyof InferInsertModel<T> & string)[],
  scope?: SQL,
): Promise<string[]> {
  const columns = getTableColumns(table) as Record<string, PgColumn>;
  const keyColumns = key.map((k) => columns[k] as PgColumn);
  const owner = sql<string>`${columns.projectId ?? keyColumns[0]}`;
  const keyText = sql<string>`concat_ws(' ', ${sql.join(keyColumns, sql`, `)})`;
  const stored = await tx
    .select({ key: keyText, owner })
    .from(table as PgTable)
    .where(scope);
  const wanted = new Set(rows.map((row) => key.map((k) => String(row[k])).join(' ')));
  const surplus = stored.filter((r) => !wanted.has(r.key));
  for (const part of chunks(surplus.map((r) => r.key))) await tx.delete(table).where(inArray(keyText, part));

  const others = Object.entries(columns).filter(([name]) => !(key as string[]).includes(name));
  const own = others.map(([, c]) => sql`${sql.identifier(getTableName(table))}.${sql.identifier(c.name)}`);
  const excluded = others.map(([, c]) => sql`excluded.${sql.identifier(c.name)}`);
  const touched = surplus.map((r) => r.owner);
  for (const part of chunks(rows)) {
    const written = await tx
      .insert(table)
      .values(part)
      .onConflictDoUpdate({
        target: keyColumns as [PgColumn, ...PgColumn[]],
        set: Object.fromEntries(others.map(([name], i) => [name, excluded[i]])) as never,
        setWhere: sql`(${sql.join(own, sql`, `)}) is distinct from (${sql.join(excluded, sql`, `)})`,
      })
      .returning({ owner });
    touched.push(...written.map((r) => r.owner));
  }
  return touched;
}

function* chunks<T>(items: T[]): Generator<T[]> {
  for (let i = 0; i < items.length; i += CHUNK) yield items.slice(i, i + CHUNK);
}
