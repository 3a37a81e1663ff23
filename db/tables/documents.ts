import { boolean, date, integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { Confidence, Localized, Rank } from '../vocabulary.ts';
import { json } from './json-type.ts';

/** Official texts (`plan`) and dated public reports (`report`). Checks: migrations/0001_catalogue.sql. */
export const documents = pgTable('documents', {
  id: text().primaryKey(),
  kind: text().$type<'plan' | 'report'>().notNull(),
  number: text(),
  title: json<Localized>().notNull(),
  issuer: json<Localized>().notNull(),
  rank: text().$type<Rank>().notNull(),
  rankOrder: integer('rank_order').notNull(),
  /** Partial date; null where the text bears none, and then `datedAfter` is its lower bound. */
  dated: text(),
  datedAfter: text('dated_after'),
  /** The earliest day it can bear, YYYY-MM-DD. */
  knownFrom: date('known_from').notNull(),
  /** The page bears no date: `dated` is the day on which it was collected. */
  undated: boolean().notNull().default(false),
  url: text(),
  confidence: text().$type<Confidence>(),
  note: json<Localized>(),
  /** The province whose plan it is. */
  province: text(),
  /** The parts of the plan that name works, in order. */
  sections: json<{ clause: string; title: Localized }[]>(),
});
