import { Link } from '@tanstack/react-router';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import { FacetButton } from '../filters/facet-button.tsx';
import { milestonesTexts } from '../messages/milestones.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { ReportLink } from '../report/report-link.tsx';
import { milestoneYears } from './milestone-filter.ts';
import './page-tools.css';
import { useMilestone } from './use-milestone.ts';

/** Which milestone, province and agency the page and the map speak of, and the page on paper. */
export function PageTools() {
  const t = useText(milestonesTexts);
  const { year, setYear } = useMilestone();
  return (
    <div className="page-tools">
      <RadioGroup
        className="page-tools__years"
        orientation="horizontal"
        value={String(year)}
        onChange={(value) => setYear(milestoneYears.find((y) => String(y) === value) ?? year)}
      >
        <Label className="visually-hidden">{t('milestone')}</Label>
        {milestoneYears.map((y) => (
          <Radio key={y} value={String(y)} className="page-tools__year">
            {y}
          </Radio>
        ))}
      </RadioGroup>
      <FacetButton field="place" />
      <FacetButton field="agency" />
      <div className="page-tools__papers">
        <Link to="/milestones/sheet" search={keepSearch}>
          {t('print')}
        </Link>
        <ReportLink />
      </div>
    </div>
  );
}
