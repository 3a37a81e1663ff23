import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { GENERATED } from '../../db/generated.ts';
import type { Database } from '../../db/open.ts';
import { publishChange } from '../../db/publish.ts';
import { syncTable } from '../../db/sync.ts';
import { agencies } from '../../db/tables/agencies.ts';
import { claims } from '../../db/tables/claims.ts';
import { documents } from '../../db/tables/documents.ts';
import { effective } from '../../db/tables/effective.ts';
import { geometries } from '../../db/tables/geometries.ts';
import { links } from '../../db/tables/links.ts';
import { places } from '../../db/tables/places.ts';
import { projects } from '../../db/tables/projects.ts';
import { rebuildTileFeatures } from '../../db/tiles/rebuild.ts';
import type { Transaction } from '../../db/transaction.ts';
import { l } from '../../db/vocabulary.ts';
import { report } from './documents.ts';
import { type Generated, Portfolio, type PortfolioSize } from './generate.ts';
import { Land } from './land.ts';

/** Projects that are written at a time: some ten megabytes. */
const CHUNK = 2000;

/**
 * Fills an empty, migrated database with a generated portfolio, in one transaction, and marks it as such: the server
 * serves it and loads no catalogue over it. Places and agencies are the catalogue's.
 * @param onProgress is told how many projects are written
 * @throws Error where the database holds projects already
 */
export async function fillPortfolio(db: Database, size: PortfolioSize, onProgress: (written: number) => void = () => undefined): Promise<void> {
  const catalogue = await readCatalogue();
  const known = catalogue.agencies.map(({ entry: { provinces = [], ...agency } }) => ({ ...agency, provinces }));
  const portfolio = new Portfolio(size, new Land(catalogue.places), known);
  await db.orm.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await refuseProjects(tx);
    await syncTable(tx, places, catalogue.places, ['id']);
    await syncTable(tx, agencies, known, ['id']);
    await insertRows(tx, documents, [mark(size), ...portfolio.documents.all]);
    const indexes = await dropIndexes(tx, [projects, claims, geometries, effective, links]);
    let [chunk, written]: [Generated[], number] = [[], 0];
    // One chunk is written while the next is made.
    let writing = Promise.resolve();
    const send = async () => {
      await writing;
      onProgress(written);
      writing = writeProjects(tx, chunk);
      written += chunk.length;
      chunk = [];
    };
    for (const project of portfolio.projects()) {
      chunk.push(project);
      if (chunk.length === CHUNK) await send();
    }
    await send();
    await writing;
    onProgress(written);
    await tx.execute(sql`set constraints all immediate`);
    for (const definition of indexes) await tx.execute(sql.raw(definition));
    if (db.canEncodeTiles) await rebuildTileFeatures(tx, 'all');
    await publishChange(tx, 'all');
  });
  await vacuum(db);
}

/** As the server's own housekeeping would in time; longer than a request may take, and outside of transactions only. */
async function vacuum(db: Database): Promise<void> {
  const connection = await db.sql.reserve();
  await connection`set statement_timeout = 0`;
  await connection`vacuum analyze`;
  await connection`reset statement_timeout`;
  connection.release();
}

async function refuseProjects(tx: Transaction): Promise<void> {
  const held = await tx.$count(projects);
  if (held > 0) throw new Error(`the database holds ${held} projects: a generated portfolio is never mixed with others; name an empty database`);
}

/** What tells everybody that no plan stands behind this database: the one document of this id. */
function mark({ projects: count, seed }: PortfolioSize): typeof documents.$inferInsert {
  const says = l(
    `Danh mục thử: ${count} dự án, mầm ${seed}`,
    `Portfolio for tests: ${count} projects, seed ${seed}`,
    `测试项目库：${count}个项目，种子${seed}`,
  );
  return report(GENERATED, says, '2018-01-01', 'weak');
}

async function writeProjects(tx: Transaction, chunk: readonly Generated[]): Promise<void> {
  await insertRows(
    tx,
    projects,
    chunk.map((c) => c.project),
  );
  await insertRows(
    tx,
    claims,
    chunk.flatMap((c) => c.claims),
  );
  await insertRows(
    tx,
    geometries,
    chunk.map((c) => c.geometry),
  );
  await insertRows(
    tx,
    effective,
    chunk.flatMap((c) => c.effective.map(({ searchText, ...row }) => ({ ...row, searchKey: searchText }))),
  );
  await insertRows(
    tx,
    links,
    chunk.flatMap((c) => c.links),
  );
}

/** Columns that are made from what is sent for them. */
const made: Record<string, (column: string) => string> = {
  geom: (column) => `ST_SetSRID(ST_GeomFromGeoJSON(${column}), 4326)`,
  search_key: (column) => `search_key(${column})`,
};

/**
 * Writes rows as one JSON text, which both databases take apart themselves: for rows as wide as these no slower than
 * COPY, which the embedded one lacks. Every row has the keys of the first.
 */
async function insertRows<T extends PgTable>(tx: Transaction, table: T, rows: readonly T['$inferInsert'][]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first);
  const names = columns.map(([, column]) => column.name);
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map(([key, column]) => [column.name, (row as Record<string, unknown>)[key]]))),
  );
  const types = columns.map(([, column]) => `${column.name} ${column.name in made ? 'text' : column.getSQLType()}`);
  await tx.execute(sql`
    insert into ${table} (${sql.raw(names.join(', '))})
    select ${sql.raw(names.map((name) => made[name]?.(name) ?? name).join(', '))}
    from json_to_recordset(${json}::json) as r (${sql.raw(types.join(', '))})`);
}

/** An index costs less when it is made at the end. @returns how to make them again; those that a constraint needs stay */
async function dropIndexes(tx: Transaction, tables: readonly PgTable[]): Promise<string[]> {
  const found = await tx.execute<{ name: string; definition: string }>(sql`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where not indisunique and indrelid::regclass::text in ${tables.map((t) => getTableName(t))}`);
  for (const { name } of found) await tx.execute(sql.raw(`drop index ${name}`));
  return found.map((index) => index.definition);
}
