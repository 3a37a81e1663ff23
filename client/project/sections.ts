import type { Field } from '../../db/vocabulary.ts';

/** The order in which a project's page tells its fields, under one heading each. `links` and the milestones have sections of their own. */
export const sections = [
  { heading: 'sectionProgress', fields: ['status', 'progressPct', 'goal', 'situation'] },
  { heading: 'sectionMoney', fields: ['funding', 'costBnVnd', 'fundingShares'] },
  { heading: 'sectionSize', fields: ['lengthKm', 'areaHa', 'freeHa', 'occupancyPct', 'spec'] },
  { heading: 'sectionPlace', fields: ['places', 'communes'] },
  { heading: 'sectionWho', fields: ['owner', 'agency'] },
  { heading: 'sectionAsked', fields: ['named', 'action', 'decision', 'members'] },
] as const satisfies readonly { heading: string; fields: readonly Field[] }[];

/**
 * Fields that decide whether a plan can be held to its word: shown as «chưa nêu» where no document states them. The
 * timeline does the same for every step.
 */
export const alwaysShown: ReadonlySet<Field> = new Set(['funding']);
