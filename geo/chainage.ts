import along from '@turf/along';
import length from '@turf/length';
import lineSliceAlong from '@turf/line-slice-along';
import type { LineString, Position } from 'geojson';
import { nearestOnLine } from './nearest.ts';

/**
 * Chainage (lý trình): the distance posted on a road's kilometre stones, "Km 12+300".
 * Posted metres and the metres measured on a map differ (realigned bends, generalised lines), so a route carries
 * anchors that tie the two, and everything between is in proportion.
 */

/**
 * Why a chainage was refused, for messages in the reader's language: not written as one; more than 999 m after the
 * plus; beyond the route; a piece whose end does not come after its start; a route whose anchors cannot hold.
 */
export type ChainageProblem = 'not-a-chainage' | 'metres' | 'beyond' | 'order' | 'anchors';

export class ChainageError extends Error {
  override name = 'ChainageError';
  constructor(
    readonly problem: ChainageProblem,
    message: string,
  ) {
    super(message);
  }
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
  if (!match) throw new ChainageError('not-a-chainage', `not a chainage: ${JSON.stringify(text)}; write it as Km 12+300`);
  const [, km, metres = '0', decimals = '0'] = match;
  if (Number(metres) > 999) throw new ChainageError('metres', `${text}: a kilometre has 1000 m, so what follows "+" is 0 to 999`);
  return Number(km) * 1000 + Number(`${metres}.${decimals}`);
}

/** Metres → "Km 12+300", to the nearest metre. */
export function formatChainage(posted: number): string {
  if (!Number.isFinite(posted) || posted < 0) throw new ChainageError('not-a-chainage', `no chainage: ${posted}`);
  const metres = Math.round(posted);
  return `Km ${Math.floor(metres / 1000)}+${String(metres % 1000).padStart(3, '0')}`;
}

/** Ties a line to its stones. At least two anchors, both measures rising, none beyond the line. */
export function createRoute(coordinates: Position[], anchors: Anchor[]): Route {
  const line: LineString = { type: 'LineString', coordinates };
  const mappedLength = metresOf(line);
  if (anchors.length < 2) throw new ChainageError('anchors', 'a route needs two anchors at least');
  anchors.forEach((a, i) => {
    const before = anchors[i - 1];
    if (before && (a.posted <= before.posted || a.mapped <= before.mapped)) throw new ChainageError('anchors', 'anchors must rise in both measures');
    if (a.mapped < 0 || a.mapped > mappedLength + 0.5) throw new ChainageError('anchors', `anchor ${formatChainage(a.posted)} lies beyond the line`);
  });
  return { line, anchors, mappedLength };
}

/** A post whose place is known: kilometres as posted, and where it stands. */
export interface Post {
  km: number;
  lon: number;
  lat: number;
}

/**
 * A route from the posts that are known on it. With fewer than two, chainage is measured on the map from the line's
 * first position (`isMeasured`): a length on the map, not what stones say.
 */
export function routeWithPosts(coordinates: Position[], posts: readonly Post[]): Route {
  const line: LineString = { type: 'LineString', coordinates };
  if (isMeasured(posts)) return createRoute(coordinates, [{ posted: 0, mapped: 0 }, atEnd(metresOf(line))]);
  const anchors = posts.map(({ km, lon, lat }) => ({ posted: km * 1000, mapped: nearestOnLine(coordinates, [lon, lat]).along }));
  return createRoute(coordinates, anchors);
}
const atEnd = (metres: number): Anchor => ({ posted: metres, mapped: metres });

/** Whether a route has too few posts to be more than a length on the map. */
export const isMeasured = (posts: readonly Post[]): boolean => posts.length < 2;

/** Posted metres → metres along the mapped line. Throws ChainageError beyond the route. */
export function mappedAt(route: Route, posted: number): number {
  const mapped = interpolate(route.anchors, 'posted', 'mapped', posted);
  // A hair of rounding at either end is not "beyond".
  if (!(mapped > -1e-3 && mapped < route.mappedLength + 1e-3)) {
    const [from, to] = extentOf(route);
    const asked = posted >= 0 ? formatChainage(posted) : String(posted);
    throw new ChainageError('beyond', `${asked} lies beyond the route (${formatChainage(Math.max(0, from))} – ${formatChainage(to)})`);
  }
  return Math.min(Math.max(mapped, 0), route.mappedLength);
}

/** Metres along the mapped line → posted metres. */
export function postedAt(route: Route, mapped: number): number {
  if (!(mapped >= 0 && mapped <= route.mappedLength))
    throw new ChainageError('beyond', `${mapped} m lies beyond the line of ${route.mappedLength} m`);
  return interpolate(route.anchors, 'mapped', 'posted', mapped);
}

/** Where a stone stands: posted metres → [longitude, latitude]. */
export function positionAt(route: Route, posted: number): Position {
  return along(route.line, mappedAt(route, posted), { units: 'meters' }).geometry.coordinates;
}

/** The chainage of the place on the route nearest to a point, and the metres between the two. */
export function chainageAt(route: Route, point: Position): { posted: number; offset: number; position: Position } {
  const { along, offset, position } = nearestOnLine(route.line.coordinates, point);
  // Summed in another order than `length` sums: a hair of rounding at the end is not beyond it.
  return { posted: postedAt(route, Math.min(along, route.mappedLength)), offset, position };
}

/** The chainages of a route's two ends, in posted metres. */
export function extentOf(route: Route): [from: number, to: number] {
  return [postedAt(route, 0), postedAt(route, route.mappedLength)];
}

/** The piece of a route between two chainages (posted metres, `from` before `to`). */
export function cutRoute(route: Route, from: number, to: number): LineString {
  if (from >= to) throw new ChainageError('order', `${formatChainage(from)} does not come before ${formatChainage(to)}`);
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
  if (!a || !b) throw new ChainageError('anchors', 'a route needs two anchors at least');
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}
