import { useText } from '../app/intl.tsx';
import { FilterChips } from '../filters/filter-chips.tsx';
import { formatDate } from '../format.ts';
import { milestonesTexts } from '../messages/milestones.ts';
import { useView } from '../state/view.ts';
import { useClock } from '../time/use-clock.ts';
import './milestones-page.css';
import { FullMilestone } from './full-milestone.tsx';
import { PageTools } from './page-tools.tsx';
import { ShortMilestone } from './short-milestone.tsx';
import { TargetsSection } from './targets-section.tsx';
import { useMilestone } from './use-milestone.ts';

/** The leaders' page: what must be done by the milestone chosen, then by the other, then the targets; the map beside it follows. */
export function MilestonesPage() {
  const t = useText(milestonesTexts);
  const { lang } = useView();
  const { year, other, scope, setScope } = useMilestone();
  const clock = useClock();
  return (
    <div className="milestones">
      <header className="milestones__head">
        <h1>{t('heading')}</h1>
        <p className="milestones__note">{t('intro', { date: formatDate(clock, lang) })}</p>
        <PageTools />
        <FilterChips of={{ filter: scope, setFilter: setScope }} />
      </header>
      <FullMilestone year={year} />
      <ShortMilestone year={other} />
      <TargetsSection />
    </div>
  );
}
