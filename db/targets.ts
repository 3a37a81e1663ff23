import { type State, states } from './time-vocabulary.ts';
import { keysOf } from './vocabulary.ts';

/**
 * # How far a target is met, as far as its members are known
 *
 * A target such as "24 industrial clusters by 2030" is counted from the projects that a source counts to it, each by its
 * state under a look (`db/state.ts`). What the figure asks for beyond the members known is *unknown*: it is not said to
 * be missing, and never turned into a percentage. Where more members are known than the figure asks for, nothing is
 * unknown and the surplus is said as `beyond`.
 *
 * in use + being built + planned + absent + unknown = the greater of the figure and the members known.
 *
 * A goal in percent, or none, has no units that could be counted.
 */
export type Goal = { n: number; unit: string };
export type TargetCount = Record<State, number> & {
  /** What the goal asks for. */
  n: number;
  known: number;
  unknown: number;
  /** How many more members are known than the goal asks for. */
  beyond: number;
};

/** @returns null where nothing can be counted */
export function countTarget(goal: Goal | null, members: readonly State[]): TargetCount | null {
  if (goal === null || goal.unit === 'percent') return null;
  const counts = Object.fromEntries(keysOf(states).map((state) => [state, members.filter((s) => s === state).length]));
  const known = members.length;
  return { ...(counts as Record<State, number>), n: goal.n, known, unknown: Math.max(goal.n - known, 0), beyond: Math.max(known - goal.n, 0) };
}
