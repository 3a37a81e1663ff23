import { useId } from 'react';
import { toDoOf } from '../milestones/by-health.ts';
import { HealthFigures } from '../milestones/health-figures.tsx';
import { MilestoneFigures } from '../milestones/milestone-figures.tsx';
import type { MilestoneYear } from '../milestones/milestone-filter.ts';
import type { Due } from '../milestones/use-due.ts';

/** The figures of one milestone, in large type: days, to do, done, and how what is to do stands. */
export function MilestoneBlock({ year, due: { counts } }: { year: MilestoneYear; due: Due }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} data-milestone={year}>
      <MilestoneFigures id={heading} year={year} toDo={toDoOf(counts)} done={counts.done} />
      <HealthFigures counts={counts} />
    </section>
  );
}
