import { and, eq, sql } from 'drizzle-orm';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { places } from '../tables/places.ts';
import { projects } from '../tables/projects.ts';
import type { Health, State } from '../time-vocabulary.ts';
import { NOT_STATED } from '../vocabulary.ts';
import type { Filter } from './filter.ts';
import { comesAfter, orderOf } from './list-order.ts';
import { named, type RowOf } from './named.ts';
import { askRaw, type Client, pageLimit, writtenOnce } from './statement.ts';
import { healthColumn, stateColumn } from './time.ts';
import { knownOn, where } from './where.ts';

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

/** Those of an export, which has the provinces of both editions, figures and where its geometry comes from besides. */
const exportColumns = (filter: Filter) => ({
  ...featureColumns(filter),
  parent: projects.parentId,
  costBnVnd: effective.costBnVnd,
  lengthKm: effective.lengthKm,
  areaHa: effective.areaHa,
  provinces: provinceNames('2024'),
  provinces2025: provinceNames('2025'),
  geometrySource: geometries.source,
  geometryLicence: geometries.licence,
});

export type FeatureProperties = RowOf<ReturnType<typeof exportColumns>>;

/** Features as GeoJSON in UTF-8, with commas between them: written by the database, and passed on as they are. */
export type FeaturePage = {
  features: Buffer;
  /** The id that the page ends with; null where nothing follows. */
  next: string | null;
  /** Of the very state that the page was read from. */
  dataVersion: string;
};

/**
 * A page of the projects that the filter leaves, in catalogue order, each with its geometry (WGS84, lon/lat).
 * @param after the id that the page before ended with
 */
export async function readFeaturePage(client: Client, filter: Filter, limit: number, after?: string): Promise<FeaturePage> {
  const { rows, prepare } = pageLimit(filter, limit, 1);
  const order = sql.join(orderOf('catalogue'), sql`, `);
  const query = writtenOnce(
    `features ${limit}`,
    filter,
    after,
    (after) => sql`
    with found as materialized (
      select ${effective.projectId} as id, row_number() over (order by ${order}) as number
      from ${effective} where ${and(where(filter), after && comesAfter('catalogue', after, filter.asOf))} order by ${order} limit ${rows}),
    written as (
      select found.number, '{"type":"Feature","id":' || to_json(found.id) || ',"geometry":' || ST_AsGeoJSON(${geometries.geom}, 7)
        || ',"properties":' || (select row_to_json(p) from (select ${named(exportColumns(filter))}) p) || '}' as feature
      from found
      join ${effective} on ${and(eq(effective.projectId, sql`found.id`), knownOn(filter.asOf))}
      join ${projects} on ${eq(projects.id, effective.projectId)}
      join ${geometries} on ${eq(geometries.projectId, effective.projectId)}
      where found.number <= ${limit})
    select
      coalesce(string_agg(feature, ',' order by number), '') as features,
      (select id from found where number = ${limit} and exists (select from found where number > ${limit})) as next,
      (select data_version from atlas_state) as version
    from written`,
  );
  const [[features, next, dataVersion] = []] = await askRaw(client, query, prepare);
  if (!features || !dataVersion) throw new Error('no page and no data version');
  return { features, next: next ? next.toString() : null, dataVersion: dataVersion.toString() };
}
