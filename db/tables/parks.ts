import { date, doublePrecision, pgTable, text } from 'drizzle-orm/pg-core';
import type { Localized } from '../vocabulary.ts';
import { geometry } from './geometry-type.ts';
import { json } from './json-type.ts';

/** Industrial parks that are mapped today: places of their own, no projects. Checks: migrations/0007_parks.sql. */
export const parks = pgTable('parks', {
  id: text().primaryKey(),
  kind: text().$type<'industrial-park' | 'industrial-cluster'>().notNull(),
  name: json<Localized>().notNull(),
  /** Its names as mapped. */
  mapped: text().array().notNull(),
  /** The province before 01/07/2025. */
  placeId: text('place_id').notNull(),
  point: geometry().notNull(),
  outline: geometry(),
  /** What the mapped outline encloses, and how far that may be off; hectares. */
  areaHa: doublePrecision('area_ha'),
  areaWithinHa: doublePrecision('area_within_ha'),
  certainty: text().$type<'symbol' | 'alignment'>().notNull(),
  /** Metres. */
  accuracyM: doublePrecision('accuracy_m').notNull(),
  source: json<Localized>().notNull(),
  licence: text().notNull(),
  osm: text().array().notNull(),
  extracted: date().notNull(),
});

/** What reports say of such a park. */
export type ParkField = 'status' | 'areaHa' | 'freeHa' | 'occupancyPct';

/** One value each. */
export const parkFacts = pgTable('park_facts', {
  id: text().primaryKey(),
  parkId: text('park_id').notNull(),
  field: text().$type<ParkField>().notNull(),
  value: json<unknown>().notNull(),
  documentId: text('document_id').notNull(),
  basis: text().$type<'reported' | 'derived'>().notNull(),
  inputs: json<Localized>(),
  note: json<Localized>(),
  /** Partial date the fact speaks of, where that is not the document's. */
  speaksOn: text('speaks_on'),
});

/** Two names of one ground: what has `id` is listed under `sameAs`. Ids of parks or of projects. */
export const sameParks = pgTable('same_parks', {
  id: text().primaryKey(),
  sameAs: text('same_as').notNull(),
  documentId: text('document_id').notNull(),
  note: json<Localized>().notNull(),
});
