import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { useView } from '../state/view.ts';

/** How many projects the address's filter leaves, and the counts of every facet; the last ones while new ones come. */
export function useSummary() {
  const trpc = useTRPC();
  const { filter } = useView();
  return useQuery(trpc.projects.summary.queryOptions({ filter }, { placeholderData: keepPreviousData }));
}
