import { useText } from '../app/intl.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { type LinkMatrix, type Place, pairValue } from './link-data.ts';
import { useCellText } from './use-cell-text.ts';
import './pair-list.css';
import { linksTexts } from '../messages/links.ts';

/** The matrix for a narrow screen: under each province, from north to south, its pairs with those farther south. */
export function PairList({ matrix, places, onChoose }: { matrix: LinkMatrix; places: Place[]; onChoose: (pair: string) => void }) {
  const t = useText(linksTexts);
  const { nameOf } = useCellText();
  const rank = new Map(places.map(({ id }, i) => [id, i]));
  const place = (id: string) => rank.get(id) ?? 0;
  const ordered = matrix.cells
    .map((cell) => (place(cell.from) < place(cell.to) ? cell : { ...cell, from: cell.to, to: cell.from }))
    .toSorted((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
  return (
    <ul className="pair-list">
      {ordered.map((cell) => (
        <li key={pairValue(cell.from, cell.to)}>
          <button type="button" className="pair-list__pair" onClick={() => onChoose(pairValue(cell.from, cell.to))}>
            <span className="pair-list__name">{t('pair', { from: nameOf(cell.from), to: nameOf(cell.to) })}</span>
            <span className="links-page__facts">
              {t('count', { count: cell.projects })}
              <StatusMark status={cell.bestStatus} />
              <span>{cell.firstYear ?? t('noYear')}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
