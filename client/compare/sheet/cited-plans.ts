import type { Comparison } from '../comparison.ts';
import { figureNames } from '../facts.ts';

/** Ids of the plans whose clauses the pages cite. */
export function citedPlans({ parks }: Comparison): string[] {
  const sources = parks.flatMap((park) =>
    [park.status, park.target, ...figureNames.map((name) => park[name])].flatMap((figure) => figure?.source ?? []),
  );
  const claims = parks.flatMap((park) => park.claims.map((claim) => claim.document.id));
  return [...new Set([...sources.flatMap(({ document, clause }) => (document !== null && clause !== null ? [document] : [])), ...claims])];
}
