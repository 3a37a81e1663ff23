import { useView } from '../state/view.ts';
import { todayInVietnam } from './axis.ts';

/** The day on which the screen judges, YYYY-MM-DD: the day "as known on", else today. */
export function useClock(): string {
  const { filter } = useView();
  return filter.asOf ?? todayInVietnam(new Date());
}
