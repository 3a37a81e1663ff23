import { type SQL, sql } from 'drizzle-orm';
import { projects } from '../tables/projects.ts';

/** The order of every list, tile and export: the catalogue's, then by id, byte-wise, the same in both databases. */
export const catalogueOrder: SQL = sql`${projects.position}, ${projects.id} collate "C"`;

/** What comes after a project in that order; nothing does after an id that is not in the catalogue. */
export function comesAfter(id: string): SQL {
  return sql`(${projects.position}, ${projects.id} collate "C") > (select last.position, last.id collate "C" from ${projects} last where last.id = ${id})`;
}
