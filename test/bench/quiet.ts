import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** A machine is quiet that uses less than this share of its processors. */
const QUIET_SHARE = 0.1;

/**
 * Until the whole machine has been quiet for so long.
 * @throws Error when that has not come within `mostMs`
 */
export async function untilQuiet(ms: number, mostMs: number): Promise<void> {
  const limit = performance.now() + mostMs;
  while ((await busyShare(ms)) > QUIET_SHARE)
    if (performance.now() > limit) throw new Error(`the machine has not come to rest in ${Math.round(mostMs / 1000)} s`);
}

/** What share of the processors the whole machine uses over so many milliseconds. */
async function busyShare(ms: number): Promise<number> {
  const spent = () => cpus().map(({ times }) => ({ idle: times.idle, all: Object.values(times).reduce((sum, t) => sum + t, 0) }));
  const before = spent();
  await pause(ms);
  const [idle, all] = spent().reduce(([i, a], now, n) => [i + now.idle - (before[n]?.idle ?? 0), a + now.all - (before[n]?.all ?? 0)], [0, 0]);
  return 1 - idle / all;
}
