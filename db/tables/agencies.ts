import { date, pgTable, text } from 'drizzle-orm/pg-core';
import type { Localized } from '../vocabulary.ts';
import { json } from './json-type.ts';

/** A page that says what an agency became. */
type AgencySource = { url: string; publisher: string; date: string; says: Localized };

/** A ministry or a province's department under the name it had, with the one that took it over. */
export const agencies = pgTable('agencies', {
  id: text().primaryKey(),
  old: json<Localized>().notNull(),
  now: json<Localized>().notNull(),
  /** Provinces (2024 edition) whose department it was; empty for a ministry. */
  provinces: text().array().notNull().default([]),
  since: date().notNull(),
  sources: json<AgencySource[]>().notNull(),
});
