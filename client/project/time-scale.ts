import { addDays, daysBetween, earliestDay, latestDay, yearOf } from '../../db/partial-date.ts';

/** A stretch of the scale, in percent of its width. */
export type Stretch = { left: number; width: number };
export type TimeScale = { of: (date: string) => Stretch; ticks: { year: number; left: number }[] };

/** More years than these would run into one another on a phone. */
const MOST_TICKS = 6;

/** Whole years that hold all dates given (partial dates, at least one), and where each lies: as wide as it is vague. */
export function timeScale(dates: readonly string[]): TimeScale {
  const first = Math.min(...dates.map((date) => yearOf(earliestDay(date))));
  const last = Math.max(...dates.map((date) => yearOf(latestDay(date))));
  const from = `${first}-01-01`;
  const days = daysBetween(from, `${last + 1}-01-01`);
  const at = (day: string) => (100 * daysBetween(from, day)) / days;
  const step = [1, 2, 5, 10, 20].find((years) => (last - first + 1) / years <= MOST_TICKS) ?? 50;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % step === 0);
  return {
    of: (date) => {
      const left = at(earliestDay(date));
      return { left, width: at(addDays(latestDay(date), 1)) - left };
    },
    ticks: years.map((year) => ({ year, left: at(`${year}-01-01`) })),
  };
}
