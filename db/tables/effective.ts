import { date, doublePrecision, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Signal } from '../health.ts';
import type { Basis, Field, Funding, Kind, ProjectType, Status } from '../vocabulary.ts';
import { json } from './json-type.ts';
import { lifeColumns } from './life-columns.ts';

/**
 * A resolved value with the claim it comes from and the day that claim speaks of; `conflicts` are the ids of the claims
 * that say something else.
 */
export type ResolvedValue = {
  value: unknown;
  claim: string;
  basis: Basis;
  document: string;
  clause: string | null;
  on: string;
  conflicts: string[];
};
export type StoredResolution = Partial<Record<Field, ResolvedValue>>;

/**
 * What the claims of a project resolve to: one row per period in which the claims known give the same values.
 * The current row has `knownTo` null. Written only by db/effective.ts; never by hand.
 */
export const effective = pgTable(
  'effective',
  {
    projectId: text('project_id').notNull(),
    knownFrom: date('known_from').notNull(),
    knownTo: date('known_to'),
    // The project's own, repeated so that one index finds and orders a page of the list.
    type: text().$type<ProjectType>().notNull(),
    kind: text().$type<Kind>().notNull(),
    position: integer().notNull(),
    /** By which its Vietnamese name sorts (db/name-key.ts). */
    nameKey: text('name_key').notNull(),
    status: text().$type<Status>(),
    funding: text().$type<Funding>(),
    targetYear: integer('target_year'),
    targetBasis: text('target_basis').$type<Basis>(),
    costBnVnd: doublePrecision('cost_bn_vnd'),
    lengthKm: doublePrecision('length_km'),
    areaHa: doublePrecision('area_ha'),
    freeHa: doublePrecision('free_ha'),
    /** Percent. */
    occupancyPct: doublePrecision('occupancy_pct'),
    /** Ids of places of both editions. */
    places: text().array().notNull(),
    /** Ids of the documents whose claims were known. */
    documents: text().array().notNull(),
    /** Names of the lead agency and the owner, in Vietnamese: as the claims have them, and as they are called now. */
    agencies: text().array().notNull(),
    conflicts: integer().notNull(),
    ...lifeColumns(),
    signals: json<Signal[]>().notNull(),
    resolution: json<StoredResolution>().notNull(),
    searchKey: text('search_key').notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.knownFrom] })],
);
