import { useText } from '../app/intl.tsx';
import { formatNumber } from '../format.ts';
import { useView } from '../state/view.ts';
import './summary-line.css';
import { listTexts } from '../messages/list.ts';
import { useSummary } from './use-summary.ts';

/** «152 dự án · 31 đang thi công», for the filter of the address. */
export function SummaryLine() {
  const t = useText(listTexts);
  const { filter, lang } = useView();
  const { data, error, isPlaceholderData } = useSummary();
  if (!data || error) return <p className="summary-line">{error ? '' : '…'}</p>;
  // The status facet counts without the status filter; a filter that leaves these works out makes its count idle.
  // In a year the line of states says more (state-line.tsx).
  const counted = filter.year === undefined && (!filter.status || filter.status.includes('implementation'));
  const building = counted ? (data.facets.status.find((s) => s.value === 'implementation')?.count ?? 0) : 0;
  return (
    <p className="summary-line" data-old={isPlaceholderData}>
      <strong>{t('count', { count: data.count })}</strong>
      {building > 0 && <span> · {t('building', { count: formatNumber(building, lang) })}</span>}
    </p>
  );
}
