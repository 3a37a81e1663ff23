import type { FilterInput } from '../../server/inputs/filter.ts';

/** How the address looks at time: what the queries of one project take of its filter. The same for all, so that they share an answer. */
export function lookOf({ asOf, year, scenario, slipYears }: FilterInput): Pick<FilterInput, 'asOf' | 'year' | 'scenario' | 'slipYears'> {
  return { asOf, year, scenario, slipYears };
}
