import { queryClient, questions } from './api.ts';
import { projectPages } from './list/use-projects.ts';
import { readAddress } from './state/address.ts';

/** Asks for what an address with a list will show while the code that shows it is still on its way. */
export function askEarly({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  if (!/^\/(projects\/[^/]+\/?)?$/.test(pathname)) return;
  const { filter, sort = 'catalogue' } = readAddress(search);
  void queryClient.prefetchInfiniteQuery(projectPages(filter, sort));
  void queryClient.prefetchQuery(questions.projects.summary.queryOptions({ filter }));
}
