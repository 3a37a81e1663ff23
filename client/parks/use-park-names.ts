import { skipToken, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { goesBy } from '../compare/comparison.ts';
import { useView } from '../state/view.ts';
import type { ParkRow } from './use-parks.ts';

/**
 * What the parks of the shortlist are called, also those that the search has not found; undefined for what is no park,
 * or not yet known. `rows` once all `haveCome`: what is not among them is asked for.
 */
export function useParkNames(rows: readonly ParkRow[], haveCome: boolean): (id: string) => string | undefined {
  const { shortlist, lang, filter } = useView();
  const { asOf } = filter;
  const ids = [...shortlist];
  const isMissing = haveCome && ids.some((id) => !rows.some((row) => goesBy(row, id)));
  const { data } = useQuery(useTRPC().parks.compare.queryOptions(isMissing ? { ids, years: ['now'], asOf } : skipToken));
  return (id) => (rows.find((row) => goesBy(row, id)) ?? data?.parks.find((park) => goesBy(park, id)))?.name[lang];
}
