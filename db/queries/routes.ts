import { eq, sql } from 'drizzle-orm';
import type { LineString } from 'geojson';
import { routes } from '../tables/routes.ts';
import type { Reader } from '../transaction.ts';

const columns = {
  id: routes.id,
  /** What stands on the posts: "QL.4B". */
  ref: routes.ref,
  name: routes.name,
  starts: routes.starts,
  ends: routes.ends,
  projects: routes.projects,
  posts: routes.posts,
  /** Kilometres on the ellipsoid. */
  measuredKm: sql<number>`round((ST_Length(${routes.geom}::geography) / 1000)::numeric, 2)::float8`,
};

/** Every road with chainage without its line. */
export async function listRoutes(reader: Reader) {
  return await reader.select(columns).from(routes).orderBy(routes.id);
}

/** One road with its line (WGS84, lon/lat, in the direction the posts count); null for an unknown id. */
export async function readRoute(reader: Reader, id: string) {
  const [row] = await reader
    .select({ ...columns, line: sql<LineString>`ST_AsGeoJSON(${routes.geom}, 7)::json` })
    .from(routes)
    .where(eq(routes.id, id));
  return row ?? null;
}
export type RouteView = NonNullable<Awaited<ReturnType<typeof readRoute>>>;
