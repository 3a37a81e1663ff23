import { useId } from 'react';
import type { ProjectRow } from '../list/use-projects.ts';
import { byHealth } from '../milestones/by-health.ts';
import { HealthFigures } from '../milestones/health-figures.tsx';
import { MilestoneFigures } from '../milestones/milestone-figures.tsx';
import type { MilestoneYear } from '../milestones/milestone-filter.ts';

/** The figures of one milestone, in large type: days, to do, done, and how what is to do stands. */
export function MilestoneBlock({ year, rows }: { year: MilestoneYear; rows: readonly ProjectRow[] }) {
  const heading = useId();
  const { open, toDo, done } = byHealth(rows);
  return (
    <section aria-labelledby={heading} data-milestone={year}>
      <MilestoneFigures id={heading} year={year} toDo={toDo} done={done.length} />
      <HealthFigures counts={open} />
    </section>
  );
}
