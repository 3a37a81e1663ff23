import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useText } from '../app/intl.tsx';
import { ExportLink } from '../filters/export-link.tsx';
import { formatNumber } from '../format.ts';
import { milestonesTexts } from '../messages/milestones.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { useView } from '../state/view.ts';
import { byHealth, toDoOf } from './by-health.ts';
import { DueList } from './due-list.tsx';
import { FoldedList } from './folded-list.tsx';
import { HealthFigures } from './health-figures.tsx';
import { MilestoneFigures } from './milestone-figures.tsx';
import { type MilestoneYear, openHealths } from './milestone-filter.ts';
import { useDue } from './use-due.ts';
import { useMilestone } from './use-milestone.ts';

/** The milestone chosen: every work that is still to be done, the red ones first, as the map shows them; then what is done. */
export function FullMilestone({ year }: { year: MilestoneYear }) {
  const t = useText(milestonesTexts);
  const heading = useId();
  const { lang } = useView();
  const { shown, toggle } = useMilestone();
  const { data, error, refetch } = useDue(year);
  if (!data) return error ? <QueryFailure error={error} retry={() => void refetch()} /> : <p className="milestones__note">{t('loading')}</p>;
  const open = byHealth(data.rows);
  const rows = openHealths.filter((health) => shown.includes(health)).flatMap((health) => open[health]);
  const toDo = toDoOf(data.counts);
  return (
    <section className="milestones__section" aria-labelledby={heading} data-milestone={year}>
      <MilestoneFigures id={heading} year={year} toDo={toDo} done={data.counts.done} />
      <HealthFigures counts={data.counts} choice={{ shown, toggle }} />
      {data.isPart && <p className="milestones__note">{t('onlyRed', { shown: formatNumber(data.rows.length, lang) })}</p>}
      {rows.length === 0 && !data.isPart && <p className="milestones__note">{t(toDo === 0 ? 'none' : 'noneShown')}</p>}
      <DueList rows={rows} />
      {toDo > 0 && (
        <p className="milestones__ways">
          <Link to="/" search={keepSearch}>
            {t('openList')}
          </Link>
          <ExportLink />
        </p>
      )}
      <FoldedList title={t('done', { count: open.done.length })} rows={open.done} />
    </section>
  );
}
