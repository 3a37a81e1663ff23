import { and, eq, type SQL, sql } from 'drizzle-orm';
import { effective } from '../tables/effective.ts';
import { tileFeatures } from '../tables/tile-features.ts';
import { cellOf } from '../tiles/cells.ts';
import { wordCode } from '../tiles/said.ts';
import { pixel, rowsFor, WHOLE } from '../tiles/zooms.ts';
import type { Filter } from './filter.ts';
import { isNarrowed } from './statement.ts';
import { knownOn, where, whereOther, whereOwn } from './where.ts';

/** From here on a tile has some hundreds of a hundred thousand. */
const NEAR = 10;

export type Tile = { z: number; x: number; y: number };

/** The rows of one zoom: its partition by name, which spares the planner the other eight. */
const partition = (zoom: number) => sql.identifier(`tile_features_${zoom}`);
const rowsOf = (zoom: number) => sql`select * from ${partition(zoom)} as ${tileFeatures}`;

/** The rows of `tile_features` that a tile of a zoom is made of: those whose box meets `reach` and which the filter leaves. */
export function tileRows(filter: Filter, z: number, reach: SQL): SQL {
  const zoom = rowsFor(z);
  const kind = onlyKind(filter);
  if (!isNarrowed(filter)) return sql`${rowsOf(zoom)} where ${reaches(reach)} and not ${tileFeatures.ofKind}`;
  if (kind !== undefined) return sql`${rowsOf(zoom)} where ${reachesOfKind(kind, reach)}`;
  return anyLeft(filter, zoom, reach);
}

/** Whether a filter's statement is worth preparing: where its text depends on the zoom only. */
export const isUsual = (filter: Filter): boolean => !isNarrowed(filter) || onlyKind(filter) !== undefined;

/** The kind that a filter asks for, where that is all it asks for. */
function onlyKind({ kind, ...others }: Filter): string | undefined {
  return kind?.length === 1 && !isNarrowed(others) ? kind[0] : undefined;
}

const reaches = (reach: SQL) => sql`${tileFeatures}.geom && ${reach}`;

/** By the index that has the kind as its third dimension. */
const reachesOfKind = (kind: string, reach: SQL) =>
  sql`ST_Force3DZ(ST_Envelope(${tileFeatures}.geom), ${tileFeatures.kindCode}) &&& (select ST_Force3DZ(${reach}, ${wordCode('kind', sql`${kind}::text`)}))
    and ${tileFeatures.kind} = ${kind}`;

/**
 * What the zoom draws of the whole portfolio, as far as the filter leaves it, and of what is small besides the first that
 * it leaves in each square.
 */
function anyLeft(filter: Filter, zoom: number, reach: SQL): SQL {
  const drawn = sql`${rowsOf(zoom)} where ${and(reaches(reach), sql`not ${tileFeatures.ofKind}`, left(filter, zoom))}`;
  if (zoom === WHOLE) return drawn;
  const cell = sql.join(cellOf([sql`${tileFeatures.middleX}`, sql`${tileFeatures.middleY}`], zoom), sql`, `);
  return sql`(${drawn}) union all (select * from (
    select distinct on (${cell}) * from ${partition(WHOLE)} as ${tileFeatures}
    where ${and(reaches(reach), sql`not ${tileFeatures.ofKind}`, sql`${tileFeatures.size} < ${pixel(zoom)}::float8`, left(filter, zoom))}
    order by ${cell}, ${tileFeatures.position}, ${tileFeatures.projectId} collate "C") first
    where not exists (select from ${partition(zoom)} other where other.zoom = ${zoom} and other.project_id = first.project_id and not other.of_kind))`;
}

/** Whether a row's project is left: as its own columns tell it, and for the rest as `effective` does. */
function left(filter: Filter, zoom: number): SQL | undefined {
  const { asOf } = filter;
  const others = asOf === undefined ? whereOther(filter) : where(filter);
  return and(asOf === undefined ? whereOwn(filter, tileFeatures) : undefined, others && isAmong(and(knownOn(asOf), others), zoom));
}

/**
 * Whether `effective` has a row of the project for which this holds. From afar, where a tile has a good part of the
 * portfolio, all of these are found first (`is true` keeps the planner from asking for each, who expects few); nearer, each
 * is asked for.
 */
function isAmong(condition: SQL | undefined, zoom: number): SQL {
  return zoom < NEAR
    ? sql`(${tileFeatures.projectId} in (select ${effective.projectId} from ${effective} where ${condition})) is true`
    : sql`exists (select from ${effective} where ${and(eq(effective.projectId, tileFeatures.projectId), condition)})`;
}
