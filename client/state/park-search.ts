import { look } from '../../server/inputs/filter.ts';
import type { ParksQuery } from '../../server/inputs/parks.ts';
import { parksParams, parseParks } from '../../server/inputs/parks-query.ts';

/** A search for parks without its look at time, which is the filter's own. */
export type ParkSearch = Omit<ParksQuery, keyof typeof look>;

/** Before each of its parameters: the list's filter has some of the same names. */
export const PARK_PREFIX = 'p-';

/** Reads the search from an address's parameters, those with the prefix; what cannot be read is given to `refuse`. */
export function readParkSearch(params: readonly [string, string][], refuse: (parameter: string, value: string) => void): ParkSearch | undefined {
  const own = params.flatMap(([name, value]): [string, string][] => {
    if (!name.startsWith(PARK_PREFIX)) return [];
    const bare = name.slice(PARK_PREFIX.length);
    if (!Object.hasOwn(look, bare)) return [[bare, value]];
    refuse(name, value);
    return [];
  });
  const { query, errors } = parseParks(own);
  for (const { parameter, value } of errors) refuse(`${PARK_PREFIX}${parameter}`, value);
  return Object.keys(query).length === 0 ? undefined : query;
}

/** The parameters of a search, as `readParkSearch` reads them. */
export function parkSearchParams(search: ParkSearch): [string, string][] {
  return parksParams(search).map(([name, value]) => [`${PARK_PREFIX}${name}`, value]);
}
