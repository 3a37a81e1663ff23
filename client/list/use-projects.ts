import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { trpcClient, useTRPC } from '../api.ts';
import { useView } from '../state/view.ts';

/** Rows of one page; the server gives no more. */
const PAGE = 500;

/** The rows that the address's filter leaves, page by page in catalogue order; the last ones while new ones come. */
export function useProjects() {
  const trpc = useTRPC();
  const { filter } = useView();
  return useInfiniteQuery({
    queryKey: [...trpc.projects.list.queryKey({ filter, limit: PAGE }), 'pages'],
    queryFn: ({ pageParam, signal }) => trpcClient.projects.list.query({ filter, limit: PAGE, after: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export type ProjectRow = NonNullable<ReturnType<typeof useProjects>['data']>['pages'][number]['rows'][number];
