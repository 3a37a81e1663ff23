/** What day it is in Vietnam (UTC+7, no summer time), YYYY-MM-DD. */
export function todayInVietnam(now: number = Date.now()): string {
  return new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
}
