import type { ProjectRow } from '../list/use-projects.ts';
import { type OpenHealth, openHealths } from './milestone-filter.ts';

/** The rows of each health that is still to be done, in the order given, and those done. What has ended is in neither. */
export function byHealth(rows: readonly ProjectRow[]): { open: Record<OpenHealth, ProjectRow[]>; toDo: number; done: ProjectRow[] } {
  const open = Object.fromEntries(openHealths.map((health) => [health, rows.filter((row) => row.health === health)])) as Record<
    OpenHealth,
    ProjectRow[]
  >;
  return { open, toDo: openHealths.reduce((sum, health) => sum + open[health].length, 0), done: rows.filter((row) => row.health === 'done') };
}
