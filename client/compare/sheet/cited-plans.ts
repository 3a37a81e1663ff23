import type { Comparison } from '../comparison.ts';
import { claimsAsked, figureNames } from '../facts.ts';

/** Ids of the plans whose clauses the pages cite. */
export function citedPlans({ parks }: Comparison): string[] {
  const figures = parks.flatMap((park) =>
    [park.status, park.target, ...figureNames.map((name) => park[name])].flatMap((figure) => figure?.source ?? []),
  );
  const claims = claimsAsked(parks).flatMap((row) =>
    row.claims.flatMap((claim) => (claim ? { document: claim.document.id, clause: claim.clause } : [])),
  );
  return [...new Set([...figures, ...claims].flatMap(({ document, clause }) => (document !== null && clause !== null ? [document] : [])))];
}
