import { daysBetween, earliestDay, latestDay } from '../../db/partial-date.ts';
import { type Milestone, milestones } from '../../db/time-vocabulary.ts';
import { keysOf, type Status } from '../../db/vocabulary.ts';
import { type ProjectPage, type Standing, standing } from './page-data.ts';
import { asPartialDate } from './value-guards.ts';

/**
 * How a step stands on the clock's day, as db/life.ts and db/health.ts judge it. `undated`: the status says that it is
 * done, no source says when. `doubted`: a newer word on the status says that it is not (a part opened, works stopped).
 * `passed`: due and never reported, but a later step is done. `unknown`: nobody says anything of it.
 */
export type Mark = 'done' | 'undated' | 'doubted' | 'due' | 'overdue' | 'passed' | 'unknown';

export type Step = {
  step: Milestone;
  mark: Mark;
  done: Standing | null;
  due: Standing | null;
  /** Days until the last day that the due date can mean; negative once it has passed. Null where nothing is to be waited for. */
  daysLeft: number | null;
  /** Done after the last day that the due date can mean; by how many days, where both are exact. */
  afterDue: boolean;
  daysAfter: number | null;
};

/** Which words on the status say that a step is done, and which leave a date that says so untouched. */
const reachedBy: Partial<Record<Milestone, { says: readonly Status[]; bears: readonly Status[] }>> = {
  start: {
    says: ['implementation', 'completion', 'maintenance', 'decommissioning'],
    bears: ['implementation', 'completion', 'maintenance', 'decommissioning'],
  },
  use: { says: ['maintenance', 'decommissioning'], bears: ['completion', 'maintenance', 'decommissioning'] },
};

const NEVER: { says: readonly Status[]; bears: readonly Status[] | null } = { says: [], bears: null };

/** The steps of a project in their order; of a programme or a target only those that somebody speaks of, and use. */
export function stepsOf(page: Pick<ProjectPage, 'type' | 'claims' | 'resolution' | 'status' | 'health' | 'clock'>): Step[] {
  const told = keysOf(milestones).map((step) => {
    const done = standing(page, milestones[step].done)[0] ?? null;
    const due = standing(page, milestones[step].due)[0] ?? null;
    return { step, done, due, reached: reachedOf(page, step, done) };
  });
  const isOver = page.health === 'done' || page.status === 'cancelled' || page.status === 'decommissioned';
  return told
    .map(({ step, done, due, reached }, i): Step => {
      const [doneOn, dueOn] = [dateOf(done), dateOf(due)];
      const left = dueOn === null ? null : daysBetween(page.clock, latestDay(dueOn));
      // Works often begin on a part of the land, so their start does not take it in.
      const takesIn = told.slice(i + 1).filter((other) => step !== 'land' || other.step !== 'start');
      const later = takesIn.some((other) => other.reached === 'done' || other.reached === 'undated');
      const open: Mark = left === null ? 'unknown' : left >= 0 || isOver ? 'due' : later ? 'passed' : 'overdue';
      const mark = reached ?? open;
      const afterDue = mark === 'done' && doneOn !== null && dueOn !== null && earliestDay(doneOn) > latestDay(dueOn);
      return {
        step,
        mark,
        done,
        due,
        daysLeft: (mark === 'due' && !isOver) || mark === 'overdue' ? left : null,
        afterDue,
        daysAfter: afterDue && isExact(doneOn) && isExact(dueOn) ? daysBetween(dueOn, doneOn) : null,
      };
    })
    .filter(({ step, mark }) => page.type === 'project' || step === 'use' || mark !== 'unknown');
}

function reachedOf(
  { status, resolution }: Pick<ProjectPage, 'status' | 'resolution'>,
  step: Milestone,
  done: Standing | null,
): 'done' | 'undated' | 'doubted' | null {
  const { says, bears } = reachedBy[step] ?? NEVER;
  const on = dateOf(done);
  if (on === null) return status !== null && says.includes(status) ? 'undated' : null;
  const isNewer = resolution.status !== undefined && resolution.status.on > latestDay(on);
  return bears !== null && status !== null && isNewer && !bears.includes(status) ? 'doubted' : 'done';
}

const isExact = (date: string): boolean => date.length === 10;

/** The date that stands, where it can be read. */
export const dateOf = (standing: Standing | null): string | null => standing && asPartialDate(standing.claim.value);
