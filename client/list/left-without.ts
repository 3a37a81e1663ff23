import type { Choice } from '../filters/active.ts';
import type { useSummary } from './use-summary.ts';

export type Facets = NonNullable<ReturnType<typeof useSummary>['data']>['facets'];

/** Facets of which a project has exactly one value, so that their counts add up to projects. */
const single = {
  kind: 'kind',
  type: 'type',
  status: 'status',
  funding: 'funding',
  basis: 'basis',
  target: 'targetYear',
  state: 'state',
  health: 'health',
} as const;

/** How many projects are left if a field is no longer filtered; undefined where the counts cannot say. */
export function leftWithout(facets: Facets, field: Choice['field']): number | undefined {
  if (!(field in single)) return undefined;
  return facets[single[field as keyof typeof single]].reduce((sum, { count }) => sum + count, 0);
}
