import type { Field } from '../../db/vocabulary.ts';

/** The order in which a project's page tells its fields, under one heading each. `links` has a section of its own. */
export const sections = [
  { heading: 'sectionProgress', fields: ['status', 'target', 'progressPct', 'start', 'opened', 'goal', 'situation'] },
  { heading: 'sectionMoney', fields: ['funding', 'costBnVnd', 'fundingShares'] },
  { heading: 'sectionSize', fields: ['lengthKm', 'areaHa', 'spec'] },
  { heading: 'sectionPlace', fields: ['places', 'communes'] },
  { heading: 'sectionWho', fields: ['owner', 'agency'] },
  { heading: 'sectionAsked', fields: ['named', 'action', 'decision'] },
] as const satisfies readonly { heading: string; fields: readonly Field[] }[];

/** Fields that decide whether a plan can be held to its word: shown as «chưa nêu» where no document states them. */
export const alwaysShown: ReadonlySet<Field> = new Set(['target', 'funding']);
