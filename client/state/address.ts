import { type ReachKind, reachKinds } from '../../db/parks/park.ts';
import { isKeyOf, type Language, languages } from '../../db/vocabulary.ts';
import { findZone, type Zone, zoneKey } from '../../geo/vn2000-zones.ts';
import { day, type FilterInput } from '../../server/inputs/filter.ts';
import { filterParams, type ParameterError, parseFilter } from '../../server/inputs/query-string.ts';
import { type MarkedPoint, readPoint, writePoint } from './marked-point.ts';
import { PARK_PREFIX, type ParkSearch, parkSearchParams, readParkSearch } from './park-search.ts';
import { isParkId, readShortlist } from './shortlist.ts';
import { readWay, type Way, writeWay } from './way.ts';

/** Centre in degrees (WGS84) and zoom of the map. */
export type MapPosition = { lon: number; lat: number; zoom: number };

/** A place on a route: its id and posted metres. */
export type Post = { route: string; metres: number };

/** Orders of the list. `catalogue` is by document and number. */
export const sorts = { catalogue: true, name: true, year: true, cost: true } as const;
export type Sort = keyof typeof sorts;

/**
 * All that a view's address says besides its path. The filter's parameters are the wire's own, so that the query of
 * the screen's address can be put behind /export/projects.geojson. Absent: Vietnamese, whole country, catalogue order.
 */
export type View = {
  filter: FilterInput;
  lang?: Language | undefined;
  map?: MapPosition | undefined;
  sort?: Sort | undefined;
  /** Which provinces a view of places speaks of: the 63 before 01/07/2025; absent: the 34 since. */
  edition?: '2024' | undefined;
  /** A kilometre post that is shown: a route's id and posted metres. */
  post?: Post | undefined;
  at?: MarkedPoint | undefined;
  /** The zone of VN-2000 that the reader chose (`cm=107.25`, `cm=3405`); absent: the province's own. */
  zone?: Zone | undefined;
  /** The version of the data that a printed address (`v=12`) was written of: another one is said. Decimal digits. */
  version?: string | undefined;
  /** The two days (YYYY-MM-DD) that are compared; absent: a year before, and the day that is looked at. */
  since?: string | undefined;
  until?: string | undefined;
  /** What parks are searched by (`p-kind=…`), besides the filter's year and scenario. */
  parks?: ParkSearch | undefined;
  /** The park of the search whose facts are open (`park=L18`). */
  park?: string | undefined;
  /** Ids of the parks to compare, six at most, in the reader's order. The only one of these that goes along to other views. */
  shortlist?: string[] | undefined;
  /** To which kind of places the ways of parks are drawn; absent: to gates. */
  ways?: ReachKind | undefined;
  /** The way that is sought, and by rail; absent: by road. */
  route?: Way | undefined;
  mode?: 'rail' | undefined;
  /** What of the address could not be read; shown once, never written back. */
  dropped?: ParameterError[] | undefined;
};

/** What belongs to one view only and does not go along to another. */
export const LEFT_BEHIND = {
  since: undefined,
  until: undefined,
  parks: undefined,
  park: undefined,
  ways: undefined,
  route: undefined,
  mode: undefined,
} as const satisfies Partial<View>;

const isReachKind = (value: string): value is ReachKind => (reachKinds as readonly string[]).includes(value);
const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);

/** Parameters that are not the filter's. */
const OWN = ['lang', 'map', 'sort', 'edition', 'post', 'at', 'cm', 'v', 'since', 'until', 'park', 'shortlist', 'ways', 'route', 'mode'];
const isOwn = (name: string) => OWN.includes(name) || name.startsWith(PARK_PREFIX);

/** Reads a query string (with or without its question mark); what cannot be read is dropped and listed. */
export function readAddress(query: string): View {
  const params = [...new URLSearchParams(query)];
  const { filter, errors } = parseFilter(params.filter(([name]) => !isOwn(name)));
  const view: View = { filter };
  const dropped: ParameterError[] = [...errors];
  const refuse = (parameter: string, value: string) => dropped.push({ parameter, value, problem: 'bad-value' });
  const parks = readParkSearch(params, refuse);
  if (parks) view.parks = parks;
  for (const [name, value] of params) {
    if (name === 'lang') {
      if (isLanguage(value)) view.lang = value;
      else refuse(name, value);
    }
    if (name === 'sort') {
      if (isKeyOf(sorts, value)) view.sort = value;
      else refuse(name, value);
    }
    if (name === 'edition') {
      if (value === '2024') view.edition = value;
      else if (value !== '2025') refuse(name, value);
    }
    if (name === 'post') {
      const post = readPost(value);
      if (post) view.post = post;
      else refuse(name, value);
    }
    if (name === 'at') {
      const point = readPoint(value);
      if (point) view.at = point;
      else refuse(name, value);
    }
    if (name === 'cm') {
      const zone = /^\d{3,4}(\.\d+)?$/.test(value) ? findZone(Number(value)) : undefined;
      if (zone) view.zone = zone;
      else refuse(name, value);
    }
    if (name === 'v') {
      if (/^\d{1,18}$/.test(value)) view.version = value;
      else refuse(name, value);
    }
    if (name === 'since' || name === 'until') {
      if (day.safeParse(value).success) view[name] = value;
      else refuse(name, value);
    }
    if (name === 'park') {
      if (isParkId(value)) view.park = value;
      else refuse(name, value);
    }
    if (name === 'shortlist') {
      const ids = readShortlist(value);
      if (ids) view.shortlist = ids;
      else refuse(name, value);
    }
    if (name === 'ways') {
      if (isReachKind(value)) view.ways = value;
      else refuse(name, value);
    }
    if (name === 'route') {
      const way = readWay(value);
      if (way) view.route = way;
      else refuse(name, value);
    }
    if (name === 'mode') {
      if (value === 'rail') view.mode = value;
      else if (value !== 'road') refuse(name, value);
    }
    if (name === 'map') {
      const position = readPosition(value);
      if (position) view.map = position;
      else refuse(name, value);
    }
  }
  if (dropped.length > 0) view.dropped = dropped;
  return view;
}

/** The query string of a view, with its question mark; empty for the default view. */
export function writeAddress(view: Partial<View>): string {
  const params = new URLSearchParams(filterParams(view.filter ?? {}));
  if (view.sort && view.sort !== 'catalogue') params.append('sort', view.sort);
  if (view.edition) params.append('edition', view.edition);
  if (view.map) params.append('map', [view.map.lon.toFixed(4), view.map.lat.toFixed(4), view.map.zoom.toFixed(2)].join(','));
  if (view.post) params.append('post', `${view.post.route}.${Math.round(view.post.metres)}`);
  if (view.at) params.append('at', writePoint(view.at));
  if (view.zone) params.append('cm', String(zoneKey(view.zone)));
  if (view.since) params.append('since', view.since);
  if (view.until) params.append('until', view.until);
  for (const [name, value] of parkSearchParams(view.parks ?? {})) params.append(name, value);
  if (view.park) params.append('park', view.park);
  if (view.shortlist?.length) params.append('shortlist', view.shortlist.join());
  if (view.ways && view.ways !== 'gate') params.append('ways', view.ways);
  if (view.route?.from || view.route?.to) params.append('route', writeWay(view.route));
  if (view.mode) params.append('mode', view.mode);
  if (view.version) params.append('v', view.version);
  if (view.lang && view.lang !== 'vi') params.append('lang', view.lang);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

function readPost(value: string): Post | null {
  const [, route, metres] = /^([a-z0-9-]{1,60})\.(\d{1,7})$/.exec(value) ?? [];
  return route && metres ? { route, metres: Number(metres) } : null;
}

function readPosition(value: string): MapPosition | null {
  const parts = value.split(',').map(Number);
  const [lon, lat, zoom] = parts;
  if (parts.length !== 3 || lon === undefined || lat === undefined || zoom === undefined || !parts.every(Number.isFinite)) return null;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 20 ? { lon, lat, zoom } : null;
}
