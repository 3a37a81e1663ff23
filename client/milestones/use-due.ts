import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { trpcClient, useTRPC } from '../api.ts';
import type { ProjectRow } from '../list/use-projects.ts';
import { useView } from '../state/view.ts';
import { type DueCounts, dueCounts } from './by-health.ts';
import { dueBy, type MilestoneYear, pressing } from './milestone-filter.ts';

/** Rows of one page, the most that the server gives: of more works than these only the pressing ones are listed. */
const PAGE = 500;

/** The works due by a milestone, the soonest promised day first, and how many stand how; `isPart`: not all of them are among the rows. */
export type Due = { rows: ProjectRow[]; counts: DueCounts; isPart: boolean };

/** The works due by a milestone in the address's scope, done or not. */
export function useDue(year: MilestoneYear) {
  const trpc = useTRPC();
  const filter = dueBy(useView().filter, year);
  return useQuery({
    queryKey: [...trpc.projects.list.queryKey({ filter, limit: PAGE }), 'due'],
    queryFn: ({ signal }) => readDue(filter, signal),
    placeholderData: keepPreviousData,
  });
}

async function readDue(filter: FilterInput, signal: AbortSignal): Promise<Due> {
  const page = await trpcClient.projects.list.query({ filter, limit: PAGE }, { signal });
  if (page.next === null)
    return { rows: byDay(page.rows), counts: dueCounts(page.rows.map(({ health }) => ({ value: health, count: 1 }))), isPart: false };
  const [{ facets }, red] = await Promise.all([
    trpcClient.projects.summary.query({ filter }, { signal }),
    trpcClient.projects.list.query({ filter: { ...filter, health: [...pressing] }, sort: 'year', limit: PAGE }, { signal }),
  ]);
  return { rows: byDay(red.rows), counts: dueCounts(facets.health), isPart: true };
}

const byDay = (rows: readonly ProjectRow[]) => rows.toSorted((a, b) => (a.dueDay ?? '').localeCompare(b.dueDay ?? ''));
