import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { trpcClient, useTRPC } from '../api.ts';
import type { ProjectRow } from '../list/use-projects.ts';
import { useView } from '../state/view.ts';
import { dueBy, type MilestoneYear } from './milestone-filter.ts';

/** Rows of one page; the server gives no more. */
const PAGE = 500;

/** The works due by a milestone in the address's scope, all of them, done or not; the soonest promised day first. */
export function useDue(year: MilestoneYear) {
  const trpc = useTRPC();
  const filter = dueBy(useView().filter, year);
  return useQuery({
    queryKey: [...trpc.projects.list.queryKey({ filter, limit: PAGE }), 'all'],
    queryFn: ({ signal }) => allRows(filter, signal),
    placeholderData: keepPreviousData,
  });
}

async function allRows(filter: FilterInput, signal: AbortSignal): Promise<ProjectRow[]> {
  const rows: ProjectRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await trpcClient.projects.list.query({ filter, limit: PAGE, after }, { signal });
    rows.push(...page.rows);
    if (page.next === null) return rows.toSorted((a, b) => (a.dueDay ?? '').localeCompare(b.dueDay ?? ''));
    after = page.next;
  }
}
