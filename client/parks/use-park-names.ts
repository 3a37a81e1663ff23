import { skipToken, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { useView } from '../state/view.ts';
import type { ParkRow } from './use-parks.ts';

/** What the parks of the shortlist are called, also those that the search has not found; undefined for what is no park, or not yet known. */
export function useParkNames(rows: readonly ParkRow[]): (id: string) => string | undefined {
  const { shortlist, lang, filter } = useView();
  const { asOf } = filter;
  const ids = [...shortlist];
  const isMissing = rows.length > 0 && ids.some((id) => !rows.some((row) => row.id === id));
  const { data } = useQuery(useTRPC().parks.compare.queryOptions(isMissing ? { ids, years: ['now'], asOf } : skipToken));
  return (id) => (rows.find((row) => row.id === id) ?? data?.parks.find((park) => park.id === id))?.name[lang];
}
