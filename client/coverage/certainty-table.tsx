import { certainties, keysOf } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatNumber, formatPercent } from '../format.ts';
import { coverageTexts } from '../messages/coverage.ts';
import { useView } from '../state/view.ts';
import type { Coverage } from './coverage-data.ts';

/** How many projects are drawn with what certainty. */
export function CertaintyTable({ coverage }: { coverage: Coverage }) {
  const t = useText(coverageTexts);
  const local = useLocal();
  const { lang } = useView();
  const countOf = (certainty: string) => coverage.byCertainty.find((c) => c.certainty === certainty)?.count ?? 0;
  return (
    <table className="data-table coverage__certainty">
      <caption className="visually-hidden">{t('certaintyCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('level')}</th>
          <th scope="col">{t('share')}</th>
          <th scope="col" className="data-table__figure">
            {t('projects')}
          </th>
        </tr>
      </thead>
      <tbody>
        {keysOf(certainties).map((certainty) => (
          <tr key={certainty}>
            <th scope="row">{local(certainties[certainty].label)}</th>
            <td className="coverage__share" data-label={t('share')}>
              <span className="coverage__bar" aria-hidden="true">
                {countOf(certainty) > 0 && <span className="coverage__part coverage__part--stated" style={{ flexGrow: countOf(certainty) }} />}
                <span style={{ flexGrow: coverage.total - countOf(certainty) }} />
              </span>
              <span className="coverage__percent">{formatPercent(Math.round((100 * countOf(certainty)) / coverage.total), lang)}</span>
            </td>
            <td className="data-table__figure" data-label={t('projects')}>
              {formatNumber(countOf(certainty), lang)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
