import { useView } from '../state/view.ts';
import {
  asMilestone,
  type MilestoneYear,
  milestoneOf,
  milestoneYears,
  type OpenHealth,
  openHealths,
  openOf,
  withoutMilestone,
} from './milestone-filter.ts';

/** What the address chooses of the leaders' page, and how to choose otherwise. */
export function useMilestone() {
  const { filter, setFilter } = useView();
  const year = milestoneOf(filter);
  const shown = openOf(filter);
  return {
    year,
    other: milestoneYears.find((y) => y !== year) ?? year,
    /** What narrows the page besides the milestone: places, agencies, kinds, the day, … */
    scope: withoutMilestone(filter),
    /** Which of the works still to be done are shown, here and on the map. */
    shown,
    setYear: (to: MilestoneYear) => setFilter(asMilestone(withoutMilestone(filter), to)),
    /** From all to this one alone; then one more or one less, and from none to all. */
    toggle: (health: OpenHealth) => {
      const isAll = shown.length === openHealths.length;
      const next = isAll ? [health] : shown.includes(health) ? shown.filter((h) => h !== health) : [...shown, health];
      setFilter(asMilestone({ ...filter, health: next }));
    },
    /** Another scope under the same milestone. */
    setScope: (scope: ReturnType<typeof withoutMilestone>) => setFilter(asMilestone(scope, year, shown)),
  };
}
