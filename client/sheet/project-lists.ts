import { type Field, fields, keysOf } from '../../db/vocabulary.ts';
import { isMilestoneField } from '../project/milestone-fields.ts';
import { applies, type ClaimView, type ProjectPage, type Standing, standing } from '../project/page-data.ts';
import { shortFigures } from '../project/short-fields.ts';
import { stepsOf } from '../project/timeline-steps.ts';
import type { Lists } from './kept.ts';

/** One value each, in the order of the page; who answers stands beside the map. */
const figureFields = [...shortFigures, 'spec', 'situation', 'owner', 'fundingShares'] as const satisfies Field[];
/** Told elsewhere on the page. */
const elsewhere: ReadonlySet<Field> = new Set(['named', 'places', 'links', 'communes', 'members', 'decision', 'action', 'agency']);

type List = 'figures' | 'conflicts' | 'asked' | 'decisions' | 'members';
/** What goes first where a page is too small, and how many of it stay. */
export const cutting: readonly (readonly [List, number])[] = [
  ['decisions', 2],
  ['members', 6],
  ['decisions', 0],
  ['asked', 1],
  ['figures', 8],
  ['conflicts', 3],
  ['members', 0],
  ['conflicts', 0],
  ['asked', 0],
];

/** Everything that the page of a project tells, in the order in which it is told. */
export function contentsOf(page: ProjectPage) {
  const told = (field: Field): Standing[] => standing(page, field);
  const steps = stepsOf(page);
  const missing = keysOf(fields).filter(
    (field) => !isMilestoneField(field) && !elsewhere.has(field) && applies(field, page) && told(field).length === 0,
  );
  return {
    figures: figureFields.flatMap(told),
    answers: told('agency')[0] ?? told('owner')[0] ?? null,
    steps: steps.filter(({ done, due, mark }) => done || due || mark === 'undated'),
    stepsNotStated: steps.filter(({ done, due, mark }) => !done && !due && mark !== 'undated').map(({ step }) => step),
    conflicts: keysOf(fields).flatMap((field) => told(field).flatMap(({ conflicts }): ClaimView[] => conflicts)),
    asked: told('action').map(({ claim }) => claim),
    decisions: told('decision').map(({ claim }) => claim),
    members: page.related.members,
    missing: told('agency').length + told('owner').length === 0 ? [...missing, 'agency' as const] : missing,
  };
}
export type Contents = ReturnType<typeof contentsOf>;

/** How long each list is that may be shortened. */
export function listsOf({ figures, conflicts, asked, decisions, members }: Contents): Lists<List> {
  return { figures: figures.length, conflicts: conflicts.length, asked: asked.length, decisions: decisions.length, members: members.length };
}

/** The documents behind all that is told, by id. */
export function citedIn({ figures, answers, steps, conflicts, asked, decisions }: Contents): string[] {
  const standings = [...figures, answers, ...steps.flatMap(({ done, due }) => [done, due])];
  return [...standings.flatMap((told) => told?.claim ?? []), ...conflicts, ...asked, ...decisions].map((claim) => claim.document.id);
}
