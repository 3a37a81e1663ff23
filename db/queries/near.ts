import { eq, type SQL, sql } from 'drizzle-orm';
import type { Position } from 'geojson';
import { readPath } from '../../geo/path-text.ts';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { projects } from '../tables/projects.ts';
import type { Reader } from '../transaction.ts';

/**
 * Whether a project's drawing comes within so many kilometres of another one's, or of a path: on the ellipsoid, the
 * project itself left out. What is drawn may itself be off by its accuracy. The ids are sought once a statement, not
 * once a row: the embedded database takes some milliseconds a pair.
 * @param near id of a project, or a path as geo/path-text.ts writes it
 */
export function liesNear(near: string, km: number): SQL {
  const path = readPath(near);
  const other = path
    ? sql`select ${pathLiteral(path)}::geography as geom, null::text as id`
    : sql`select ${geometries.geom}::geography, ${geometries.projectId} from ${geometries} where ${eq(geometries.projectId, near)}`;
  return sql`${effective.projectId} in (
    with origin (geom, id) as materialized (${other})
    select ${geometries.projectId} from ${geometries}, origin
    where ${geometries.projectId} is distinct from origin.id and ST_DWithin(${geometries.geom}::geography, origin.geom, ${km * 1000}))`;
}

/** One position is a point; PostGIS takes no line of one. */
function pathLiteral(path: readonly Position[]): SQL {
  const text = path.map(([lon, lat]) => `${lon} ${lat}`).join();
  return sql`${path.length === 1 ? `SRID=4326;POINT(${text})` : `SRID=4326;LINESTRING(${text})`}`;
}

/** Whether `near` names something from which can be measured. */
export async function isOrigin(reader: Reader, near: string): Promise<boolean> {
  if (readPath(near)) return true;
  const [row] = await reader.select({ id: projects.id }).from(projects).where(eq(projects.id, near));
  return row !== undefined;
}
