import { sql } from 'drizzle-orm';
import { customType } from 'drizzle-orm/pg-core';
import type { Geometry } from 'geojson';

/**
 * A PostGIS geometry in WGS84 (SRID 4326, axis order lon, lat), written from GeoJSON.
 * Drizzle's own type drops the SRID and reads a MultiPolygon as a point. Never select the raw column:
 * read it as `ST_AsGeoJSON(column, 7)` or as tiles.
 */
export const geometry = customType<{ data: Geometry; driverData: string }>({
  dataType: () => 'geometry(Geometry, 4326)',
  toDriver: (value) => sql`ST_SetSRID(ST_GeomFromGeoJSON(${JSON.stringify(value)}), 4326)`,
  fromDriver: () => {
    throw new Error('select a geometry as ST_AsGeoJSON or as a tile, not as the raw column');
  },
});
