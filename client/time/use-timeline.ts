import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { useView } from '../state/view.ts';

/** How many projects of the filter are due by each year, by health. Its own years do not narrow it. */
export function useTimeline() {
  const trpc = useTRPC();
  const { filter } = useView();
  const { from, to, year, scenario, slipYears, ...rest } = filter;
  // Only a filter by state reads the year: else another year is the same question.
  const asked = rest.state ? { ...rest, year, scenario, slipYears } : rest;
  return useQuery(trpc.projects.timeline.queryOptions({ filter: asked }, { placeholderData: keepPreviousData }));
}
