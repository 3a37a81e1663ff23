import { healths, states } from '../../db/time-vocabulary.ts';
import { bases, fundings, keysOf, kinds, type Localized, NOT_STATED, projectTypes, statuses, statusNotStated } from '../../db/vocabulary.ts';

/** A value that a facet offers. */
export type Option<V extends string = string> = { value: V; label: Localized };

const optionsOf = <K extends string>(list: Record<K, { label: Localized }>): Option<K>[] =>
  keysOf(list).map((value) => ({ value, label: list[value].label }));
const notStated: Option<typeof NOT_STATED> = { value: NOT_STATED, label: statusNotStated.label };

export const kindOptions = optionsOf(kinds);
export const typeOptions = optionsOf(projectTypes);
export const statusOptions = [...optionsOf(statuses), notStated];
export const fundingOptions = [...optionsOf(fundings), notStated];
/** In use first: what a reader asks for of a year. */
export const stateOptions = optionsOf(states).reverse();
export const healthOptions = [...optionsOf(healths), notStated];
export const basisOptions = [...optionsOf(bases), notStated];
