import { milestones } from '../../db/time-vocabulary.ts';
import { type Field, keysOf } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatNumber, formatPercent } from '../format.ts';
import { coverageTexts } from '../messages/coverage.ts';
import { useView } from '../state/view.ts';
import type { Coverage } from './coverage-data.ts';

/** For how many projects somebody says when each step is due, and when it was done. */
export function MilestoneTable({ coverage }: { coverage: Coverage }) {
  const t = useText(coverageTexts);
  const local = useLocal();
  const { lang } = useView();
  const stated = (field: Field) => coverage.total - (coverage.fields.find((f) => f.field === field)?.notStated ?? coverage.total);
  const cell = (field: Field, label: string) => (
    <td className="data-table__figure" data-label={label}>
      <span className={stated(field) === 0 ? 'coverage__zero' : undefined}>{formatNumber(stated(field), lang)}</span>{' '}
      <span className="coverage__of">{formatPercent(Math.round((100 * stated(field)) / coverage.total), lang)}</span>
    </td>
  );
  return (
    <table className="data-table coverage__milestones">
      <caption className="visually-hidden">{t('milestonesCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('milestone')}</th>
          <th scope="col" className="data-table__figure">
            {t('dueStated')}
          </th>
          <th scope="col" className="data-table__figure">
            {t('doneStated')}
          </th>
        </tr>
      </thead>
      <tbody>
        {keysOf(milestones).map((step) => (
          <tr key={step}>
            <th scope="row">{local(milestones[step].label)}</th>
            {cell(milestones[step].due, t('dueStated'))}
            {cell(milestones[step].done, t('doneStated'))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
