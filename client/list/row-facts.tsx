import { Fragment } from 'react';
import { fundings } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatArea, formatLength, formatMoney, formatQuantity } from '../format.ts';
import { listTexts } from '../messages/list.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { useView } from '../state/view.ts';
import type { ProjectRow } from './use-projects.ts';

/** Who pays, and the figures that are stated. */
export function RowFacts({ row: { funding, lengthKm, areaHa, costBnVnd } }: { row: ProjectRow }) {
  const t = useText(listTexts);
  const local = useLocal();
  const { lang } = useView();
  const figures: string[] = [
    lengthKm !== null && formatQuantity(lengthKm, (n) => formatLength(n, lang)),
    areaHa !== null && formatQuantity(areaHa, (n) => formatArea(n, lang)),
    costBnVnd !== null && formatQuantity(costBnVnd, (n) => formatMoney(n, lang)),
  ].filter((figure) => figure !== false);
  return (
    <span className="project-row__facts">
      {funding === null ? <NotStated text={t('fundingNotStated')} /> : local(fundings[funding].label)}
      {figures.map((figure) => (
        <Fragment key={figure}>
          {/* The dot stays on the line that it ends. */}
          {'\u00a0· '}
          <span className="project-row__figure">{figure}</span>
        </Fragment>
      ))}
    </span>
  );
}
