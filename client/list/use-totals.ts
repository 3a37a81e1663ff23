import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../server/router.ts';
import { useTRPC } from '../api.ts';
import { useView } from '../state/view.ts';

export type KindTotals = inferRouterOutputs<AppRouter>['projects']['totals'][number];

/** Length and area of the address's filter, by kind and state; the last ones while new ones come. */
export function useTotals() {
  const trpc = useTRPC();
  const { filter } = useView();
  return useQuery(trpc.projects.totals.queryOptions({ filter }, { placeholderData: keepPreviousData }));
}
