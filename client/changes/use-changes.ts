import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { todayInVietnam } from '../../db/clock.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import type { AppRouter } from '../../server/router.ts';
import { useTRPC } from '../api.ts';
import { useView } from '../state/view.ts';
import { comparable, monthsBefore } from './days.ts';

export type Changes = inferRouterOutputs<AppRouter>['changes']['between'];
export type Change = Changes['changes'][number];
export type Side = Change['after'];

/** The list's filter, without the day that it looks from: here two days stand for it. */
const withoutDay = ({ asOf: _, ...filter }: FilterInput): FilterInput => filter;

/** The two days of the address, or a year up to the day that is looked at, and what differs between them. */
export function useChanges() {
  const trpc = useTRPC();
  const view = useView();
  const documents = useQuery(trpc.documents.list.queryOptions());
  const until = view.until ?? view.filter.asOf ?? todayInVietnam();
  const since = view.since ?? monthsBefore(until, 12);
  const filter = withoutDay(view.filter);
  const first = documents.data?.map((d) => d.knownFrom).reduce((a, b) => (a < b ? a : b), '9999-12-31');
  const compared = first === undefined ? null : comparable(since, until, first);
  const between = useQuery(
    trpc.changes.between.queryOptions(compared ? { from: compared.from, to: compared.to, filter } : skipToken, { placeholderData: keepPreviousData }),
  );
  const failed = documents.data ? between : documents;
  return {
    since,
    until,
    filter,
    first,
    compared,
    changes: between.data,
    isPending: documents.isPending || between.isPending,
    isStale: between.isPlaceholderData,
    error: failed.error,
    retry: () => void failed.refetch(),
  };
}
