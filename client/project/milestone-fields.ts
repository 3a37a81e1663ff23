import { type Milestone, milestones } from '../../db/time-vocabulary.ts';
import { type Field, keysOf } from '../../db/vocabulary.ts';

export type MilestoneField = (typeof milestones)[Milestone]['due' | 'done'];

/** When each step is due and when it was done, in the order of the steps. The timeline tells them all. */
export const milestoneFields: readonly MilestoneField[] = keysOf(milestones).flatMap((step) => [milestones[step].due, milestones[step].done]);

const asSet: ReadonlySet<Field> = new Set(milestoneFields);
export const isMilestoneField = (field: Field): field is MilestoneField => asSet.has(field);
