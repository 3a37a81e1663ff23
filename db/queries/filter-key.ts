import type { Filter } from './filter.ts';

/** A filter in one text: the same for the same filter, however its values are ordered or repeated. */
export function filterKey(filter: Filter): string {
  const said = Object.entries(filter).filter(([, value]) => value !== undefined);
  return JSON.stringify(said.map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value)].sort() : value]).sort());
}
