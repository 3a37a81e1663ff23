import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../open.ts';
import { provinceNames } from '../queries/features.ts';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { projects } from '../tables/projects.ts';
import { tileFeatures } from '../tables/tile-features.ts';
import type { Transaction } from '../transaction.ts';
import { cellOf, cellSide, middleOf, sizeOf } from './cells.ts';
import { CROWDED, FIRST_ZOOM, LAST_ZOOM, pixel, WHOLE } from './zooms.ts';

/**
 * Makes the rows that tiles are drawn from anew, for the projects named (those that changed or are gone, and their
 * wholes) or for all. Call it in the transaction that rewrote their effective rows and geometries.
 *
 * At each zoom what covers a pixel or more has a row. Of what is smaller, in a portfolio of more than `crowd` projects,
 * one in each square of `CELL` pixels has: the first in catalogue order. Dots nearer than that hide each other.
 */
export async function rebuildTileFeatures(tx: Transaction, changed: readonly string[] | 'all', crowd: number = CROWDED): Promise<void> {
  const before = await countWhole(tx);
  const were = changed === 'all' ? [] : await centres(tx, changed);
  await tx.execute(sql`delete from ${tileFeatures} where zoom = ${WHOLE} ${changed === 'all' ? sql`` : sql`and ${isOneOf(changed)}`}`);
  await insertWhole(tx, changed);
  const after = await countWhole(tx);
  const isCrowded = after > crowd;
  const all = changed === 'all' || isCrowded !== before > crowd;
  const spots = all ? [] : [...were, ...(await centres(tx, changed))];
  for (let zoom = FIRST_ZOOM; zoom <= LAST_ZOOM; zoom++) {
    const some = all ? undefined : { projects: changed, cells: isCrowded ? cellsOf(spots, zoom) : [] };
    await removeRows(tx, zoom, some);
    await insertVisible(tx, zoom, some?.projects);
    await insertSmall(tx, zoom, isCrowded, some);
  }
}

/** Makes all rows, where they are not there: a database of before there were any, or one that was filled without them. */
export async function ensureTileFeatures(db: Database): Promise<void> {
  await db.orm.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    const [{ n } = { n: 0 }] = await tx.execute<{ n: number }>(sql`select count(*)::int as n from ${effective} where ${effective.knownTo} is null`);
    if (db.canEncodeTiles && (await countWhole(tx)) !== n) await rebuildTileFeatures(tx, 'all');
  });
}

type Spot = { x: number; y: number };
/** `cells`: where another small one may now come first. */
type Some = { projects: readonly string[]; cells: Spot[] };

const columns = Object.values(getTableColumns(tileFeatures) as Record<string, PgColumn>).map((c) => c.name);
const names = (list: readonly string[], of = '') => sql.raw(list.map((name) => `${of}"${name}"`).join(', '));
const repeated = columns.filter((name) => name !== 'zoom');

/** A row with the whole geometry is called `w`. */
const geom = sql`w.geom`;
const [x, y] = middleOf(geom);
const size = sizeOf(geom);
const isWhole = sql`w.zoom = ${WHOLE}`;

const isOneOf = (ids: readonly string[]) => sql`project_id = any(${sql.param([...ids])}::text[])`;
const cell = (zoom: number) => sql.join(cellOf(geom, zoom), sql`, `);

async function countWhole(tx: Transaction): Promise<number> {
  const [row] = await tx.execute<{ n: number }>(sql`select count(*)::int as n from ${tileFeatures} where zoom = ${WHOLE}`);
  return row?.n ?? 0;
}

/** Where the projects named are drawn as long as they are small. */
async function centres(tx: Transaction, ids: readonly string[]): Promise<Spot[]> {
  return [...(await tx.execute<Spot>(sql`select ${x} as x, ${y} as y from ${tileFeatures} w where ${isWhole} and ${isOneOf(ids)}`))];
}

/** The squares of a zoom that the spots lie in, each once. */
function cellsOf(spots: readonly Spot[], zoom: number): Spot[] {
  const side = cellSide(zoom);
  const cells = spots.map((spot) => ({ x: Math.floor(spot.x / side), y: Math.floor(spot.y / side) }));
  return [...new Map(cells.map((cell) => [`${cell.x} ${cell.y}`, cell])).values()];
}

/** The condition that a small one, `w`, lies in one of the squares. */
function inCells(zoom: number, cells: readonly Spot[]): SQL {
  const side = cellSide(zoom);
  const list = (of: (cell: Spot) => number) => sql`${sql.param(cells.map(of))}::float8[]`;
  // The box first, which has an index; it touches the neighbours' edges too.
  return sql`exists (select from unnest(${list((c) => c.x)}, ${list((c) => c.y)}) as cell (x, y)
    where w.geom && ST_MakeEnvelope(cell.x * ${side}::float8, cell.y * ${side}::float8, (cell.x + 1) * ${side}::float8, (cell.y + 1) * ${side}::float8, 3857)
      and (${cell(zoom)}) = (cell.x, cell.y))`;
}

async function insertWhole(tx: Transaction, changed: readonly string[] | 'all'): Promise<void> {
  const values: Record<string, SQL> = {
    zoom: sql`${WHOLE}`,
    project_id: sql`${projects.id}`,
    position: sql`${projects.position}`,
    name: sql`${projects.name} ->> 'vi'`,
    name_en: sql`${projects.name} ->> 'en'`,
    name_zh: sql`${projects.name} ->> 'zh'`,
    kind: sql`${projects.kind}`,
    type: sql`${projects.type}`,
    certainty: sql`${geometries.certainty}`,
    accuracy_m: sql`${geometries.accuracyM}`,
    members: sql`(select count(*)::int from ${projects} member where member.parent_id = ${projects.id})`,
    provinces: sql`array_to_string(array(select json_array_elements_text(${provinceNames('2024')})), ', ')`,
  };
  // The rest is called alike in `effective`.
  const taken = columns.map((name) => values[name] ?? sql`${effective}.${sql.identifier(name)}`);
  await tx.execute(sql`
    insert into ${tileFeatures} (${names(columns)}, geom)
    select ${sql.join(taken, sql`, `)}, ST_Transform(${geometries.geom}, 3857)
    from ${effective}
    join ${projects} on ${projects.id} = ${effective.projectId}
    join ${geometries} on ${geometries.projectId} = ${effective.projectId}
    where ${effective.knownTo} is null ${changed === 'all' ? sql`` : sql`and ${effective}.${isOneOf(changed)}`}`);
}

/** Of the projects named and of the small ones in the squares, or all. */
async function removeRows(tx: Transaction, zoom: number, some: Some | undefined): Promise<void> {
  if (!some) {
    await tx.execute(sql`delete from ${tileFeatures} where zoom = ${zoom}`);
    return;
  }
  await tx.execute(sql`delete from ${tileFeatures} where zoom = ${zoom} and ${isOneOf(some.projects)}`);
  await tx.execute(sql`delete from ${tileFeatures} old using ${tileFeatures} w
    where old.zoom = ${zoom} and ${isWhole} and w.project_id = old.project_id
      and ${size} < ${pixel(zoom)}::float8 and ${inCells(zoom, some.cells)}`);
}

/** What covers a pixel, with the corners that half a pixel shows. */
async function insertVisible(tx: Transaction, zoom: number, ids: readonly string[] | undefined): Promise<void> {
  await tx.execute(sql`
    insert into ${tileFeatures} (zoom, ${names(repeated)}, geom)
    select ${zoom}, ${names(repeated, 'w.')}, ST_SimplifyPreserveTopology(w.geom, ${pixel(zoom) / 2}::float8)
    from ${tileFeatures} w
    where ${isWhole} and ${size} >= ${pixel(zoom)}::float8 ${ids ? sql`and w.${isOneOf(ids)}` : sql``}`);
}

/** What is smaller: a line keeps its ends, an outline is a point. */
async function insertSmall(tx: Transaction, zoom: number, isCrowded: boolean, some: Some | undefined): Promise<void> {
  const firstInCell = isCrowded ? sql`distinct on (${cell(zoom)})` : sql``;
  const scope = !some ? sql`` : isCrowded ? sql`and ${inCells(zoom, some.cells)}` : sql`and w.${isOneOf(some.projects)}`;
  const order = isCrowded ? sql`order by ${cell(zoom)}, w.position, w.project_id collate "C"` : sql``;
  await tx.execute(sql`
    insert into ${tileFeatures} (zoom, ${names(repeated)}, geom)
    select ${firstInCell} ${zoom}::smallint, ${names(repeated, 'w.')},
      case ST_Dimension(w.geom)
        when 0 then w.geom
        when 1 then ST_SimplifyPreserveTopology(w.geom, ${pixel(zoom) / 2}::float8)
        else ST_PointOnSurface(w.geom) end
    from ${tileFeatures} w
    where ${isWhole} and ${size} < ${pixel(zoom)}::float8 ${scope} ${order}`);
}
