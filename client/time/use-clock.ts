import { todayInVietnam } from '../../db/clock.ts';
import { useView } from '../state/view.ts';

/** The day on which the screen judges, YYYY-MM-DD: the day "as known on", else today. */
export function useClock(): string {
  const { filter } = useView();
  return filter.asOf ?? todayInVietnam();
}
