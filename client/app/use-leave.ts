import { withoutMilestone } from '../milestones/milestone-filter.ts';
import { keepSearch, withFilter } from '../parts/keep-search.ts';
import { usePathname } from '../state/view.ts';

const leaveMilestones = withFilter(withoutMilestone);

/** For a `Link`'s `search`: what goes along to another view. What the leaders' page asks for is its own and stays behind. */
export function useLeave(): typeof keepSearch {
  const pathname = usePathname();
  return pathname === '/milestones' ? leaveMilestones : keepSearch;
}
