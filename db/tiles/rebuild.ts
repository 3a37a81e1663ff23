import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { featureColumns, provinceNames } from '../queries/features.ts';
import { named } from '../queries/named.ts';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { projects } from '../tables/projects.ts';
import { tileFeatures, tileWords } from '../tables/tile-features.ts';
import type { Transaction } from '../transaction.ts';
import { cellOf, cellSide, middleOf, sizeOf } from './cells.ts';
import { MADE_FOR, saidText, wordCode } from './said.ts';
import { CROWDED, FIRST_ZOOM, LAST_ZOOM, pixel, WHOLE } from './zooms.ts';

/**
 * Makes the rows that tiles are drawn from anew, for the projects named (those that changed or are gone, and their
 * wholes) or for all. Call it in the transaction that rewrote their effective rows and geometries, before `publishChange`.
 *
 * At each zoom what covers a pixel or more has a row. Of what is smaller, in a portfolio of more than `crowd` projects,
 * one in each square of `CELL` pixels has: the first in catalogue order. Dots nearer than that hide each other. Besides,
 * the first of each other kind in a square has one that is drawn only where that kind alone is asked for.
 * @returns the projects that are drawn otherwise now, to be published: all, where the portfolio became a crowd or none
 */
export async function rebuildTileFeatures(
  tx: Transaction,
  changed: readonly string[] | 'all',
  crowd: number = CROWDED,
): Promise<readonly string[] | 'all'> {
  const wasCrowded = await isCrowd(tx, crowd);
  const were = changed === 'all' ? [] : await centres(tx, changed);
  await tx.execute(sql`delete from ${tileFeatures} where zoom = ${WHOLE} ${changed === 'all' ? sql`` : sql`and ${isOneOf(changed)}`}`);
  await insertWhole(tx, changed);
  const isCrowded = await isCrowd(tx, crowd);
  const all = changed === 'all' || isCrowded !== wasCrowded;
  const spots = all ? [] : [...were, ...(await centres(tx, changed))];
  for (let zoom = FIRST_ZOOM; zoom <= LAST_ZOOM; zoom++) {
    const some = all ? undefined : { projects: changed, cells: isCrowded ? cellsOf(spots, zoom) : [] };
    await removeRows(tx, zoom, some);
    await insertDrawn(tx, zoom, sql`(${visible(zoom, some?.projects)}) union all (${small(zoom, isCrowded, some)})`);
  }
  if (changed === 'all') {
    await tx.delete(tileWords);
    await tx.insert(tileWords).values({ madeFor: MADE_FOR });
  }
  return all ? 'all' : changed;
}

type Spot = { x: number; y: number };
/** `cells`: where another small one may now come first. */
type Some = { projects: readonly string[]; cells: Spot[] };

const columns = Object.values(getTableColumns(tileFeatures) as Record<string, PgColumn>).map((c) => c.name);
const names = (list: readonly string[], of = '') => sql.raw(list.map((name) => `${of}"${name}"`).join(', '));
const repeated = columns.filter((name) => name !== 'zoom' && name !== 'shape' && name !== 'of_kind');

/** A row with the whole geometry is called `w`. */
const isWhole = sql`w.zoom = ${WHOLE}`;

const isOneOf = (ids: readonly string[]) => sql`project_id = any(${sql.param([...ids])}::text[])`;
const cell = (zoom: number) => sql.join(cellOf([sql`w.middle_x`, sql`w.middle_y`], zoom), sql`, `);

async function isCrowd(tx: Transaction, crowd: number): Promise<boolean> {
  const beyond = await tx.execute(sql`select from ${tileFeatures} where zoom = ${WHOLE} limit 1 offset ${crowd}`);
  return beyond.length > 0;
}

/** Where the projects named are drawn as long as they are small. */
async function centres(tx: Transaction, ids: readonly string[]): Promise<Spot[]> {
  return [...(await tx.execute<Spot>(sql`select middle_x as x, middle_y as y from ${tileFeatures} w where ${isWhole} and ${isOneOf(ids)}`))];
}

/** The squares of a zoom that the spots lie in, each once. */
function cellsOf(spots: readonly Spot[], zoom: number): Spot[] {
  const side = cellSide(zoom);
  const cells = spots.map((spot) => ({ x: Math.floor(spot.x / side), y: Math.floor(spot.y / side) }));
  return [...new Map(cells.map((cell) => [`${cell.x} ${cell.y}`, cell])).values()];
}

/** The rows `w` of what is small at a zoom and lies in one of the squares. Each lies in one; the box is for the index. */
function smallIn(cells: readonly Spot[], zoom: number): SQL {
  const side = cellSide(zoom);
  const list = (of: (cell: Spot) => number) => sql`${sql.param(cells.map(of))}::float8[]`;
  return sql`unnest(${list((c) => c.x * side)}, ${list((c) => c.y * side)}) as corner (x, y)
    join ${tileFeatures} w on not w.of_kind
      and w.geom && ST_MakeEnvelope(corner.x, corner.y, corner.x + ${side}::float8, corner.y + ${side}::float8, 3857)
      and (${cell(zoom)}) = (round(corner.x / ${side}::float8), round(corner.y / ${side}::float8))
    where ${isWhole} and w.size < ${pixel(zoom)}::float8`;
}

async function insertWhole(tx: Transaction, changed: readonly string[] | 'all'): Promise<void> {
  const { state: _, health: __, ...said } = featureColumns({});
  const provinces = sql`array_to_string(array(select json_array_elements_text(${provinceNames('2024')})), ', ')`;
  const geom = sql`drawn.geom`;
  const [x, y] = middleOf(geom);
  const values: Record<string, SQL> = {
    zoom: sql`${WHOLE}`,
    kind: sql`${projects.kind}`,
    type: sql`${projects.type}`,
    position: sql`${projects.position}`,
    kind_code: wordCode('kind', sql`${projects.kind}`),
    of_kind: sql`false`,
    size: sizeOf(geom),
    middle_x: x,
    middle_y: y,
    said: saidText('said'),
    shape: sql`null`,
  };
  // The rest is called alike in `effective`.
  const taken = columns.map((name) => values[name] ?? sql`${effective}.${sql.identifier(name)}`);
  await tx.execute(sql`
    insert into ${tileFeatures} (${names(columns)}, geom)
    select ${sql.join(taken, sql`, `)}, ${geom}
    from ${effective}
    join ${projects} on ${projects.id} = ${effective.projectId}
    join ${geometries} on ${geometries.projectId} = ${effective.projectId}
    cross join lateral (select ST_Transform(${geometries.geom}, 3857) as geom offset 0) drawn
    cross join lateral (select ${named({ ...said, provinces })} offset 0) said
    where ${effective.knownTo} is null ${changed === 'all' ? sql`` : sql`and ${effective}.${isOneOf(changed)}`}
    ${nearTogether(sql`${projects.kind}`, geom)}`);
}

/**
 * What is of one kind and lies together on the map lies together on the disk (geometries sort along a Hilbert curve): a tile
 * of a kind reads a few pages then, not one for each row, and one of all kinds a few of each.
 */
const nearTogether = (kind: SQL, geom: SQL) => sql`order by ${kind}, ${geom}`;

/** Of the projects named and of the small ones in the squares, or all. */
async function removeRows(tx: Transaction, zoom: number, some: Some | undefined): Promise<void> {
  if (!some) {
    await tx.execute(sql`delete from ${tileFeatures} where zoom = ${zoom}`);
    return;
  }
  await tx.execute(sql`delete from ${tileFeatures} where zoom = ${zoom} and ${isOneOf(some.projects)}`);
  if (some.cells.length > 0)
    await tx.execute(sql`delete from ${tileFeatures} where zoom = ${zoom} and project_id in (select w.project_id from ${smallIn(some.cells, zoom)})`);
}

/** Rows `w` with what is drawn of them at a zoom, `drawn`, and whether only for their kind. */
async function insertDrawn(tx: Transaction, zoom: number, rows: SQL): Promise<void> {
  await tx.execute(sql`
    insert into ${tileFeatures} (zoom, ${names(repeated)}, of_kind, shape, geom)
    select ${zoom}, ${names(repeated, 'w.')}, w.of_kind, tile_shape(w.drawn, ${zoom}::int), w.drawn
    from (${rows}) w ${nearTogether(sql`w.kind`, sql`w.drawn`)}`);
}

/** What covers a pixel, with the corners that half a pixel shows. */
function visible(zoom: number, ids: readonly string[] | undefined): SQL {
  return sql`select ${names(repeated, 'w.')}, false as of_kind, ST_SimplifyPreserveTopology(w.geom, ${pixel(zoom) / 2}::float8) as drawn
    from ${tileFeatures} w
    where ${isWhole} and w.size >= ${pixel(zoom)}::float8 ${ids ? sql`and w.${isOneOf(ids)}` : sql``} offset 0`;
}

/** What is smaller: a line keeps its ends, an outline is a point. */
function small(zoom: number, isCrowded: boolean, some: Some | undefined): SQL {
  const number = (among: SQL) => (isCrowded ? sql`row_number() over (partition by ${among} order by w.position, w.project_id collate "C")` : sql`1`);
  const rows =
    some && isCrowded
      ? smallIn(some.cells, zoom)
      : sql`${tileFeatures} w where ${isWhole} and w.size < ${pixel(zoom)}::float8 ${some ? sql`and w.${isOneOf(some.projects)}` : sql``}`;
  return sql`select ${names(repeated, 'w.')}, w.number > 1 as of_kind,
      case ST_Dimension(w.geom)
        when 0 then w.geom
        when 1 then ST_SimplifyPreserveTopology(w.geom, ${pixel(zoom) / 2}::float8)
        else ST_PointOnSurface(w.geom) end as drawn
    from (select w.*, ${number(cell(zoom))} as number, ${number(sql`w.kind, ${cell(zoom)}`)} as of_its_kind from ${rows}) w
    where w.of_its_kind = 1 offset 0`;
}
