import { pgTable, text } from 'drizzle-orm/pg-core';
import type { Localized } from '../vocabulary.ts';
import { geometry } from './geometry-type.ts';
import { json } from './json-type.ts';

/** Provinces in two editions: 63 before 01/07/2025 (`2024`), 34 since (`2025`), and the whole country (`any`). */
export const places = pgTable('places', {
  id: text().primaryKey(),
  edition: text().$type<'2024' | '2025' | 'any'>().notNull(),
  level: text().$type<'nation' | 'province'>().notNull(),
  /** General Statistics Office code, two digits. */
  code: text(),
  name: json<Localized>().notNull(),
  nowId: text('now_id'),
  geom: geometry(),
});
