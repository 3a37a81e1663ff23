import { pgTable, text } from 'drizzle-orm/pg-core';
import type { Localized } from '../vocabulary.ts';
import { geometry } from './geometry-type.ts';
import { json } from './json-type.ts';

/**
 * Provinces in two editions: 63 before 01/07/2025 (`2024`), 34 since (`2025`), and the whole country (`any`); of Lạng
 * Sơn its districts before and its communes since.
 */
export const places = pgTable('places', {
  id: text().primaryKey(),
  edition: text().$type<'2024' | '2025' | 'any'>().notNull(),
  level: text().$type<'nation' | 'province' | 'district' | 'commune'>().notNull(),
  /** General Statistics Office code, two digits for a province, three for a district, five for a commune. */
  code: text(),
  name: json<Localized>().notNull(),
  nowId: text('now_id'),
  /** The province, of its own edition, that a district or commune lies in. */
  parentId: text('parent_id'),
  /** The old districts that a commune was made from, the larger part first. */
  wasIds: text('was_ids').array().notNull().default([]),
  geom: geometry(),
});
