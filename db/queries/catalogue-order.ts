import { type SQL, sql } from 'drizzle-orm';
import { projects } from '../tables/projects.ts';

/** The order of every list, tile and export: the catalogue's, then by id, byte-wise, the same in both databases. */
export const catalogueOrder: SQL = sql`${projects.position}, ${projects.id} collate "C"`;
