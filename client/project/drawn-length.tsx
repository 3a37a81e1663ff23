import { kinds } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { formatLength, formatNumber, type Quantity } from '../format.ts';
import { useView } from '../state/view.ts';
import type { ProjectPage } from './page-data.ts';
import { asQuantity } from './value-guards.ts';

/** A drawn line is generalised; a smaller difference says nothing. */
const TOLERANCE = 0.05;

/** By what share the drawn length departs from the stated one, 0 where the stated bound allows it. */
export function departure(stated: Quantity, measuredKm: number): number {
  const { n, bound } = typeof stated === 'number' ? { n: stated, bound: 'about' as const } : stated;
  const share = (measuredKm - n) / n;
  if ((bound === 'at-least' && share > 0) || (bound === 'at-most' && share < 0)) return 0;
  return Math.abs(share);
}

/** The length of the drawn line beside the stated one; nothing for points and areas, nor for a programme, whose length is a network's. */
export function DrawnLength({ page }: { page: ProjectPage }) {
  const t = useText('project');
  const { lang } = useView();
  const { measuredKm } = page.geometry;
  if (page.type !== 'project' || kinds[page.kind].form !== 'line' || page.certainty === 'symbol' || measuredKm === 0) return null;
  const stated = asQuantity(page.resolution.lengthKm?.value);
  const off = stated === null ? 0 : departure(stated, measuredKm);
  return (
    <p className="project-panel__aside">
      {t('drawnLength')}: {formatLength(measuredKm, lang)}.{' '}
      {off > TOLERANCE && <strong>{t('drawnDiffers', { percent: `${formatNumber(Math.round(off * 100), lang)}%` })} </strong>}
      {t(page.certainty === 'corridor' ? 'drawnEnds' : 'drawnNote')}
    </p>
  );
}
