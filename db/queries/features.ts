import { eq, type SQL, sql } from 'drizzle-orm';
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
const provinceNames = (edition: '2024' | '2025') => sql<string[]>`(
  select coalesce(json_agg(${places.name} ->> 'vi' order by ${places.id} collate "C"), '[]'::json) from ${places}
  where ${places.id} = any(${effective.places}) and ${places.edition} in (${edition}, 'any') and ${places.level} in ('nation', 'province'))`;

/** The properties that tiles and exports share. Their names are a contract with outside programs. */
const featureColumns = (filter: Filter) => ({
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

/** What a tile reaches beyond its edge, as a part of its width: 256 of 4096 units. */
const MARGIN = 256 / 4096;

/**
 * The tile with its margin as an envelope in degrees. Reckoned here, not by transforming one in Web Mercator: the margin
 * of an outermost tile passes the 180th meridian, and PROJ would wrap it round the other side of the earth.
 */
function envelope({ z, x, y }: { z: number; x: number; y: number }): SQL {
  const lon = (column: number) => Math.max(-180, Math.min(180, (column / 2 ** z) * 360 - 180));
  const lat = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI;
  return sql`ST_MakeEnvelope(${lon(x - MARGIN)}, ${lat(y + 1 + MARGIN)}, ${lon(x + 1 + MARGIN)}, ${lat(y - MARGIN)}, 4326)`;
}

/** A geometry in a tile's units, clipped to it; null where it does not reach it. */
const inTile = (geom: SQL, { z, x, y }: { z: number; x: number; y: number }) =>
  sql`ST_AsMVTGeom(ST_Transform(${geom}, 3857), ST_TileEnvelope(${z}, ${x}, ${y}), 4096, 256, true)`;

/**
 * One tile of the layer `projects` as PostGIS encodes it (gzip not applied); empty when nothing lies in it.
 * Only where the database can encode tiles: the embedded one cannot.
 */
export async function encodeTile(reader: Reader, filter: Filter, tile: { z: number; x: number; y: number }): Promise<Uint8Array> {
  const geom = sql`${geometries.geom}`;
  const inner = reader
    .select({
      ...Object.fromEntries(Object.entries(featureColumns(filter)).map(([name, column]) => [name, sql`${column}`.as(name)])),
      provinces: sql`array_to_string(array(select json_array_elements_text(${provinceNames('2024')})), ', ')`.as('provinces'),
      // PostGIS leaves out what is smaller than a unit of the tile; the list has it, so the map must: as a point.
      geom: sql`coalesce(${inTile(geom, tile)}, ${inTile(sql`ST_PointOnSurface(${geom})`, tile)})`.as('geom'),
    })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .innerJoin(geometries, eq(geometries.projectId, effective.projectId))
    .where(sql`${where(filter)} and ${geometries.geom} && ${envelope(tile)}`)
    .orderBy(catalogueOrder);
  const rows = await reader.execute<{ tile: Uint8Array }>(
    sql`select ST_AsMVT(t, 'projects', 4096, 'geom') as tile from ${inner.as('t')} where t.geom is not null`,
  );
  return rows[0]?.tile ?? new Uint8Array();
}
