import type { FilterInput } from '../../server/inputs/filter.ts';

/** One choice of the filter, as a chip shows it. The two years are one choice; so is a distance with what it is from. */
export type Choice = { field: Exclude<keyof FilterInput, 'from' | 'to' | 'within'> | 'year'; value: string };

/** Order of the chips; the fields in the order of the filter bar. */
const order = [
  'q',
  'kind',
  'status',
  'funding',
  'place',
  'near',
  'link',
  'year',
  'basis',
  'document',
  'type',
  'asOf',
] as const satisfies readonly Choice['field'][];

/** Everything that the filter chooses, one entry per chip. A year's value is `from-to`, either side empty if open. */
export function choicesOf(filter: FilterInput): Choice[] {
  return order.flatMap((field): Choice[] => {
    if (field === 'year') {
      const { from, to } = filter;
      return from === undefined && to === undefined ? [] : [{ field, value: `${from ?? ''}-${to ?? ''}` }];
    }
    const value = filter[field];
    if (value === undefined) return [];
    return (Array.isArray(value) ? value : [value]).map((v) => ({ field, value: v }));
  });
}

/** The filter without one value of a field, or without the whole field. */
export function without(filter: FilterInput, field: Choice['field'], value?: string): FilterInput {
  if (field === 'year') return { ...filter, from: undefined, to: undefined };
  if (field === 'near') return { ...filter, near: undefined, within: undefined };
  const old: unknown = filter[field];
  const rest = Array.isArray(old) && value !== undefined ? old.filter((v) => v !== value) : [];
  return { ...filter, [field]: rest.length > 0 ? rest : undefined };
}

/** The filter with these values of a list field; none means that the field is not filtered. */
export function withValues(filter: FilterInput, field: ListField, values: readonly string[]): FilterInput {
  return { ...filter, [field]: values.length > 0 ? values : undefined } as FilterInput;
}
export type ListField = 'kind' | 'type' | 'status' | 'funding' | 'place' | 'basis' | 'document';
