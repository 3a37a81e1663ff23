import { date, doublePrecision, integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { Basis, Localized } from '../vocabulary.ts';
import { json } from './json-type.ts';

/** A border gate or seaport that a project leads to, by a claim or because an end of its line lies near. */
export const gatesReached = pgTable('gates_reached', {
  id: text().primaryKey(),
  projectId: text('project_id').notNull(),
  class: text().$type<'gate' | 'seaport'>().notNull(),
  name: json<Localized>().notNull(),
  basis: text().$type<Basis>().notNull(),
  claimId: text('claim_id'),
  knownFrom: date('known_from'),
  /** From an end of the line; null where only a claim says so. */
  distanceM: integer('distance_m'),
  lon: doublePrecision(),
  lat: doublePrecision(),
});
