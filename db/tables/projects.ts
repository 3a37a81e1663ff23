import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import type { Kind, Localized, ProjectType } from '../vocabulary.ts';
import { json } from './json-type.ts';

/** Identity only: what a project is called and what it is. Everything else is a claim. */
export const projects = pgTable('projects', {
  id: text().primaryKey(),
  type: text().$type<ProjectType>().notNull(),
  kind: text().$type<Kind>().notNull(),
  form: text().$type<'line' | 'site'>().notNull(),
  parentId: text('parent_id'),
  /** The projects on whose ground it stands: the same works, a part or a widening of them (db/totals.ts). */
  ground: text().array().notNull().default([]),
  name: json<Localized>().notNull(),
  /** Its place in the catalogue; equals go by id. */
  position: integer().notNull().default(0),
});
