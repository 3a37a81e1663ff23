import { isKeyOf, type Language, languages } from '../../db/vocabulary.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { filterParams, type ParameterError, parseFilter } from '../../server/inputs/query-string.ts';

/** Centre in degrees (WGS84) and zoom of the map. */
export type MapPosition = { lon: number; lat: number; zoom: number };

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
  /** What of the address could not be read; shown once, never written back. */
  dropped?: ParameterError[] | undefined;
};

const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);

/** Reads a query string (with or without its question mark); what cannot be read is dropped and listed. */
export function readAddress(query: string): View {
  const params = [...new URLSearchParams(query)];
  const own = ['lang', 'map', 'sort'];
  const { filter, errors } = parseFilter(params.filter(([name]) => !own.includes(name)));
  const view: View = { filter };
  const dropped: ParameterError[] = [...errors];
  const refuse = (parameter: string, value: string) => dropped.push({ parameter, value, problem: 'bad-value' });
  for (const [name, value] of params) {
    if (name === 'lang') {
      if (isLanguage(value)) view.lang = value;
      else refuse(name, value);
    }
    if (name === 'sort') {
      if (isKeyOf(sorts, value)) view.sort = value;
      else refuse(name, value);
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
  if (view.map) params.append('map', [view.map.lon.toFixed(4), view.map.lat.toFixed(4), view.map.zoom.toFixed(2)].join(','));
  if (view.lang && view.lang !== 'vi') params.append('lang', view.lang);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

function readPosition(value: string): MapPosition | null {
  const parts = value.split(',').map(Number);
  const [lon, lat, zoom] = parts;
  if (parts.length !== 3 || lon === undefined || lat === undefined || zoom === undefined || !parts.every(Number.isFinite)) return null;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 20 ? { lon, lat, zoom } : null;
}
