import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTRPC } from '../api.ts';
import { nearestBy } from '../parks/keep-parks.ts';
import { useView } from '../state/view.ts';
import { comparedYears, goesBy, inOrder } from './comparison.ts';

/** The parks of the shortlist side by side, under the address's look at time, near to what the search counts as near; changing their order asks nothing anew. */
export function useComparison() {
  const { shortlist, filter, parks } = useView();
  const { asOf, scenario, slipYears, year } = filter;
  const ids = shortlist.toSorted();
  const input = { ids, years: comparedYears(year), asOf, scenario, slipYears, ...nearestBy(parks) };
  const query = useQuery({
    ...useTRPC().parks.compare.queryOptions(ids.length === 0 ? skipToken : input),
    placeholderData: keepPreviousData,
  });
  const comparison = useMemo(() => query.data && shown(inOrder(query.data, shortlist), shortlist), [query.data, shortlist]);
  return { ...query, comparison };
}

/** Without the parks just taken away, while the answer without them is on its way. */
function shown(comparison: ReturnType<typeof inOrder>, ids: readonly string[]) {
  return { ...comparison, parks: comparison.parks.filter((park) => ids.some((id) => goesBy(park, id))) };
}
