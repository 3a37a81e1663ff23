import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { keysOf, projectTypes } from '../../db/vocabulary.ts';
import { useTRPC } from '../api.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatNumber } from '../format.ts';
import { coverageTexts } from '../messages/coverage.ts';
import { withFilter } from '../parts/keep-search.ts';
import { useView } from '../state/view.ts';

/** Over how many projects, programmes and targets the page counts, and the way out of a filter that leaves none. */
export function Counted({ total }: { total: number }) {
  const t = useText(coverageTexts);
  const local = useLocal();
  const { filter, lang } = useView();
  const { data: summary } = useQuery(useTRPC().projects.summary.queryOptions({ filter }));
  const clear = Object.keys(filter).length > 0 && (
    <Link to="/coverage" search={withFilter(() => ({}))}>
      {t('clearFilter')}
    </Link>
  );
  if (total === 0) {
    return (
      <p>
        {t('none')} {clear}
      </p>
    );
  }
  // A facet's counts leave its own field out of the filter.
  const types = keysOf(projectTypes)
    .filter((type) => filter.type === undefined || filter.type.includes(type))
    .map((type) => ({ type, count: summary?.facets.type.find((f) => f.value === type)?.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => {
      const label = local(projectTypes[type].label);
      return t('typeCount', { count: formatNumber(count, lang), type: lang === 'vi' ? label.toLocaleLowerCase('vi') : label });
    });
  return (
    <p>
      {summary && t('counted', { count: formatNumber(total, lang), types: types.join(lang === 'zh' ? '、' : ', ') })} {clear}
    </p>
  );
}
