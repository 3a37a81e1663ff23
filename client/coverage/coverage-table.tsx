import { bases, NOT_STATED } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { type Coverage, inOrder, type Part, parts } from './coverage-data.ts';
import { CoverageRow } from './coverage-row.tsx';
import '../parts/data-table.css';
import { coverageTexts } from '../messages/coverage.ts';

/** One row for each field: its bar and, aligned beside it, the number for each basis. The column heads are the key. */
export function CoverageTable({ coverage }: { coverage: Coverage }) {
  const t = useText(coverageTexts);
  const local = useLocal();
  const labelOf = (part: Part) => (part === NOT_STATED ? t('notStated') : local(bases[part].label));
  return (
    <table className="data-table coverage__table">
      <caption className="visually-hidden">{t('fieldsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('share')}</th>
          {parts.map((part) => (
            <th key={part} scope="col" className="data-table__figure">
              <span className={`coverage__swatch coverage__part--${part}`} aria-hidden="true" /> {labelOf(part)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inOrder(coverage.fields).map((field) => (
          <CoverageRow key={field.field} coverage={field} total={coverage.total} labelOf={labelOf} />
        ))}
      </tbody>
    </table>
  );
}
