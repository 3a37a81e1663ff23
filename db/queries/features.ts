import { asc, eq, sql } from 'drizzle-orm';
import type { Geometry } from 'geojson';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { places } from '../tables/places.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';
import { NOT_STATED } from '../vocabulary.ts';
import type { Filter } from './filter.ts';
import { where } from './where.ts';

const byId = sql`${projects.id} collate "C"`;

/** Names of the places of one edition among the project's, in Vietnamese; a nationwide work has «Cả nước». */
const provinceNames = (edition: '2024' | '2025') => sql<string[]>`(
  select coalesce(json_agg(${places.name} ->> 'vi' order by ${places.id} collate "C"), '[]'::json) from ${places}
  where ${places.id} = any(${effective.places}) and ${places.edition} in (${edition}, 'any'))`;

/** The properties that tiles and exports share. Their names are a contract with outside programs. */
export const featureColumns = {
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
};

/** Every project that the filter leaves, with its geometry (WGS84, lon/lat), in catalogue order. */
export async function readFeatures(reader: Reader, filter: Filter) {
  return await reader
    .select({
      ...featureColumns,
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
    .orderBy(asc(byId));
}
export type FeatureRow = Awaited<ReturnType<typeof readFeatures>>[number];

/**
 * One tile of the layer `projects` as PostGIS encodes it (gzip not applied); empty when nothing lies in it.
 * Only where the database can encode tiles: the embedded one cannot.
 */
export async function encodeTile(reader: Reader, filter: Filter, tile: { z: number; x: number; y: number }): Promise<Uint8Array> {
  const { z, x, y } = tile;
  const inner = reader
    .select({
      ...Object.fromEntries(Object.entries(featureColumns).map(([name, column]) => [name, sql`${column}`.as(name)])),
      provinces: sql`array_to_string(array(select json_array_elements_text(${provinceNames('2024')})), ', ')`.as('provinces'),
      geom: sql`ST_AsMVTGeom(ST_Transform(${geometries.geom}, 3857), ST_TileEnvelope(${z}, ${x}, ${y}), 4096, 256, true)`.as('geom'),
    })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .innerJoin(geometries, eq(geometries.projectId, effective.projectId))
    .where(sql`${where(filter)} and ${geometries.geom} && ST_Transform(ST_TileEnvelope(${z}, ${x}, ${y}, margin => 256.0 / 4096), 4326)`)
    .orderBy(asc(byId));
  const rows = await reader.execute<{ tile: Uint8Array }>(sql`select ST_AsMVT(t, 'projects', 4096, 'geom') as tile from ${inner.as('t')} where t.geom is not null`);
  return rows[0]?.tile ?? new Uint8Array();
}
