import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';

/** Every place that a filter can name; they change with a new edition only. None where none is named (`enabled`). */
export function usePlaces(enabled = true) {
  const trpc = useTRPC();
  return useQuery(trpc.places.list.queryOptions(undefined, { staleTime: Infinity, enabled })).data ?? [];
}
