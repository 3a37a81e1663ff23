import { Link } from '@tanstack/react-router';
import { fields, NOT_STATED } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatNumber, formatPercent } from '../format.ts';
import { coverageTexts } from '../messages/coverage.ts';
import { withFilter } from '../parts/keep-search.ts';
import { useView } from '../state/view.ts';
import { countOf, type FieldCoverage, missingFilter, type Part, parts } from './coverage-data.ts';
import { ShareBar } from './share-bar.tsx';

/** A field's bar and numbers; the number not stated leads to those projects where the filter can find them. */
export function CoverageRow({ coverage, total, labelOf }: { coverage: FieldCoverage; total: number; labelOf: (part: Part) => string }) {
  const t = useText(coverageTexts);
  const local = useLocal();
  const { filter, lang } = useView();
  const label = local(fields[coverage.field].label);
  const missing = coverage.notStated > 0 ? missingFilter(coverage.field, filter) : null;
  const covered = formatPercent(Math.round((100 * (total - coverage.notStated)) / total), lang);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="coverage__share" data-label={t('share')}>
        <ShareBar counts={parts.map((part) => ({ part, count: countOf(coverage, part) }))} />
        <span className="coverage__percent">{covered}</span>
      </td>
      {parts.map((part) => {
        const count = formatNumber(countOf(coverage, part), lang);
        return (
          <td key={part} className="data-table__figure" data-label={labelOf(part)}>
            {part === NOT_STATED && missing ? (
              <Link to="/" search={withFilter(() => missing)} aria-label={t('showMissing', { count, field: label })}>
                {count}
              </Link>
            ) : (
              <span className={countOf(coverage, part) === 0 ? 'coverage__zero' : undefined}>{count}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
