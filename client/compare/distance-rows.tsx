import { reachKinds } from '../../db/parks/park.ts';
import { useText } from '../app/intl.tsx';
import { compareTexts } from '../messages/compare.ts';
import { useView } from '../state/view.ts';
import { useLookWords } from '../time/use-look-words.ts';
import { type ComparedYear, type Comparison, inYear } from './comparison.ts';
import { NearCell } from './near-cell.tsx';
import { useCompareWords } from './use-words.ts';

/** What each park is near to, kind by kind and year by year. A kind's name draws the ways to it on the map. */
export function DistanceRows({ comparison }: { comparison: Comparison }) {
  const t = useText(compareTexts);
  const { filter, lang, ways, setWays } = useView();
  const words = useCompareWords();
  const look = useLookWords();
  const looked: ComparedYear = filter.year ?? 'now';
  const { parks, years } = comparison;
  return reachKinds.map((kind) => (
    <tbody key={kind} data-kind={kind}>
      <tr>
        <th scope="rowgroup" colSpan={parks.length + 1} className="compare-table__group">
          <span>
            <button
              type="button"
              className="compare-table__reach"
              aria-pressed={kind === ways}
              title={t('showWay', { kind: t(kind) })}
              onClick={() => setWays(kind)}
            >
              {t('toKind', { kind: t(kind).toLocaleLowerCase(lang) })}
              {kind === ways && <span className="compare-table__small"> · {t('waysShown', { year: look.toLocaleLowerCase(lang) })}</span>}
            </button>
          </span>
        </th>
      </tr>
      {years.map(({ year }) => (
        <tr key={year} data-year={year} data-looked={kind === ways && year === looked}>
          <th scope="row" className="compare-table__label compare-table__year">
            {words.year(year)}
          </th>
          {parks.map((park) => (
            <td key={park.id}>
              <NearCell park={park} at={inYear(comparison, year, park.id)} kind={kind} promises={comparison.promises} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  ));
}
