import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Geometry } from 'geojson';
import { effective } from '../tables/effective.ts';
import { geometries } from '../tables/geometries.ts';
import { places } from '../tables/places.ts';
import type { Reader } from '../transaction.ts';

/**
 * A project's geometry (WGS84, degrees as exact as they are stored, here to 0.1 mm) and the provinces of the edition of
 * 63 that it is said to lie in; null for an id that has none.
 */
export async function readShape(reader: Reader, id: string) {
  const [row] = await reader
    .select({
      geometry: sql<Geometry>`ST_AsGeoJSON(${geometries.geom}, 9)::json`,
      accuracyM: geometries.accuracyM,
      certainty: geometries.certainty,
      provinces: sql<string[]>`(select coalesce(json_agg(${places.id} order by ${places.id} collate "C"), '[]'::json) from ${places}
        where ${places.id} = any(${effective.places}) and ${places.edition} = '2024' and ${places.level} = 'province')`,
    })
    .from(geometries)
    .innerJoin(effective, eq(effective.projectId, geometries.projectId))
    .where(and(eq(geometries.projectId, id), isNull(effective.knownTo)));
  return row ?? null;
}

/** The province of the 63 that a point (degrees, WGS84) lies in; null for none. */
export async function provinceAt(reader: Reader, { lon, lat }: { lon: number; lat: number }): Promise<string | null> {
  const [row] = await reader
    .select({ id: places.id })
    .from(places)
    .where(
      sql`${places.edition} = '2024' and ${places.level} = 'province' and ST_Intersects(${places.geom}, ST_SetSRID(ST_MakePoint(${lon}, ${lat}), 4326))`,
    )
    .orderBy(sql`${places.id} collate "C"`)
    .limit(1);
  return row?.id ?? null;
}
