import { type InfiniteData, infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { FilterInput } from '../../server/inputs/filter.ts';
import type { AppRouter } from '../../server/router.ts';
import { ALONE, questions, trpcClient } from '../api.ts';
import type { Sort } from '../state/address.ts';
import { useView } from '../state/view.ts';
import { idsBefore, type Place } from './pages.ts';

/** Rows of the first page: a few screens of them, so that the first is soon there. */
const FIRST = 60;
/** Rows of each page after it. */
const PAGE = 200;
/** Pages that are kept; what lies farther from the rows in view is forgotten, and asked for anew. */
const KEPT = 10;

const FROM_THE_TOP: Place = { start: 0 };

/** The question for the rows that a filter leaves, in an order, page by page. */
export const projectPages = (filter: FilterInput, sort: Sort) =>
  infiniteQueryOptions({
    queryKey: [...questions.projects.list.queryKey({ filter, sort }), 'pages'],
    queryFn: ({ pageParam: { after, start }, signal }) =>
      trpcClient.projects.list.query({ filter, sort, limit: start === 0 ? FIRST : PAGE, after }, { signal, context: ALONE }),
    initialPageParam: FROM_THE_TOP,
    getNextPageParam: ({ rows, next }, _pages, place): Place | undefined =>
      next === null ? undefined : { start: place.start + rows.length, after: next, before: { place, ids: rows.map(({ id }) => id) } },
    getPreviousPageParam: (_page, _pages, place) => place.before?.place,
    maxPages: KEPT,
  });

type Answer = inferRouterOutputs<AppRouter>['projects']['list'];

/** The pages at hand as one list; once for each answer, since the function is always the same. */
function joined({ pages, pageParams: [first = FROM_THE_TOP] }: InfiniteData<Answer, Place>) {
  return {
    /** The rows at hand, and how many lie before them. */
    rows: pages.flatMap((page) => page.rows),
    start: first.start,
    /** Ids of all rows from the list's first to the last at hand. */
    ids: [...idsBefore(first), ...pages.flatMap((page) => page.rows.map(({ id }) => id))],
  };
}

/** The rows that the address's filter leaves, in the address's order; the last ones while new ones come. */
export function useProjects() {
  const { filter, sort } = useView();
  return useInfiniteQuery({ ...projectPages(filter, sort), placeholderData: keepPreviousData, select: joined });
}

export type Projects = ReturnType<typeof useProjects>;
export type ProjectRow = Answer['rows'][number];
