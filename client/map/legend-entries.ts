import type { LegendEntry, LegendGroup } from './layers/layer.ts';
import { order } from './order.ts';

/** The facets that decide which entries a filter leaves something for. */
const facetOf: Partial<Record<LegendGroup, 'kind' | 'status' | 'state' | 'type'>> = { kind: 'kind', status: 'status', state: 'state', type: 'type' };
export type Facets = Record<'kind' | 'status' | 'state' | 'type', readonly { value: string; count: number }[]>;

const entries: readonly LegendEntry[] = order.flatMap((layer) => layer.legend ?? []);

/** What the layers say of themselves in one group; only what occurs, once the counts of the filter are known. */
export function legendEntries(group: LegendGroup, facets: Facets | undefined): LegendEntry[] {
  const facet = facetOf[group];
  const occurring = facet && facets && new Set(facets[facet].filter(({ count }) => count > 0).map(({ value }) => value));
  return entries.filter((entry) => entry.group === group && (!occurring || !entry.facet || entry.facet.some((value) => occurring.has(value))));
}
