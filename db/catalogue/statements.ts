import type { claims } from '../tables/claims.ts';
import { type Field, fields, isKeyOf } from '../vocabulary.ts';
import type { ProjectEntry } from './schema.ts';

export type ClaimRow = typeof claims.$inferInsert;

/**
 * The claims that a project's statements make, one per field value.
 * A claim's id says what it is (project, field, document, clause, day), so that loading twice changes nothing.
 */
export function claimsOf(project: ProjectEntry, kindOf: (documentId: string) => 'plan' | 'report'): ClaimRow[] {
  return project.statements.flatMap((statement) => {
    const { from, clause, basis, inputs, on, note, ...values } = statement;
    const documentKind = kindOf(from);
    return (Object.entries(values) as [string, unknown][])
      .filter((pair): pair is [Field, unknown] => isKeyOf(fields, pair[0]) && pair[1] !== undefined)
      .map(
        ([field, value]): ClaimRow => ({
          id: [project.id, field, from, clause, on].filter((part) => part !== undefined).join(':'),
          projectId: project.id,
          field,
          value: field === 'places' ? [...(value as string[])].sort() : value,
          documentId: from,
          documentKind,
          clause: clause ?? null,
          basis: basis ?? (documentKind === 'plan' ? 'stated' : 'reported'),
          inputs: inputs ?? null,
          note: note ?? null,
          speaksOn: on ?? null,
        }),
      );
  });
}
