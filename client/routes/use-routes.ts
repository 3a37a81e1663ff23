import { useQueries, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { useView } from '../state/view.ts';
import { openRoute } from './open-route.ts';

/** The roads with chainage that the selected project lies on; none until they have come. */
export function useSelectedRoutes() {
  const { selected } = useView();
  const trpc = useTRPC();
  const list = useQuery({ ...trpc.routes.list.queryOptions(), enabled: selected !== undefined });
  const ids = selected === undefined ? [] : (list.data ?? []).filter(({ projects }) => projects.includes(selected)).map(({ id }) => id);
  // Opened once for each answer: `select` is the same function at every drawing.
  return useQueries({
    queries: ids.map((route) => trpc.routes.line.queryOptions({ route }, { select: openRoute })),
    combine: arrived,
  });
}

function arrived<T>(results: { data?: T | undefined }[]): T[] {
  return results.flatMap(({ data }) => (data === undefined ? [] : [data]));
}
