import { type State, states } from '../../db/time-vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatArea, formatLength } from '../format.ts';
import { totalsTexts } from '../messages/totals.ts';
import { useView } from '../state/view.ts';
import type { KindTotals } from './use-totals.ts';

/** A total with its bound in words, and below it how many projects it lacks. */
export function TotalsCell({ state, unit, total }: { state: State; unit: KindTotals['unit']; total: KindTotals['states'][State] }) {
  const t = useText(totalsTexts);
  const local = useLocal();
  const { lang } = useView();
  const format = unit === 'km' ? formatLength : formatArea;
  const { sum, bound, projects, withoutFigure } = total;
  return (
    <td className="data-table__figure" data-label={local(states[state].label)}>
      <span>
        {/* No project to add is none of that length; where figures are missing, that is said instead. */}
        {(projects > 0 || withoutFigure === 0) && (
          <>
            {bound && <span className="totals-table__bound">{t(bound)}</span>} <span className="totals-table__figure">{format(sum, lang)}</span>
          </>
        )}
        {withoutFigure > 0 && <span className="totals-table__missing">{t('withoutFigure', { count: withoutFigure })}</span>}
      </span>
    </td>
  );
}
