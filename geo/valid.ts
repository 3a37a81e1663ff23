import kinks from '@turf/kinks';
import type { Geometry, Polygon, Position } from 'geojson';

/** WGS84 degrees [west, south, east, north]: Vietnam with its sea, both archipelagos included. */
export const VIETNAM_EXTENT = [102.0, 6.0, 118.0, 23.6] as const;
/** More than this is a survey file that lost its way, not a project on a map. */
export const MAX_VERTICES = 20_000;

const [WEST, SOUTH, EAST, NORTH] = VIETNAM_EXTENT;
const inExtent = (x: number, y: number) => x >= WEST && x <= EAST && y >= SOUTH && y <= NORTH;
const ofRing = (ring: Position[]) => ring.map(([x, y]) => `${x},${y}`);

/**
 * What is wrong with a geometry, as plain sentences; an empty list means that it may be stored.
 * Expects GeoJSON in WGS84 degrees, longitude first. A line may cross itself (a loop ramp does); a ring may not.
 */
export function geometryProblems(geometry: Geometry | null | undefined): string[] {
  if (!geometry) return ['no geometry'];
  if (geometry.type === 'GeometryCollection') return ['a GeometryCollection is not one shape: use a Multi geometry'];
  const positions = positionsOf(geometry);
  if (positions.length === 0) return ['empty: no coordinates'];
  if (positions.length > MAX_VERTICES) return [`${positions.length} vertices; at most ${MAX_VERTICES} are taken`];
  const bad = positions.map(positionProblem).filter((p) => p !== undefined);
  if (bad.length > 0) return [...new Set(bad)];
  return [...lineProblems(geometry), ...polygonsOf(geometry).flatMap(polygonProblems)];
}

function positionProblem(position: Position): string | undefined {
  const [x, y] = position;
  if (x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y)) return 'a coordinate is not a finite number';
  if (inExtent(x, y)) return undefined;
  if (inExtent(y, x)) return 'axes swapped: latitude stands before longitude';
  if (Math.abs(x) > 180 || Math.abs(y) > 90) return 'coordinates are in metres, not in degrees of WGS84';
  return "outside Vietnam's extent (102.0–118.0° E, 6.0–23.6° N)";
}

function lineProblems(geometry: Geometry): string[] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  return lines.some((line) => new Set(ofRing(line)).size < 2) ? ['a line has fewer than two different positions'] : [];
}

function polygonProblems(rings: Position[][]): string[] {
  if (rings.length === 0) return ['empty: a polygon without a ring'];
  if (rings.some((r) => ofRing(r)[0] !== ofRing(r).at(-1))) return ['a ring is not closed'];
  if (rings.some((r) => r.length < 4 || new Set(ofRing(r)).size < 3)) return ['a ring has fewer than three different corners'];
  const polygon: Polygon = { type: 'Polygon', coordinates: rings };
  return kinks(polygon).features.length > 0 ? ['a polygon crosses itself'] : [];
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function positionsOf(geometry: Exclude<Geometry, { type: 'GeometryCollection' }>): Position[] {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates.length === 0 ? [] : [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    default:
      throw new TypeError(`not a GeoJSON geometry: ${JSON.stringify(geometry).slice(0, 80)}`);
  }
}
