import { YEARS } from '../../server/inputs/filter.ts';

/** A year as typed: undefined if nothing is typed, null if it is no year that the filter takes. */
export function readYear(text: string): number | undefined | null {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const year = /^\d{4}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return year >= YEARS.min && year <= YEARS.max ? year : null;
}
