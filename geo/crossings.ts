import inside from '@turf/boolean-point-in-polygon';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { type Borders, boxOf, offsetMetres } from './borders.ts';
import { lengthOf, measure, positionAt, staysAlong, withoutSlivers } from './stays.ts';

/** Where a geometry passes from one area to another; `between` in the order of travel. */
export interface Crossing {
  between: [string, string];
  /** [longitude, latitude] in WGS84 degrees. */
  at: [lon: number, lat: number];
  /** The course is not known well enough to say that it crosses this border and no other. */
  uncertain: boolean;
}

export interface Passage {
  /** The areas that each connected line passes, in order. An area geometry has none. */
  courses: string[][];
  crossings: Crossing[];
}

/** Outlines are generalised to some hundred metres: a shorter visit across a border says nothing. */
export const LEAST_STAY_M = 300;
/** Mapped ways leave out a junction or a bridge: parts this near to one another are one road. */
export const JOINED_WITHIN_M = 2000;

/**
 * Which areas a geometry passes and where it crosses from one to the next. WGS84, longitude first.
 * A stay shorter than the larger of `accuracyM` and 300 m is ignored unless an end of the line lies there; then the
 * crossing is `uncertain`, as it is where a third area comes within `accuracyM`, or where more than that of sea or
 * foreign land lies between the two. Parts of a MultiLineString are one line where the next begins near the last one's end.
 * An area joins the areas whose common border runs through it. A point joins nothing.
 */
export function passageOf(geometry: Geometry, borders: Borders, accuracyM: number): Passage {
  const tolerance = Math.max(accuracyM, LEAST_STAY_M);
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return { courses: [], crossings: throughArea(geometry, borders, tolerance) };
  const passages = linesOf(geometry, tolerance).map((line) => alongLine(line, borders, accuracyM, tolerance));
  return { courses: passages.flatMap((p) => p.courses), crossings: passages.flatMap((p) => p.crossings) };
}

function alongLine(positions: Position[], borders: Borders, accuracyM: number, tolerance: number): Passage {
  const line = measure(positions);
  const stays = withoutSlivers(staysAlong(line, borders), tolerance);
  const isShortEnd = (i: number) => (i === 0 || i === stays.length - 1) && lengthOf(stays[i] ?? { area: '', from: 0, to: 0 }) < tolerance;
  const crossings = stays.slice(1).map((stay, k): Crossing => {
    const before = stays[k] ?? stay;
    const at = positionAt(line, (before.to + stay.from) / 2);
    const between: [string, string] = [before.area, stay.area];
    const uncertain = isShortEnd(k) || isShortEnd(k + 1) || stay.from - before.to > tolerance || borders.reachedWithin(at, accuracyM, between);
    return { between, at, uncertain };
  });
  return { courses: stays.length > 0 ? [stays.map((s) => s.area)] : [], crossings };
}

/** The lines of a geometry, parts joined where one begins within the tolerance, or 2 km, of the other's end. */
function linesOf(geometry: Geometry, tolerance: number): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type !== 'MultiLineString') return [];
  const lines: Position[][] = [];
  for (const part of geometry.coordinates) {
    const [last, end, start] = [lines.at(-1), lines.at(-1)?.at(-1), part[0]];
    if (last && end && start && Math.hypot(...offsetMetres(end, start)) <= Math.max(tolerance, JOINED_WITHIN_M)) last.push(...part);
    else lines.push([...part]);
  }
  return lines;
}

/** The borders that run through an area for more than the tolerance, each with its middle. */
function throughArea(area: Polygon | MultiPolygon, borders: Borders, tolerance: number): Crossing[] {
  const shared = new Map<string, { between: [string, string]; pieces: { middle: [number, number]; metres: number }[] }>();
  const corners = area.type === 'Polygon' ? area.coordinates.flat() : area.coordinates.flat(2);
  for (const { a, b, owners } of borders.near(boxOf(corners))) {
    const middle: [number, number] = [((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2];
    const [first, second] = [...owners].sort();
    if (first === undefined || second === undefined || !inside(middle, area)) continue;
    const group = shared.get(`${first} ${second}`) ?? { between: [first, second], pieces: [] };
    group.pieces.push({ middle, metres: Math.hypot(...offsetMetres(a, b)) });
    shared.set(`${first} ${second}`, group);
  }
  return [...shared.values()].flatMap(({ between, pieces }): Crossing[] => {
    const metres = pieces.reduce((sum, p) => sum + p.metres, 0);
    const at = pieces[Math.floor(pieces.length / 2)]?.middle;
    return at && metres >= tolerance ? [{ between, at, uncertain: borders.reachedWithin(at, tolerance, between) }] : [];
  });
}
