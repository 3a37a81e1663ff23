import { NOT_STATED } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { useSummary } from '../list/use-summary.ts';
import { useView } from '../state/view.ts';
import './year-facet.css';
import { filtersTexts } from '../messages/filters.ts';
import { YearHistogram } from './year-histogram.tsx';
import { YearRange } from './year-range.tsx';

/** Target years: a bar for each, a range, and the projects for which no document states one. */
export function YearFacet() {
  const t = useText(filtersTexts);
  const { filter, setFilter } = useView();
  const { data } = useSummary();
  const notStated = data?.facets.targetYear.find(({ value }) => value === NOT_STATED)?.count ?? 0;
  const isNotStated = filter.basis?.length === 1 && filter.basis[0] === NOT_STATED;
  // No year and a range of years exclude each other: choosing one takes the other away.
  const toggle = () => setFilter({ ...filter, from: undefined, to: undefined, basis: isNotStated ? undefined : [NOT_STATED] });
  return (
    <div className="year-facet">
      <YearHistogram years={data?.facets.targetYear.filter(({ value }) => value !== NOT_STATED) ?? []} />
      <YearRange key={`${filter.from}-${filter.to}`} from={filter.from} to={filter.to} />
      <button type="button" className="year-facet__not-stated" aria-pressed={isNotStated} onClick={toggle}>
        <span>{t('yearNotStated')}</span>
        <span>{notStated}</span>
      </button>
    </div>
  );
}
