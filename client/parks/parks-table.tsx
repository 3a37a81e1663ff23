import type { ParkColumn } from '../../db/parks/order.ts';
import { reachKinds } from '../../db/parks/park.ts';
import { useText } from '../app/intl.tsx';
import '../parts/data-table.css';
import { parksTexts } from '../messages/parks.ts';
import { useView } from '../state/view.ts';
import { ColumnHead } from './column-head.tsx';
import { ParkRowView } from './park-row.tsx';
import './parks-table.css';
import type { ParkRow } from './use-parks.ts';

/** Parks, one a row, under heads that sort; the facts of the open one below its row. */
export function ParksTable({ rows }: { rows: readonly ParkRow[] }) {
  const t = useText(parksTexts);
  const { parks } = useView();
  const by = parks.by === 'km' ? 'Km' : 'Minutes';
  const hasScore = parks.weights !== undefined;
  const figures: [ParkColumn, string][] = [
    ['areaHa', t('areaShort')],
    ['freeHa', t('freeShort')],
    ['occupancyPct', t('occupancyShort')],
    ...reachKinds.map((kind): [ParkColumn, string] => [`${kind}${by}`, t(`${kind}Short`)]),
  ];
  return (
    <>
      <p className="parks-table__note">{t('waysNote')}</p>
      <table className="data-table parks-table">
        <caption className="visually-hidden">{t('table')}</caption>
        <thead>
          <tr>
            <td />
            <ColumnHead column="name">{t('name')}</ColumnHead>
            {hasScore && (
              <ColumnHead column="score" figure>
                {t('score')}
              </ColumnHead>
            )}
            {figures.map(([column, text]) => (
              <ColumnHead key={column} column={column} figure>
                {text}
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ParkRowView key={row.id} row={row} columns={figures.length + (hasScore ? 3 : 2)} />
          ))}
        </tbody>
      </table>
    </>
  );
}
