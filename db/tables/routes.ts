import { pgTable, text } from 'drizzle-orm/pg-core';
import type { Localized } from '../vocabulary.ts';
import { geometry } from './geometry-type.ts';
import { json } from './json-type.ts';

/** A kilometre post whose place is known; `withinM` metres along the road. */
export type RoutePost = {
  km: number;
  lon: number;
  lat: number;
  basis: 'stated' | 'derived';
  withinM: number;
  source: Localized;
  from: string[];
};

/** Roads with their chainage: the line runs in the direction the posts count. */
export const routes = pgTable('routes', {
  id: text().primaryKey(),
  ref: text().notNull(),
  name: json<Localized>().notNull(),
  starts: json<Localized>().notNull(),
  ends: json<Localized>().notNull(),
  projects: text().array().notNull(),
  posts: json<RoutePost[]>().notNull(),
  geom: geometry().notNull(),
});
