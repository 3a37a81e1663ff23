import along from '@turf/along';
import length from '@turf/length';
import lineSliceAlong from '@turf/line-slice-along';
import type { LineString, Position } from 'geojson';

/**
 * Chainage (lý trình): the distance posted on a road's kilometre stones, "Km 12+300".
 * Posted metres and the metres measured on a map differ (realigned bends, generalised lines), so a route carries
 * anchors that tie the two, and everything between is in proportion.
 */

export class ChainageError extends Error {
  override name = 'ChainageError';
}

/** The same spot in both measures: `posted` metres on the stones, `mapped` metres along the line from its first position. */
export interface Anchor {
  posted: number;
  mapped: number;
}

/** A line (WGS84, longitude first, in the direction the stones count) with its anchors in ascending order. */
export interface Route {
  line: LineString;
  anchors: Anchor[];
  mappedLength: number;
}

/** "Km 12+300", "km12+300", "12+300" or "Km18" → metres. Throws ChainageError on anything else, such as "Km12+1500". */
export function parseChainage(text: string): number {
  const match = /^\s*(?:km\s*)?(\d{1,4})(?:\s*\+\s*(\d+)(?:[.,](\d{1,3}))?)?\s*$/i.exec(text);
  if (!match) throw new ChainageError(`not a chainage: ${JSON.stringify(text)}; write it as Km 12+300`);
  const [, km, metres = '0', decimals = '0'] = match;
  if (Number(metres) > 999) throw new ChainageError(`${text}: a kilometre has 1000 m, so what follows "+" is 0 to 999`);
  return Number(km) * 1000 + Number(`${metres}.${decimals}`);
}

/** Metres → "Km 12+300", to the nearest metre. */
export function formatChainage(posted: number): string {
  if (!Number.isFinite(posted) || posted < 0) throw new ChainageError(`no chainage: ${posted}`);
  const metres = Math.round(posted);
  return `Km ${Math.floor(metres / 1000)}+${String(metres % 1000).padStart(3, '0')}`;
}

/** Ties a line to its stones. At least two anchors, both measures rising, none beyond the line. */
export function createRoute(coordinates: Position[], anchors: Anchor[]): Route {
  const line: LineString = { type: 'LineString', coordinates };
  const mappedLength = metresOf(line);
  if (anchors.length < 2) throw new ChainageError('a route needs two anchors at least');
  anchors.forEach((a, i) => {
    const before = anchors[i - 1];
    if (before && (a.posted <= before.posted || a.mapped <= before.mapped)) throw new ChainageError('anchors must rise in both measures');
    if (a.mapped < 0 || a.mapped > mappedLength + 0.5) throw new ChainageError(`anchor ${formatChainage(a.posted)} lies beyond the line`);
  });
  return { line, anchors, mappedLength };
}

/** Posted metres → metres along the mapped line. Throws ChainageError beyond the route. */
export function mappedAt(route: Route, posted: number): number {
  const mapped = interpolate(route.anchors, 'posted', 'mapped', posted);
  // A hair of rounding at either end is not "beyond".
  if (!(mapped > -1e-3 && mapped < route.mappedLength + 1e-3)) {
    throw new ChainageError(`${posted >= 0 ? formatChainage(posted) : posted} lies beyond the route (${describeExtent(route)})`);
  }
  return Math.min(Math.max(mapped, 0), route.mappedLength);
}

/** Metres along the mapped line → posted metres. */
export function postedAt(route: Route, mapped: number): number {
  if (!(mapped >= 0 && mapped <= route.mappedLength)) throw new ChainageError(`${mapped} m lies beyond the line of ${route.mappedLength} m`);
  return interpolate(route.anchors, 'mapped', 'posted', mapped);
}

/** Where a stone stands: posted metres → [longitude, latitude]. */
export function positionAt(route: Route, posted: number): Position {
  return along(route.line, mappedAt(route, posted), { units: 'meters' }).geometry.coordinates;
}

/** The piece of a route between two chainages (posted metres, `from` before `to`). */
export function cutRoute(route: Route, from: number, to: number): LineString {
  if (from >= to) throw new ChainageError(`${formatChainage(from)} does not come before ${formatChainage(to)}`);
  return lineSliceAlong(route.line, mappedAt(route, from), mappedAt(route, to), { units: 'meters' }).geometry;
}

/** Length of a line in metres on the sphere. */
export function metresOf(line: LineString): number {
  return length({ type: 'Feature', properties: {}, geometry: line }, { units: 'meters' });
}

function interpolate(anchors: Anchor[], from: keyof Anchor, to: keyof Anchor, value: number): number {
  // Beyond the outer anchors the nearest pair's proportion goes on to the end of the line.
  const next = anchors.findIndex((a, i) => i > 0 && value <= a[from]);
  const i = next === -1 ? anchors.length - 1 : next;
  const [a, b] = [anchors[i - 1], anchors[i]];
  if (!a || !b) throw new ChainageError('a route needs two anchors at least');
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}

function describeExtent(route: Route): string {
  return `${postedAt(route, 0).toFixed(0)} to ${postedAt(route, route.mappedLength).toFixed(0)} posted metres`;
}
