import { type State, states } from '../../db/time-vocabulary.ts';
import { kinds } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { totalsTexts } from '../messages/totals.ts';
import '../parts/data-table.css';
import { QueryFailure } from '../parts/query-failure.tsx';
import { useView } from '../state/view.ts';
import { useLookWords } from '../time/use-look-words.ts';
import { TotalsCell } from './totals-cell.tsx';
import './totals-table.css';
import { useTotals } from './use-totals.ts';

/** What is not there has no length. */
const COLUMNS = ['in-use', 'building', 'planned'] as const satisfies State[];

/** Length and area of the filter's projects: a line a kind, a column a state in the year looked at. */
export function TotalsTable() {
  const t = useText(totalsTexts);
  const local = useLocal();
  const look = useLookWords();
  const { filter } = useView();
  const { data, error, refetch, isPlaceholderData } = useTotals();
  if (error) return <QueryFailure error={error} retry={() => void refetch()} />;
  if (!data) return <p>…</p>;
  const columns = COLUMNS.filter((state) => !filter.state || filter.state.includes(state));
  const rows = data.filter((row) => columns.some((state) => Object.values(row.states[state]).some((part) => typeof part === 'number' && part > 0)));
  if (rows.length === 0) return <p>{t('nothing')}</p>;
  const sameGround = rows.reduce((all, row) => all + columns.reduce((sum, state) => sum + row.states[state].sameGround, 0), 0);
  return (
    <div className="totals-table" data-old={isPlaceholderData}>
      <table className="data-table">
        <caption>{look}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kind')}</th>
            {columns.map((state) => (
              <th key={state} scope="col" className="data-table__figure">
                {local(states[state].label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{local(kinds[row.kind].label)}</th>
              {columns.map((state) => (
                <TotalsCell key={state} state={state} unit={row.unit} total={row.states[state]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sameGround > 0 && <p>{t('sameGround', { count: sameGround })}</p>}
      {(filter.place || filter.near) && <p>{t('whole')}</p>}
      <p>{t('rule')}</p>
    </div>
  );
}
