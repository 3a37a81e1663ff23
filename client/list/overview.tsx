import { useText } from '../app/intl.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { FilterChips } from '../filters/filter-chips.tsx';
import './overview.css';
import { listTexts } from '../messages/list.ts';
import { ProjectList } from './project-list.tsx';
import { SortSelect } from './sort-select.tsx';
import { StateLine } from './state-line.tsx';
import { SummaryLine } from './summary-line.tsx';
import { TotalsFold } from './totals-fold.tsx';

/** The left panel beside the map: what is asked for, how much that is, and the list, which equals the map. */
export function Overview() {
  const t = useText(listTexts);
  return (
    <div className="overview">
      <div className="overview__head">
        <h1 className="visually-hidden">{t('heading')}</h1>
        <div className="overview__line">
          <SummaryLine />
          <SortSelect />
        </div>
        <StateLine />
        <FilterBar />
        <FilterChips />
      </div>
      <TotalsFold />
      <ProjectList />
    </div>
  );
}
