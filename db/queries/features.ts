import { eq, sql } from 'drizzle-orm';
import type { Geometry } from 'geojson';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { places } from '../tables/places.ts';
import { projects } from '../tables/projects.ts';
import type { Health, State } from '../time-vocabulary.ts';
import type { Reader } from '../transaction.ts';
import { NOT_STATED } from '../vocabulary.ts';
import { catalogueOrder } from './catalogue-order.ts';
import type { Filter } from './filter.ts';
import { healthColumn, stateColumn } from './time.ts';
import { where } from './where.ts';

/** Names of the provinces of one edition among the project's places, in Vietnamese; a nationwide work has «Cả nước». */
export const provinceNames = (edition: '2024' | '2025') => sql<string[]>`(
  select coalesce(json_agg(${places.name} ->> 'vi' order by ${places.id} collate "C"), '[]'::json) from ${places}
  where ${places.id} = any(${effective.places}) and ${places.edition} in (${edition}, 'any') and ${places.level} in ('nation', 'province'))`;

/** The properties that tiles and exports share. Their names are a contract with outside programs. */
export const featureColumns = (filter: Filter) => ({
  id: projects.id,
  name: sql<string>`${projects.name} ->> 'vi'`,
  nameEn: sql<string>`${projects.name} ->> 'en'`,
  nameZh: sql<string>`${projects.name} ->> 'zh'`,
  kind: projects.kind,
  type: projects.type,
  status: sql<string>`coalesce(${effective.status}, ${NOT_STATED})`,
  funding: sql<string>`coalesce(${effective.funding}, ${NOT_STATED})`,
  targetYear: effective.targetYear,
  basis: sql<string>`coalesce(${effective.targetBasis}, ${NOT_STATED})`,
  certainty: geometries.certainty,
  accuracyM: geometries.accuracyM,
  /** How many projects have it as their parent: 0 for one that is not a whole. */
  members: sql<number>`(select count(*)::int from ${projects} member where member.parent_id = ${projects}.id)`,
  /** In the filter's year, under its scenario. */
  state: sql<State>`${stateColumn(filter)}`,
  health: sql<Health | typeof NOT_STATED>`coalesce(${healthColumn(filter)}, ${NOT_STATED})`,
});

/** Every project that the filter leaves, with its geometry (WGS84, lon/lat), in catalogue order. */
export async function readFeatures(reader: Reader, filter: Filter) {
  return await reader
    .select({
      ...featureColumns(filter),
      parent: projects.parentId,
      costBnVnd: effective.costBnVnd,
      lengthKm: effective.lengthKm,
      areaHa: effective.areaHa,
      provinces: provinceNames('2024'),
      provinces2025: provinceNames('2025'),
      geometrySource: geometries.source,
      geometryLicence: geometries.licence,
      geometry: sql<Geometry>`ST_AsGeoJSON(${geometries.geom}, 7)::json`,
    })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .innerJoin(geometries, eq(geometries.projectId, effective.projectId))
    .where(where(filter))
    .orderBy(catalogueOrder);
}
export type FeatureRow = Awaited<ReturnType<typeof readFeatures>>[number];
