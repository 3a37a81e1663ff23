import type { Contest } from './measure.ts';

export type Bench = {
  /** A database of the server that takes part, as BENCH_DATABASE_URL names it; empty where none does. */
  server: string;
  /** For files of this run. */
  folder: string;
  /** How long each measuring goes on at least. */
  seconds: number;
  /** Projects in the portfolio that is served, and in that which the far larger one is. */
  projects: number;
  million: number;
  say(text: string): void;
};

/** A part of the bench, made ready. `notes` are facts for the report: what was checked, what was served. */
export type Section = { contests: Contest[]; notes: Record<string, string>; stop(): Promise<void> };

/** Stops all of them, the last started first, whatever the others do. */
export function stopAll(started: readonly { stop(): Promise<unknown> }[]): () => Promise<void> {
  return async () => {
    const ended = await Promise.allSettled(started.toReversed().map((s) => s.stop()));
    const failed = ended.find((e) => e.status === 'rejected');
    if (failed) throw failed.reason;
  };
}
