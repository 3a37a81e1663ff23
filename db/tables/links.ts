import { date, pgTable, text } from 'drizzle-orm/pg-core';
import type { Basis } from '../vocabulary.ts';
import { json } from './json-type.ts';

/** Where a line passes from one province to the other; degrees, WGS84. */
export type CrossingPoint = { lon: number; lat: number; uncertain: boolean };

/** Two provinces (as before 01/07/2025, in byte order) that a project joins, by a claim or by its drawing. */
export const links = pgTable('links', {
  id: text().primaryKey(),
  projectId: text('project_id').notNull(),
  fromPlace: text('from_place').notNull(),
  toPlace: text('to_place').notNull(),
  /** `derived`: from the geometry. */
  basis: text().$type<Basis>().notNull(),
  claimId: text('claim_id'),
  /** YYYY-MM-DD; null where it follows from the geometry alone. */
  knownFrom: date('known_from'),
  crossings: json<CrossingPoint[]>().notNull(),
  /** Provinces between the two, where they do not meet on the line. */
  via: text().array().notNull(),
});
