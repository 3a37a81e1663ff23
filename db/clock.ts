const DAY_MS = 86_400_000;
let last = { day: 0, text: '1970-01-01' };

/** What day it is in Vietnam (UTC+7, no summer time), YYYY-MM-DD. */
export function todayInVietnam(now: number = Date.now()): string {
  const day = Math.floor((now + 7 * 3_600_000) / DAY_MS);
  // Asked for with every tile: to write it out takes longer than to find a tile.
  if (last.day !== day) last = { day, text: new Date(day * DAY_MS).toISOString().slice(0, 10) };
  return last.text;
}
