import { boolean, doublePrecision, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import type { Basis, Funding, Kind, ProjectType, Status } from '../vocabulary.ts';
import { lifeColumns } from './life-columns.ts';

/**
 * Each project as it is drawn at a zoom, with what a tile says of it now. Its geometry (`geom`, Web Mercator metres,
 * generalised) is read in SQL only. Written only by db/tiles/rebuild.ts.
 */
export const tileFeatures = pgTable(
  'tile_features',
  {
    /** db/tiles/zooms.ts */
    zoom: smallint().notNull(),
    projectId: text('project_id').notNull(),
    position: integer().notNull(),
    kind: text().$type<Kind>().notNull(),
    type: text().$type<ProjectType>().notNull(),
    status: text().$type<Status>(),
    funding: text().$type<Funding>(),
    targetYear: integer('target_year'),
    targetBasis: text('target_basis').$type<Basis>(),
    ...lifeColumns(),
    /** db/tiles/said.ts */
    kindCode: integer('kind_code').notNull(),
    /** Too small to be seen, and drawn only where one kind alone is asked for: the first of it in its square. */
    ofKind: boolean('of_kind').notNull(),
    /** Of the whole geometry, in metres: the longer side of its box, and the middle of it. */
    size: doublePrecision().notNull(),
    middleX: doublePrecision('middle_x').notNull(),
    middleY: doublePrecision('middle_y').notNull(),
    /** What a tile says of it whatever the day, and how it is drawn where it lies in a tile whole: db/tiles/said.ts. */
    said: text().notNull(),
    shape: text(),
  },
  (t) => [primaryKey({ columns: [t.zoom, t.projectId] })],
);

/** For which words the rows of `tile_features` were made: one row, or none. */
export const tileWords = pgTable('tile_words', { madeFor: text('made_for').notNull() });
