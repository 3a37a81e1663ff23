import { sql } from 'drizzle-orm';
import type { drawnPlaces } from './tables/drawn-places.ts';
import { geometries } from './tables/geometries.ts';
import { places } from './tables/places.ts';
import type { Transaction } from './transaction.ts';

/** Metres of a degree of latitude at 22° N on WGS84; a plane scaled by it is true to 0.3 % over a province. */
const DEGREE_M = 110_750;

/**
 * The districts and communes that each stored geometry reaches. A corridor says nothing of communes; nor does a symbol
 * or a line that is less exact than the place is large (the radius of a circle of its area).
 */
export async function reachedPlaces(tx: Transaction): Promise<(typeof drawnPlaces.$inferInsert)[]> {
  // Scaled, not projected: a buffer in metres then needs no PROJ.
  const onPlane = (geom: unknown) => sql`ST_Scale(${geom}, ${DEGREE_M} * cos(radians(ST_YMax(p.geom))), ${DEGREE_M}::float8)`;
  const rows = await tx.execute<{ projectId: string; placeId: string; sure: boolean }>(sql`
    select g.project_id as "projectId", p.id as "placeId",
      coalesce(ST_Intersects(${onPlane(sql`g.geom`)}, ST_Buffer(${onPlane(sql`p.geom`)}, -g.accuracy_m)), false) as sure
    from ${geometries} g
    join ${places} p on p.level in ('district', 'commune') and ST_Intersects(g.geom, p.geom)
    where g.certainty <> 'corridor' and g.accuracy_m < sqrt(ST_Area(p.geom::geography) / pi())`);
  return [...rows];
}
