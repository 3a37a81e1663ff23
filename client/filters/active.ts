import type { Scenario } from '../../db/time-vocabulary.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';

/**
 * One choice of the filter, as a chip shows it. The two target years are one choice (`target`); so is a distance with what
 * it is from. The year looked at and its scenario are none: they narrow nothing, and the time bar shows them.
 */
export type Choice = { field: Exclude<keyof FilterInput, 'from' | 'to' | 'within' | 'year' | 'scenario' | 'slipYears'> | 'target'; value: string };

/** Order of the chips; the fields in the order of the filter bar. */
const order = [
  'q',
  'kind',
  'status',
  'state',
  'health',
  'funding',
  'place',
  'near',
  'link',
  'target',
  'basis',
  'document',
  'agency',
  'type',
  'asOf',
] as const satisfies readonly Choice['field'][];

/** Everything that the filter chooses, one entry per chip. A target's value is `from-to`, either side empty if open. */
export function choicesOf(filter: FilterInput): Choice[] {
  return order.flatMap((field): Choice[] => {
    if (field === 'target') {
      const { from, to } = filter;
      return from === undefined && to === undefined ? [] : [{ field, value: `${from ?? ''}-${to ?? ''}` }];
    }
    const value = filter[field];
    if (value === undefined) return [];
    return (Array.isArray(value) ? value : [value]).map((v) => ({ field, value: String(v) }));
  });
}

/** The filter without one value of a field, or without the whole field. */
export function without(filter: FilterInput, field: Choice['field'], value?: string): FilterInput {
  if (field === 'target') return { ...filter, from: undefined, to: undefined };
  if (field === 'near') return { ...filter, near: undefined, within: undefined };
  const old: unknown = filter[field];
  const rest = Array.isArray(old) && value !== undefined ? old.filter((v) => v !== value) : [];
  return { ...filter, [field]: rest.length > 0 ? rest : undefined };
}

/** The filter as of today: no year to look at, and so no way to look ahead. */
export function atToday(filter: FilterInput): FilterInput {
  return { ...filter, year: undefined, scenario: undefined, slipYears: undefined };
}

/** The filter with another way to look ahead; `promised` is the one that need not be said. */
export function withScenario(filter: FilterInput, scenario: Scenario, slipYears?: number): FilterInput {
  if (scenario === 'promised') return { ...filter, scenario: undefined, slipYears: undefined };
  return { ...filter, scenario, slipYears: scenario === 'slip' ? slipYears : undefined };
}

/** The filter with these values of a list field; none means that the field is not filtered. */
export function withValues(filter: FilterInput, field: ListField, values: readonly string[]): FilterInput {
  return { ...filter, [field]: values.length > 0 ? values : undefined } as FilterInput;
}
export type ListField = 'kind' | 'type' | 'status' | 'funding' | 'place' | 'basis' | 'document' | 'agency' | 'state' | 'health';
