import { boolean, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/**
 * The districts and communes that a project's geometry reaches, computed, never stated: kept apart from
 * `effective.places`, which are claims. Written only by db/drawn-places.ts.
 */
export const drawnPlaces = pgTable(
  'drawn_places',
  {
    projectId: text('project_id').notNull(),
    placeId: text('place_id').notNull(),
    /** Whether it would reach the place however far, within its accuracy, the geometry is off. */
    sure: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.placeId] })],
);
