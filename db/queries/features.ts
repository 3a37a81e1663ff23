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

/** To be printed with any map made from the export. */
export const ATTRIBUTION =
  '© OpenStreetMap contributors (ODbL 1.0); Vietnamese Provinces Database (thanglequoc, MIT), from the Viet Nam Administrative Units Reference Map (sapnhap.bando.com.vn); GeoNames (CC BY 4.0); Natural Earth';

/** What stands before the data version in a collection, between that and the features, and after them. */
const [OPENING, BETWEEN, CLOSING] = [
  `{"type":"FeatureCollection","attribution":${JSON.stringify(ATTRIBUTION)},"dataVersion":"`,
  '","features":[',
  ']}',
] as const;

/** A page as the database wrote it, to be passed on as it is: to put it together here would take memory for it twice. */
export type FeaturePage = {
  /** A whole GeoJSON FeatureCollection in UTF-8. */
  collection: Buffer;
  /** Its parts: of the middle one the features, with commas between them. */
  opening: Buffer;
  features: Buffer;
  closing: Buffer;
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
    { after },
    ({ after }) => sql`
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
      ${OPENING}::text || (select data_version from atlas_state) || ${BETWEEN}::text || coalesce(string_agg(feature, ',' order by number), '') || ${CLOSING}::text,
      (select id from found where number = ${limit} and exists (select from found where number > ${limit})) as next,
      (select data_version from atlas_state) as version
    from written`,
  );
  const [[collection, next, version] = []] = await askRaw(client, query, prepare);
  if (!collection || !version) throw new Error('no page and no data version');
  const dataVersion = version.toString();
  const [start, end] = [Buffer.byteLength(OPENING + dataVersion + BETWEEN), collection.length - CLOSING.length];
  const parts = { opening: collection.subarray(0, start), features: collection.subarray(start, end), closing: collection.subarray(end) };
  return { collection, ...parts, next: next ? next.toString() : null, dataVersion };
}
