import { doublePrecision, pgTable, text } from 'drizzle-orm/pg-core';
import type { Certainty, Localized } from '../vocabulary.ts';
import { geometry } from './geometry-type.ts';
import { json } from './json-type.ts';

/** Where a project is, with how far that may be believed. `form` repeats the project's, so that a check can use it. */
export const geometries = pgTable('geometries', {
  projectId: text('project_id').primaryKey(),
  form: text().$type<'line' | 'site'>().notNull(),
  geom: geometry().notNull(),
  certainty: text().$type<Certainty>().notNull(),
  /** Metres. */
  accuracyM: doublePrecision('accuracy_m').notNull(),
  source: text().notNull(),
  licence: text().notNull(),
  method: json<Localized>().notNull(),
  /** Why the drawn length differs from the published one, where it does. */
  lengthNote: json<Localized>('length_note'),
});
