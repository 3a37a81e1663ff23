import { PGlite } from '@electric-sql/pglite';
import { postgis } from '@electric-sql/pglite-postgis';
import type { Geometry, LineString, MultiPolygon, Position } from 'geojson';
import { ringArea } from '../../../geo/ring.ts';

/** A geometry as PostGIS writes it: EWKB in hexadecimal. */
export type Shape = string & { readonly shape: unique symbol };
type Overlay = 'st_union' | 'st_intersection' | 'st_difference';

/** Degrees, tried in turn: this build of PostGIS answers with nothing, not with an error, where an overlay fails. */
const GRIDS = [0.0005, 0.001, 0.0007, 0.002];

/** PostGIS in this process, for the geometry operations of the maker programs. */
export class Workshop {
  private constructor(private readonly db: PGlite) {}

  static async open(): Promise<Workshop> {
    const db = await PGlite.create({ extensions: { postgis } });
    await db.exec('create extension postgis');
    return new Workshop(db);
  }

  close(): Promise<void> {
    return this.db.close();
  }

  private async one<T>(expression: string, values: unknown[]): Promise<T | undefined> {
    const { rows } = await this.db.query<{ it: T | null }>(`select ${expression} it`, values);
    return rows[0]?.it ?? undefined;
  }

  private async must<T>(expression: string, values: unknown[]): Promise<T> {
    const it = await this.one<T>(expression, values);
    if (it === undefined) throw new Error(`PostGIS gave nothing for ${expression}`);
    return it;
  }

  area(shape: Geometry): Promise<Shape> {
    return this.must('st_reduceprecision(st_makevalid(st_geomfromgeojson($1)), 0.0005)::text', [JSON.stringify(shape)]);
  }

  /** [west, south, east, north] in degrees. */
  box(bounds: readonly number[]): Promise<Shape> {
    return this.must('st_makeenvelope($1, $2, $3, $4, 4326)::text', [...bounds]);
  }

  buffer(shape: Shape, degrees: number): Promise<Shape> {
    return this.must('st_buffer($1::geometry, $2::float8, 2)::text', [shape, degrees]);
  }

  async overlay(how: Overlay, a: Shape, b: Shape): Promise<Shape> {
    for (const grid of GRIDS) {
      const it = await this.one<Shape>(`st_collectionextract(${how}($1::geometry, $2::geometry, ${grid}), 3)::text`, [a, b]);
      if (it !== undefined) return it;
    }
    throw new Error(`${how} failed on every grid`);
  }

  /** The area generalised by `tolerance` degrees, without parts and holes below so many square degrees, to 3 decimals. */
  async drawn(shape: Shape, tolerance: number, least: number, leastHole: number): Promise<MultiPolygon> {
    const { rows } = await this.db.query<{ part: string }>(
      `select st_asgeojson(st_multi(st_reduceprecision(p, 0.001)), 3) part
       from (select (st_dump(st_simplifypreservetopology($1::geometry, $2::float8))).geom p) parts where st_area(p) > $3`,
      [shape, tolerance, least],
    );
    if (rows.length === 0) throw new Error('An area came out empty');
    const polygons = rows.flatMap((r) => (JSON.parse(r.part) as MultiPolygon).coordinates);
    const wide = (ring: Position[], i: number): boolean => i === 0 || Math.abs(ringArea(ring)) > leastHole;
    return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.filter(wide)) };
  }

  /** Lines joined end to end where exactly two meet. */
  async joined(lines: readonly Position[][]): Promise<Position[][]> {
    const { rows } = await this.db.query<{ line: string }>('select st_asgeojson((st_dump(st_linemerge(st_geomfromgeojson($1)))).geom, 6) line', [
      JSON.stringify({ type: 'MultiLineString', coordinates: lines }),
    ]);
    return rows.map((r) => (JSON.parse(r.line) as LineString).coordinates);
  }

  /** A line without the positions that stray less than `tolerance` degrees from it (Douglas–Peucker), to 4 decimals. */
  async simplified(line: readonly Position[], tolerance: number): Promise<Position[]> {
    const text = await this.must<string>('st_asgeojson(st_simplify(st_geomfromgeojson($1), $2::float8), 4)', [
      JSON.stringify({ type: 'LineString', coordinates: line }),
      tolerance,
    ]);
    return (JSON.parse(text) as LineString).coordinates;
  }
}
