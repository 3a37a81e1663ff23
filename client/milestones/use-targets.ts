import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.ts';
import { useView } from '../state/view.ts';
import { withoutMilestone } from './milestone-filter.ts';

/** The targets of the address's scope, whatever the milestone, with their members and counts. */
export function useTargets() {
  const { filter } = useView();
  const scope = { ...withoutMilestone(filter), type: undefined };
  return useQuery(useTRPC().targets.list.queryOptions({ filter: scope }, { placeholderData: keepPreviousData }));
}

export type Target = NonNullable<ReturnType<typeof useTargets>['data']>[number];
