import { doublePrecision, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import type { Basis, Certainty, Funding, Kind, ProjectType, Status } from '../vocabulary.ts';
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
    name: text().notNull(),
    nameEn: text('name_en').notNull(),
    nameZh: text('name_zh').notNull(),
    kind: text().$type<Kind>().notNull(),
    type: text().$type<ProjectType>().notNull(),
    status: text().$type<Status>(),
    funding: text().$type<Funding>(),
    targetYear: integer('target_year'),
    targetBasis: text('target_basis').$type<Basis>(),
    certainty: text().$type<Certainty>().notNull(),
    /** Metres. */
    accuracyM: doublePrecision('accuracy_m').notNull(),
    /** How many projects have it as their parent. */
    members: integer().notNull(),
    /** Names of its provinces as before 01/07/2025, in Vietnamese. */
    provinces: text().notNull(),
    ...lifeColumns(),
  },
  (t) => [primaryKey({ columns: [t.zoom, t.projectId] })],
);
