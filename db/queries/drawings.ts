import { eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Geometry, Position } from 'geojson';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { places } from '../tables/places.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';
import { catalogueOrder } from './catalogue-order.ts';
import { featureColumns } from './features.ts';
import type { Filter } from './filter.ts';
import { where } from './where.ts';

/** What a tile says of a project whatever the filter, and where it is drawn. */
export type DrawnProject = Awaited<ReturnType<typeof readDrawings>>[number];

/** The projects that are drawn, of those named or of all, in catalogue order. */
export async function readDrawings(reader: Reader, ids?: readonly string[]) {
  const { id, name, nameEn, nameZh, kind, type, certainty, accuracyM, members } = featureColumns({});
  const geojson = (geom: SQL) => sql`ST_AsGeoJSON(${geom}, 7)::json`;
  const geom = sql`${geometries.geom}`;
  return await reader
    .select({
      properties: { id, name, nameEn, nameZh, kind, type, certainty, accuracyM, members },
      position: projects.position,
      /** WGS84, lon/lat. */
      geometry: sql<Exclude<Geometry, { type: 'GeometryCollection' }>>`${geojson(geom)}`,
      /** A position on it: where it stands when it is too small for a shape. */
      spot: sql<Position>`${geojson(sql`ST_PointOnSurface(${geom})`)} -> 'coordinates'`,
    })
    .from(projects)
    .innerJoin(geometries, eq(geometries.projectId, projects.id))
    .where(ids && inArray(projects.id, [...ids]))
    .orderBy(catalogueOrder);
}

/** What a tile says of a project under a filter, by id: of each that the filter leaves. */
export async function readTileRows(reader: Reader, filter: Filter) {
  const { status, funding, targetYear, basis, state, health } = featureColumns(filter);
  return await reader
    .select({ id: effective.projectId, status, funding, targetYear, basis, state, health, places: effective.places })
    .from(effective)
    .innerJoin(projects, eq(projects.id, effective.projectId))
    .where(where(filter));
}
export type TileRow = Awaited<ReturnType<typeof readTileRows>>[number];

/** The names, in Vietnamese, that `provinces` of a feature is made of, by place; a nationwide work has «Cả nước». */
export async function readProvinceNames(reader: Reader): Promise<Map<string, string>> {
  const rows = await reader
    .select({ id: places.id, name: sql<string>`${places.name} ->> 'vi'` })
    .from(places)
    .where(sql`${places.edition} in ('2024', 'any') and ${places.level} in ('nation', 'province')`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
