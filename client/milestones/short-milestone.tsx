import { useId } from 'react';
import { useText } from '../app/intl.tsx';
import { formatNumber } from '../format.ts';
import { milestonesTexts } from '../messages/milestones.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { useView } from '../state/view.ts';
import { byHealth, toDoOf } from './by-health.ts';
import { DueList } from './due-list.tsx';
import { FoldedList } from './folded-list.tsx';
import { HealthFigures } from './health-figures.tsx';
import { MilestoneFigures } from './milestone-figures.tsx';
import { type MilestoneYear, openHealths, pressing } from './milestone-filter.ts';
import { useDue } from './use-due.ts';

/** The other milestone: its figures and its red works; the rest is folded. */
export function ShortMilestone({ year }: { year: MilestoneYear }) {
  const t = useText(milestonesTexts);
  const { lang } = useView();
  const heading = useId();
  const { data, error, refetch } = useDue(year);
  if (!data) return error ? <QueryFailure error={error} retry={() => void refetch()} /> : <p className="milestones__note">{t('loading')}</p>;
  const open = byHealth(data.rows);
  const of = (isRed: boolean) => openHealths.filter((health) => pressing.includes(health) === isRed).flatMap((health) => open[health]);
  const rest = of(false);
  return (
    <section className="milestones__section" aria-labelledby={heading} data-milestone={year}>
      <MilestoneFigures id={heading} year={year} toDo={toDoOf(data.counts)} done={data.counts.done} />
      <HealthFigures counts={data.counts} />
      {data.isPart && <p className="milestones__note">{t('onlyRed', { shown: formatNumber(data.rows.length, lang) })}</p>}
      <DueList rows={of(true)} />
      <FoldedList title={t('rest', { count: rest.length })} rows={rest} />
      <FoldedList title={t('done', { count: open.done.length })} rows={open.done} />
    </section>
  );
}
