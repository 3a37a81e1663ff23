import type { MultiPolygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type * as TopoJSON from 'topojson-specification';
import { ringArea } from './ring.ts';

/** The shared topology of the 63 provinces as they were before 01/07/2025; a geometry's `id` is its two-digit code. */
export type ProvinceTopology = TopoJSON.Topology<{ provinces63: TopoJSON.GeometryCollection }>;

export interface ProvinceOutlines {
  /** The 63, by the code they had. */
  before: Map<string, MultiPolygon>;
  /** The 34 since 01/07/2025, by whatever key the lineage gives them. */
  now: Map<string, MultiPolygon>;
}

/** 1e-5 degree is about a metre, far finer than the topology's own generalisation. */
const round = (v: number): number => Math.round(v * 1e5) / 1e5;

/** An area of a topology. */
export type Area = TopoJSON.Polygon | TopoJSON.MultiPolygon;

/** Exterior rings counterclockwise, holes clockwise, as RFC 7946 asks; positions rounded to 5 decimals. */
function wind(polygon: Position[][]): Position[][] {
  return polygon.map((ring, i) => {
    const rounded = ring.map(([lon = 0, lat = 0]) => [round(lon), round(lat)]);
    return ringArea(rounded) > 0 === (i === 0) ? rounded : rounded.reverse();
  });
}

/** Areas of one topology as one outline, without the lines between them; [longitude, latitude], as RFC 7946 winds it. */
export function dissolve(topology: TopoJSON.Topology, areas: Area[]): MultiPolygon {
  const merged = feature(topology, mergeArcs(topology, areas)).geometry as MultiPolygon;
  return { type: 'MultiPolygon', coordinates: merged.coordinates.map(wind) };
}

/**
 * Outlines of the provinces of both editions from one topology: the 34 are never drawn, they are the 63 dissolved.
 * Positions are [longitude, latitude] in WGS84 degrees.
 *
 * @param lineage old two-digit code → key of the province it has been part of since 01/07/2025 (its code or its id).
 * @throws Error if the lineage does not cover exactly the provinces of the topology.
 */
export function provinceOutlines(topology: ProvinceTopology, lineage: ReadonlyMap<string, string>): ProvinceOutlines {
  const parts = new Map<string, Area[]>();
  const before = new Map<string, MultiPolygon>();
  for (const geometry of topology.objects.provinces63.geometries) {
    const code = String(geometry.id);
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`Province ${code} is a ${geometry.type}, not an area`);
    const now = lineage.get(code);
    if (now === undefined) throw new Error(`The lineage does not say what province ${code} became`);
    before.set(code, dissolve(topology, [geometry]));
    parts.set(now, [...(parts.get(now) ?? []), geometry]);
  }
  for (const code of lineage.keys()) if (!before.has(code)) throw new Error(`The lineage names province ${code}, which has no outline`);
  return { before, now: new Map([...parts].map(([key, areas]) => [key, dissolve(topology, areas)])) };
}
