import type { ProjectRow } from '../list/use-projects.ts';
import { byHealth } from '../milestones/by-health.ts';
import { type MilestoneYear, milestoneYears, openHealths, pressing } from '../milestones/milestone-filter.ts';
import type { Due } from '../milestones/use-due.ts';

export type DueRows = Readonly<Record<MilestoneYear, Due>>;

/** What is red: the earlier milestone first, in each the late before what is at risk, as on the leaders' page. */
export function redRows(rows: DueRows): ProjectRow[] {
  return milestoneYears.flatMap((year) => {
    const open = byHealth(rows[year].rows);
    return openHealths.filter((health) => pressing.includes(health)).flatMap((health) => open[health]);
  });
}

/** What goes first where the page is too small, and how many of it stay. */
export const cutting: readonly (readonly ['red' | 'targets', number])[] = [
  ['red', 14],
  ['targets', 4],
  ['red', 8],
  ['targets', 2],
  ['red', 4],
  ['targets', 0],
  ['red', 0],
];

/** How many are red, listed or not. */
export const redCount = (rows: DueRows): number =>
  milestoneYears.reduce((sum, year) => sum + rows[year].counts.late + rows[year].counts['at-risk'], 0);
