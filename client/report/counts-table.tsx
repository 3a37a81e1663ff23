import { states } from '../../db/time-vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { reportTexts } from '../messages/report.ts';
import '../parts/data-table.css';
import type { Counts } from './use-report.ts';

type Part = { key: string; title: string; clause: string | null; counts: Counts };
const shown = ['in-use', 'building', 'planned'] as const;

/** How many projects each part has, how they stand, and of how many something changed. */
export function CountsTable({ parts, total }: { parts: readonly Part[]; total: Counts }) {
  const t = useText(reportTexts);
  const local = useLocal();
  const heads = [t('count'), ...shown.map((state) => local(states[state].label)), t('changed')];
  const figures = (counts: Counts) => [counts.projects, ...shown.map((state) => counts.states[state]), counts.changed];
  const row = (counts: Counts) =>
    figures(counts).map((figure, i) => (
      <td key={heads[i]} className="data-table__figure" data-label={heads[i]}>
        {figure}
      </td>
    ));
  return (
    <table className="data-table report__counts">
      <thead>
        <tr>
          <th scope="col">{t('part')}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="data-table__figure">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map(({ key, title, clause, counts }) => (
          <tr key={key}>
            <th scope="row">
              {title} {clause && <span className="report__clause">{clause}</span>}
            </th>
            {row(counts)}
          </tr>
        ))}
        <tr className="report__total">
          <th scope="row">{t('total')}</th>
          {row(total)}
        </tr>
      </tbody>
    </table>
  );
}
