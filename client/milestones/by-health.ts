import type { ProjectRow } from '../list/use-projects.ts';
import { type OpenHealth, openHealths } from './milestone-filter.ts';

/** How many works of each health are still to be done, and how many are done. What has ended is in neither. */
export type DueCounts = Record<OpenHealth | 'done', number>;
const counted = [...openHealths, 'done'] as const;

/** The counts of a filter's facet, or of rows. */
export function dueCounts(facet: readonly { value: string | null; count: number }[]): DueCounts {
  const of = (health: string) => facet.reduce((sum, { value, count }) => sum + (value === health ? count : 0), 0);
  return Object.fromEntries(counted.map((health) => [health, of(health)])) as DueCounts;
}

export const toDoOf = (counts: DueCounts): number => openHealths.reduce((sum, health) => sum + counts[health], 0);

/** The rows of each health that is still to be done, in the order given, and those done. */
export function byHealth(rows: readonly ProjectRow[]): Record<OpenHealth | 'done', ProjectRow[]> {
  return Object.fromEntries(counted.map((health) => [health, rows.filter((row) => row.health === health)])) as Record<
    OpenHealth | 'done',
    ProjectRow[]
  >;
}
