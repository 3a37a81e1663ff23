import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';

/** Whether all that the foot of a page says has come, or will not: how much room it takes decides what else fits. */
export function useFooterKnown(): boolean {
  const trpc = useTRPC();
  const version = useQuery(trpc.version.queryOptions());
  const plans = useQuery(trpc.documents.plans.queryOptions());
  return !version.isPending && !plans.isPending;
}
