import { type SQL, sql } from 'drizzle-orm';
import { CELL, pixel } from './zooms.ts';

/** Side in metres of Web Mercator of the squares of a zoom. */
export const cellSide = (zoom: number): number => CELL * pixel(zoom);

/** The middle of a geometry's box: [x, y] in its own units. */
export const middleOf = (geom: SQL): [SQL, SQL] => [
  sql`((ST_XMin(${geom}) + ST_XMax(${geom})) / 2)`,
  sql`((ST_YMin(${geom}) + ST_YMax(${geom})) / 2)`,
];

/** The longer side of its box. */
export const sizeOf = (geom: SQL): SQL => sql`greatest(ST_XMax(${geom}) - ST_XMin(${geom}), ST_YMax(${geom}) - ST_YMin(${geom}))`;

/** Column and row of the square, in the grid of a zoom, that something with this middle lies in as long as it is small (Web Mercator). */
export const cellOf = (middle: readonly SQL[], zoom: number): SQL[] => middle.map((side) => sql`floor(${side} / ${sql.raw(String(cellSide(zoom)))})`);
