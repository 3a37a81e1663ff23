import { and, count, eq, sql } from 'drizzle-orm';
import type { Geometry, MultiPolygon } from 'geojson';
import type { Database } from '../open.ts';
import { catalogueOrder } from '../queries/catalogue-order.ts';
import { geometries } from '../tables/geometries.ts';
import { places } from '../tables/places.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';
import type { Course } from './sections.ts';

/** What is a course: all that is drawn of a kind of lines. */
const courseColumns = {
  project: projects.id,
  type: projects.type,
  kind: projects.kind,
  parent: projects.parentId,
  certainty: geometries.certainty,
  accuracyM: geometries.accuracyM,
};
const isCourse = eq(projects.form, 'line');

/** The courses of the projects as stored, WGS84, in the catalogue's order. */
export async function readCourses({ orm }: Database): Promise<Course[]> {
  return await orm
    .select({
      ...courseColumns,
      geometry: sql<Geometry>`ST_AsGeoJSON(${geometries.geom}, 15)::json`,
    })
    .from(projects)
    .innerJoin(geometries, eq(geometries.projectId, projects.id))
    .where(isCourse)
    .orderBy(catalogueOrder);
}

/** How many `readCourses` reads. */
export async function countCourses({ orm }: Database): Promise<number> {
  const [row] = await orm.select({ count: count() }).from(projects).innerJoin(geometries, eq(geometries.projectId, projects.id)).where(isCourse);
  return row?.count ?? 0;
}

/** A text that stays the same as long as `readCourses` reads the same; a tenth of its work, and no more to keep. */
export async function coursesDigest({ orm }: { orm: Reader }): Promise<string> {
  const course = sql`md5(concat_ws(' ', ${sql.join([...Object.values(courseColumns), sql`md5(ST_AsBinary(${geometries.geom}))`], sql`, `)}))`;
  const [row] = await orm
    .select({ digest: sql<string>`coalesce(md5(string_agg(${course}, '' order by ${catalogueOrder})), '')` })
    .from(projects)
    .innerJoin(geometries, eq(geometries.projectId, projects.id))
    .where(isCourse);
  return row?.digest ?? '';
}

/** The outlines of the country: its 63 provinces before 01/07/2025, islands included. */
export async function readOutlines({ orm }: Database): Promise<MultiPolygon[]> {
  const rows = await orm
    .select({ outline: sql<MultiPolygon | null>`ST_AsGeoJSON(ST_Multi(${places.geom}), 7)::json` })
    .from(places)
    .where(and(eq(places.edition, '2024'), eq(places.level, 'province')))
    .orderBy(sql`${places.id} collate "C"`);
  return rows.flatMap(({ outline }) => outline ?? []);
}
