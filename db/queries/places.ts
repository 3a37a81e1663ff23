import { sql } from 'drizzle-orm';
import { places } from '../tables/places.ts';
import type { Reader } from '../transaction.ts';

/** Every place that a filter can name, with its lineage; without outlines. */
export async function listPlaces(reader: Reader) {
  return await reader
    .select({
      id: places.id,
      edition: places.edition,
      level: places.level,
      name: places.name,
      nowId: places.nowId,
      parentId: places.parentId,
      wasIds: places.wasIds,
      /** [west, south, east, north] in degrees, WGS84; null for the whole country. */
      box: sql<[number, number, number, number] | null>`case when ${places.geom} is not null then json_build_array(
        ST_XMin(${places.geom}), ST_YMin(${places.geom}), ST_XMax(${places.geom}), ST_YMax(${places.geom})) end`,
    })
    .from(places)
    .orderBy(sql`${places.id} collate "C"`);
}
