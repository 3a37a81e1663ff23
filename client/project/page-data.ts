import type { inferRouterOutputs } from '@trpc/server';
import { type Field, fields, type Kind, kinds, type ProjectType } from '../../db/vocabulary.ts';
import type { AppRouter } from '../../server/router.ts';

type Outputs = inferRouterOutputs<AppRouter>;
/** All that the wire tells of one project. */
export type ProjectPage = Outputs['projects']['page'];
/** A claim with the document behind it. */
export type ClaimView = ProjectPage['claims'][number];

/** Kinds that have ground to let. */
const grounds: ReadonlySet<Kind> = new Set(['economic-zone', 'industrial-park', 'industrial-cluster', 'logistics']);

/** A value that stands, with the claims that say something else. */
export type Standing = { claim: ClaimView; conflicts: ClaimView[] };

/** What stands for a field: one claim for a promise or progress, every claim for a collected field, none if not stated. */
export function standing(page: Pick<ProjectPage, 'claims' | 'resolution'>, field: Field): Standing[] {
  if (fields[field].class === 'collected') return page.claims.filter((c) => c.field === field).map((claim) => ({ claim, conflicts: [] }));
  const resolved = page.resolution[field];
  const claim = resolved && page.claims.find((c) => c.id === resolved.claim);
  if (!resolved || !claim) return [];
  // In the resolving rule's order: the strongest of the losers first.
  return [{ claim, conflicts: resolved.conflicts.flatMap((id) => page.claims.find((c) => c.id === id) ?? []) }];
}

/**
 * Whether a field can be asked of such a project: an area has no length, only ground for industry is let, and only a
 * target has a goal and counts works.
 */
export function applies(field: Field, project: { type: ProjectType; kind: Kind }): boolean {
  if (field === 'goal' || field === 'members') return project.type === 'target';
  if (field === 'lengthKm') return kinds[project.kind].form === 'line';
  if (field === 'areaHa') return kinds[project.kind].form === 'site';
  if (field === 'freeHa' || field === 'occupancyPct') return project.type === 'project' && grounds.has(project.kind);
  return true;
}
