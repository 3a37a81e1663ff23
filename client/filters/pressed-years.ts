import { NOT_STATED } from '../../db/vocabulary.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';

export type Years = { from: number | undefined; to: number | undefined };

/** The years after a bar is pressed: that year alone, nothing if it was alone already; extended to it with Shift. */
export function pressedYears({ from, to }: Years, year: number, extend: boolean): Years {
  if (extend && (from !== undefined || to !== undefined)) return { from: Math.min(from ?? year, year), to: Math.max(to ?? year, year) };
  return from === year && to === year ? { from: undefined, to: undefined } : { from: year, to: year };
}

/** The filter without the wish for projects that have no target year, which no range of years could meet. */
export function withoutNotStatedBasis(filter: FilterInput): FilterInput {
  const rest = filter.basis?.filter((basis) => basis !== NOT_STATED) ?? [];
  return { ...filter, basis: rest.length > 0 ? rest : undefined };
}
