/**
 * Dates as exact as their source: YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD.
 * The catalogue's schema checks the form; these functions take it as given.
 */

/** The first day the partial date can mean, as YYYY-MM-DD. */
export function earliestDay(date: string): string {
  const [year, part, day] = date.split('-');
  if (part === undefined) return `${year}-01-01`;
  const month = part.startsWith('Q') ? String(Number(part.slice(1)) * 3 - 2).padStart(2, '0') : part;
  return `${year}-${month}-${day ?? '01'}`;
}

/** The last day the partial date can mean, as YYYY-MM-DD. */
export function latestDay(date: string): string {
  const [year, part, day] = date.split('-');
  if (day !== undefined) return date;
  if (part === undefined) return `${year}-12-31`;
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part);
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}

/** Whether one of two partial dates lies within the other: 2026 and 2026-09 agree, 2026-Q2 and 2026-09 do not. */
export function datesAgree(a: string, b: string): boolean {
  const within = (x: string, y: string) => earliestDay(x) >= earliestDay(y) && latestDay(x) <= latestDay(y);
  return within(a, b) || within(b, a);
}

/** The year of a partial date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The day `n` days after `day` (YYYY-MM-DD; before it, where `n` is negative), in the proleptic Gregorian calendar. */
export function addDays(day: string, n: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + n);
  return moved.toISOString().slice(0, 10);
}

/** How many days `to` comes after `from`; negative where it comes before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day after `day`. */
export const dayAfter = (day: string): string => addDays(day, 1);
