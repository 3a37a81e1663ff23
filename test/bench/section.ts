import type { Contest } from './measure.ts';

export type Stoppable = { stop(): Promise<unknown> };

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
  /** What a section starts is stopped when it ends, however it does. Gives what it is given. */
  endsWithSection<S extends Stoppable>(started: S): S;
};

/** A part of the bench, made ready. `notes` are facts for the report: what was checked, what was served. */
export type Section = { contests: Contest[]; notes: Record<string, string> };

/** Stops all of them, the last started first, whatever the others do; there are none afterwards. */
export async function stopAll(started: Stoppable[]): Promise<void> {
  const ended = await Promise.allSettled(
    started
      .splice(0)
      .toReversed()
      .map((s) => s.stop()),
  );
  const failed = ended.find((e) => e.status === 'rejected');
  if (failed) throw failed.reason;
}
