import type { inferRouterOutputs } from '@trpc/server';
import { milestones } from '../../db/time-vocabulary.ts';
import { type Basis, bases, type Field, keysOf, NOT_STATED } from '../../db/vocabulary.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import type { AppRouter } from '../../server/router.ts';

export type Coverage = inferRouterOutputs<AppRouter>['projects']['coverage'];
export type FieldCoverage = Coverage['fields'][number];

/** A part of a bar: on what ground, or not stated. */
export type Part = Basis | typeof NOT_STATED;
export const parts: readonly Part[] = [...keysOf(bases), NOT_STATED];

export const countOf = (coverage: FieldCoverage, part: Part): number => (part === NOT_STATED ? coverage.notStated : coverage.byBasis[part]);

/** The fields of the steps but for the target: they have a table of their own. */
const stepFields: ReadonlySet<Field> = new Set(Object.values(milestones).flatMap(({ due, done }) => (due === 'target' ? [done] : [due, done])));

/** Funding and target year first: without them a plan can be held to nothing. The rest as the vocabulary orders them, without the steps. */
export function inOrder(fields: readonly FieldCoverage[]): FieldCoverage[] {
  const first: readonly Field[] = ['funding', 'target'];
  return [
    ...first.flatMap((field) => fields.find((f) => f.field === field) ?? []),
    ...fields.filter((f) => !first.includes(f.field) && !stepFields.has(f.field)),
  ];
}

/** The filter that finds the projects without a field, where the filter can say it. */
export function missingFilter(field: Field, filter: FilterInput): FilterInput | null {
  if (field === 'funding') return { ...filter, funding: [NOT_STATED] };
  if (field === 'status') return { ...filter, status: [NOT_STATED] };
  if (field === 'target') return { ...filter, basis: [NOT_STATED], from: undefined, to: undefined };
  return null;
}
