import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ParksQuery } from '../../server/inputs/parks.ts';
import { trpcClient, useTRPC } from '../api.ts';
import { lookOf } from '../state/look.ts';
import { useView } from '../state/view.ts';

/** Rows of one page: more than a screen shows, and soon there. */
const PAGE = 100;

/** What the address asks of the parks: its search under its look at time. */
export function useParksQuery(): ParksQuery {
  const { parks, filter } = useView();
  return { ...parks, ...lookOf(filter) };
}

/** The parks found, in their order, page after page by the last one's id: the map shows them all. The last ones while new ones come. */
export function useParks() {
  const trpc = useTRPC();
  const query = useParksQuery();
  const found = useInfiniteQuery({
    queryKey: [...trpc.parks.search.queryKey({ query, limit: PAGE }), 'pages'],
    queryFn: ({ pageParam, signal }) => trpcClient.parks.search.query({ query, limit: PAGE, after: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = found;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return found;
}

type FoundParks = NonNullable<ReturnType<typeof useParks>['data']>;
export type ParksPage = FoundParks['pages'][number];
export type ParkRow = ParksPage['rows'][number];
