import type { ReachKind } from '../../db/parks/park.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatNumber } from '../format.ts';
import { parksTexts } from '../messages/parks.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { roundKm } from '../reach/duration.ts';
import { useView } from '../state/view.ts';
import { isRough } from './is-rough.ts';
import type { ParkRow } from './use-parks.ts';

/** Minutes and kilometres to the nearest of a kind; pressed, it opens where that is and how sure the way is. */
export function WayCell({ row, kind, onOpen }: { row: ParkRow; kind: ReachKind; onOpen: () => void }) {
  const t = useText(parksTexts);
  const local = useLocal();
  const { lang } = useView();
  const near = row.near[kind];
  return (
    <td className="data-table__figure" data-label={t(`${kind}Short`)}>
      {near ? (
        <button type="button" className="parks-table__way" title={local(near.name)} onClick={onOpen}>
          {isRough(near.km, row.accuracyM) && '≈ '}
          {formatNumber(Math.round(near.minutes), lang)}
          <span className="visually-hidden"> {t('unitMinutes')},</span>
          <small>
            ({formatNumber(roundKm(near.km), lang)}
            <span className="visually-hidden"> {t('unitKm')}</span>)
          </small>
        </button>
      ) : (
        <NotStated text={t(row.offNetwork ? 'wayUnknown' : 'wayNone')} />
      )}
    </td>
  );
}
