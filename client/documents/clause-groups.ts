import { fields, keysOf } from '../../db/vocabulary.ts';
import { compareClauses } from './clause-order.ts';
import type { GivenClaim } from './document-data.ts';

export type ProjectGroup = { projectId: string; claims: GivenClaim[] };
export type ClauseGroup = { clause: string | null; projects: ProjectGroup[] };

const fieldOrder = keysOf(fields);
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Claims by clause in the order of the document, then by project, then in the order of the fields; no clause comes last. */
export function groupByClause(given: readonly GivenClaim[]): ClauseGroup[] {
  const clauses = new Map<string | null, Map<string, GivenClaim[]>>();
  for (const claim of given) {
    const projects = clauses.get(claim.clause) ?? new Map<string, GivenClaim[]>();
    projects.set(claim.projectId, [...(projects.get(claim.projectId) ?? []), claim]);
    clauses.set(claim.clause, projects);
  }
  return [...clauses]
    .sort(([a], [b]) => (a === null || b === null ? Number(a === null) - Number(b === null) : compareClauses(a, b)))
    .map(([clause, projects]) => ({
      clause,
      projects: [...projects]
        .sort(([a], [b]) => byCode(a, b))
        .map(([projectId, claims]) => ({
          projectId,
          claims: claims.sort((a, b) => fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field) || byCode(a.id, b.id)),
        })),
    }));
}
