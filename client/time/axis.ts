import { HORIZON } from '../../server/inputs/filter.ts';

/** Years that plans and leaders ask for: what was due by then, and by then. */
export const STOPS = [2025, 2026, 2030, 2045, 2050] as const;

/** Where a year lies on the axis: 0 at its first year, 1 at its last. */
export function placeOf(year: number): number {
  return (year - HORIZON.min) / (HORIZON.max - HORIZON.min);
}

/** The year of a day (YYYY-MM-DD), brought within the years that can be looked at. */
export function horizonYear(day: string): number {
  return Math.min(HORIZON.max, Math.max(HORIZON.min, Number(day.slice(0, 4))));
}
