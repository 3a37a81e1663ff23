import { pgTable, text } from 'drizzle-orm/pg-core';
import type { Basis, Field, Localized } from '../vocabulary.ts';
import { json } from './json-type.ts';

/** One value of one field of one project, as one document states it. Nothing here is ever overwritten by another source. */
export const claims = pgTable('claims', {
  id: text().primaryKey(),
  projectId: text('project_id').notNull(),
  field: text().$type<Field>().notNull(),
  value: json<unknown>().notNull(),
  documentId: text('document_id').notNull(),
  documentKind: text('document_kind').$type<'plan' | 'report'>().notNull(),
  clause: text(),
  basis: text().$type<Basis>().notNull(),
  inputs: json<Localized>(),
  note: json<Localized>(),
  /** Partial date the claim speaks of, where that is not the document's. */
  speaksOn: text('speaks_on'),
});
