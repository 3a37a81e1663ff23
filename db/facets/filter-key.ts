import type { Filter } from '../queries/filter.ts';

/** The same for filters that say the same in another order. */
export function keyOf(filter: Filter): string {
  const said = Object.entries(filter).filter(([, value]) => value !== undefined);
  return JSON.stringify(said.map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value]).sort());
}
