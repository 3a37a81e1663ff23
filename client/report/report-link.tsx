import { Link } from '@tanstack/react-router';
import { useText } from '../app/intl.tsx';
import { reportTexts } from '../messages/report.ts';
import { withFilter } from '../parts/keep-search.ts';

/** To the annual report of a province, else of the one that the filter names first, for the present year; the map beside it shows its works alone. */
export function ReportLink({ place, ofPlan = false }: { place?: string | undefined; ofPlan?: boolean }) {
  const t = useText(reportTexts);
  return (
    <Link to="/report" search={withFilter((old) => ({ place: place === undefined ? old.place : [place], asOf: old.asOf }))}>
      {t(ofPlan ? 'linkOf' : 'link')}
    </Link>
  );
}
