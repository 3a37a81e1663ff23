import type { FilterInput } from '../../server/inputs/filter.ts';
import { filterParams } from '../../server/inputs/query-string.ts';
import { atToday } from '../filters/active.ts';
import { useView } from '../state/view.ts';

/** The filter that the last move through the years left; a move on from there continues the same step of history. */
let left: string | null = null;

const keyOf = (filter: FilterInput): string => new URLSearchParams(filterParams(filter).sort()).toString();

/** The year looked at (absent: today), and how to move to another; "back" undoes a whole run of moves. */
export function useYear(): { year: number | undefined; setYear: (year: number | undefined) => void } {
  const { filter, setFilter } = useView();
  const setYear = (year: number | undefined) => {
    if (year === filter.year) return;
    const next = year === undefined ? atToday(filter) : { ...filter, year };
    setFilter(next, { replace: keyOf(filter) === left });
    left = keyOf(next);
  };
  return { year: filter.year, setYear };
}
