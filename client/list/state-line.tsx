import { states } from '../../db/time-vocabulary.ts';
import { keysOf } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatNumber } from '../format.ts';
import { listTexts } from '../messages/list.ts';
import { useView } from '../state/view.ts';
import { useLookWords } from '../time/use-look-words.ts';
import './summary-line.css';
import { useSummary } from './use-summary.ts';

/** «2030, đúng hẹn: 61 đang sử dụng · 20 đang xây dựng · …», once a year is looked at. */
export function StateLine() {
  const t = useText(listTexts);
  const local = useLocal();
  const { filter, lang } = useView();
  const look = useLookWords();
  const { data, error, isPlaceholderData } = useSummary();
  if (filter.year === undefined || !data || error) return null;
  const counts = keysOf(states)
    .reverse()
    // The facet counts without the filter by state, which leaves only its own.
    .filter((state) => !filter.state || filter.state.includes(state))
    .map((state) => ({ state, count: data.facets.state.find(({ value }) => value === state)?.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => t('inState', { count: formatNumber(count, lang), state: local(states[state].label).toLowerCase() }));
  return (
    <p className="state-line" data-old={isPlaceholderData}>
      {t('stateLine', { look, counts: counts.join(' · ') })}
    </p>
  );
}
