import postgres from 'postgres';
import type { BenchDatabase } from './databases.ts';

export type Tile = { z: number; x: number; y: number };

export const ZOOMS = [5, 6, 7, 8, 9, 10, 11, 12];

/**
 * Tiles that people look at: of each zoom as many, each where a project lies that was drawn by lot; so a tile of a city is
 * there as often as it holds more. Of all projects, or of those of one kind. The same ones in the same mixed order each time.
 */
export async function tileList(database: BenchDatabase, each: number, kind?: string): Promise<Tile[]> {
  const sql = postgres(database.url, { max: 1 });
  try {
    const spots = await sql<{ lon: number; lat: number }[]>`
      select ST_X(p) as lon, ST_Y(p) as lat
      from (select ST_PointOnSurface(degrees) as p, id from bench.flat where ${kind ?? null}::text is null or kind = ${kind ?? null}) s
      order by md5(id || 'tiles') limit ${each * ZOOMS.length}`;
    return [...spots].map(({ lon, lat }, i) => tileAt(ZOOMS[i % ZOOMS.length] as number, lon, lat));
  } finally {
    await sql.end();
  }
}

export function tileAt(z: number, lon: number, lat: number): Tile {
  const side = 2 ** z;
  const radians = (lat * Math.PI) / 180;
  return { z, x: Math.floor(((lon + 180) / 360) * side), y: Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * side) };
}

/** Path of our own tile. */
export const tilePath = ({ z, x, y }: Tile, query = ''): string => `/tiles/projects/${z}/${x}/${y}.mvt${query}`;
