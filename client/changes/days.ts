/** Days as YYYY-MM-DD; pure. */

/** The same day so many months before, or the last of that month where it has no such day: 31/03 → 28/02. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

export type Compared = { from: string; to: string; isReversed: boolean; isBeforeFirst: boolean };

/**
 * The days to compare: in the order of time, and none before the first document.
 * @param first the day of the first document
 */
export function comparable(since: string, until: string, first: string): Compared {
  const isReversed = since > until;
  const [from, to] = isReversed ? [until, since] : [since, until];
  const clamp = (day: string) => (day < first ? first : day);
  return { from: clamp(from), to: clamp(to), isReversed, isBeforeFirst: from < first };
}
