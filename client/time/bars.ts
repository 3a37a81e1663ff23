import { type Health, healths } from '../../db/time-vocabulary.ts';
import { keysOf, NOT_STATED } from '../../db/vocabulary.ts';
import { HORIZON } from '../../server/inputs/filter.ts';

export type Count = { year: number | null; health: Health | typeof NOT_STATED; count: number };
export type Layer = { health: Count['health']; count: number };
export type Bar = { year: number; count: number; layers: Layer[] };
/** What is on the axis, and how much is not: due before its first year or after its last, or with no year stated. */
export type Bars = { bars: Bar[]; outside: number; noTarget: number };

/** From the foot of a bar to its top: what is well first, what presses last, what cannot be judged on top. */
export const STACK: readonly Count['health'][] = [...keysOf(healths).reverse(), NOT_STATED];

/** Counts by year and health as bars of the axis, by year. */
export function barsOf(counts: readonly Count[]): Bars {
  const years = [...new Set(counts.flatMap(({ year }) => (year !== null && year >= HORIZON.min && year <= HORIZON.max ? [year] : [])))];
  const sum = (of: readonly Count[]) => of.reduce((n, { count }) => n + count, 0);
  return {
    bars: years
      .toSorted((a, b) => a - b)
      .map((year) => {
        const ofYear = counts.filter((c) => c.year === year);
        const layers = STACK.flatMap((health) => ofYear.filter((c) => c.health === health).map(({ count }) => ({ health, count })));
        return { year, count: sum(ofYear), layers };
      }),
    outside: sum(counts.filter(({ year }) => year !== null && (year < HORIZON.min || year > HORIZON.max))),
    noTarget: sum(counts.filter(({ year }) => year === null)),
  };
}
