import { certainties } from '../../db/vocabulary.ts';
import { formatLength } from '../format.ts';
import '../parts/data-table.css';
import { useView } from '../state/view.ts';
import { useYear } from '../time/use-year.ts';
import { type Carrier, YEARS } from './network-data.ts';
import { useBreakText } from './use-break-text.ts';
import { useYears } from './use-network.ts';

/** The years compared: how many groups, the largest, how sure it is, and what is joined to none. A press goes to that year. */
export function YearsTable({ carrier }: { carrier: Carrier }) {
  const { t, local, places } = useBreakText([]);
  const { lang } = useView();
  const { year: shown, setYear } = useYear();
  const years = useYears();
  return (
    <section className="network-page__section" aria-label={t('table')}>
      <h2>{t('table')}</h2>
      <table className="data-table network-years">
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            <th scope="col" className="data-table__figure">
              {t('groups')}
            </th>
            <th scope="col">{t('largest')}</th>
            <th scope="col">{t('certaintyColumn')}</th>
            <th scope="col" className="data-table__figure">
              {t('apartColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {YEARS.map((year, i) => {
            const view = years[i]?.data?.[carrier];
            const largest = view?.groups[0];
            return (
              <tr key={year} data-year={year} aria-current={shown === year ? 'true' : undefined}>
                <th scope="row">
                  <button type="button" className="network-years__year" onClick={() => setYear(year)}>
                    {year}
                  </button>
                </th>
                <td className="data-table__figure" data-label={t('groups')}>
                  {view ? view.groups.length : '…'}
                </td>
                <td data-label={t('largest')}>
                  {largest && t('groupFacts', { places: places(largest.members), km: formatLength(Math.round(largest.km), lang) })}
                </td>
                <td data-label={t('certaintyColumn')}>{largest && local(certainties[largest.certainty].label)}</td>
                <td className="data-table__figure" data-label={t('apartColumn')}>
                  {view?.apart.length}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
