import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { flattened } from './flat-lines.ts';
import { latOf, lonOf } from './plane.ts';
import { Segments } from './segments.ts';
import { Union } from './union.ts';

/**
 * Metres: so far outside the outlines a place still counts as on land. They are generalised, quays reach out, and a gate
 * stands on the border itself.
 */
export const SHORE_M = 500;

/** Pieces of land: outlines that share a corner are one piece (the mainland, an island); WGS84, longitude first. */
export class Land {
  private readonly polygons: Polygon[];
  private readonly boxes: Flatbush;
  private readonly shores: Segments;
  private readonly pieceOf: Int32Array;

  constructor(outlines: readonly MultiPolygon[]) {
    this.polygons = outlines.flatMap((o) => o.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates })));
    const rings = this.polygons.map((p) => p.coordinates[0] as Position[]);
    this.shores = new Segments(flattened(rings));
    this.boxes = new Flatbush(rings.length);
    const union = new Union(rings.length);
    const seen = new Map<string, number>();
    rings.forEach((ring, i) => {
      const [lons, lats] = [ring.map(lonOf), ring.map(latOf)];
      this.boxes.add(Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats));
      for (const corner of ring) {
        const key = corner.join();
        const other = seen.get(key);
        if (other === undefined) seen.set(key, i);
        else union.join(other, i);
      }
    });
    this.boxes.finish();
    this.pieceOf = Int32Array.from(rings, (_, i) => union.find(i));
  }

  /** The pieces that a place lies on, or within so many metres of; none in the sea and abroad. */
  at(p: Position, metres = SHORE_M): Set<number> {
    const inside = this.boxes.search(lonOf(p), latOf(p), lonOf(p), latOf(p)).filter((i) => booleanPointInPolygon(p, this.polygons[i] as Polygon));
    const near = metres > 0 ? this.shores.feet(p, metres).map((foot) => foot.line) : [];
    return new Set([...inside, ...near].map((i) => this.pieceOf[i] as number));
  }
}
