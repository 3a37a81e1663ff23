import { kinds } from '../../db/vocabulary.ts';
import { departure, LENGTH_TOLERANCE } from '../../geo/departure.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatLength, formatPercent } from '../format.ts';
import { projectTexts } from '../messages/project.ts';
import { useView } from '../state/view.ts';
import type { ProjectPage } from './page-data.ts';
import { asQuantity } from './value-guards.ts';

/** The length of the drawn line beside the stated one, and why they differ; nothing for points and areas. */
export function DrawnLength({ page }: { page: ProjectPage }) {
  const t = useText(projectTexts);
  const local = useLocal();
  const { lang } = useView();
  const { measuredKm, lengthNote } = page.geometry;
  // A programme's stated length is a network's: drawn beside it only with its reason.
  if (page.type !== 'project' && !lengthNote) return null;
  if (kinds[page.kind].form !== 'line' || page.certainty === 'symbol' || measuredKm === 0) return null;
  const stated = asQuantity(page.resolution.lengthKm?.value);
  const off = stated === null ? 0 : departure(stated, measuredKm);
  return (
    <p className="project-panel__aside">
      {t('drawnLength')}: {formatLength(measuredKm, lang)}.{' '}
      {off > LENGTH_TOLERANCE && <strong>{t('drawnDiffers', { percent: formatPercent(Math.round(off * 100), lang) })} </strong>}
      {lengthNote ? local(lengthNote) : t(page.certainty === 'corridor' ? 'drawnEnds' : 'drawnNote')}
    </p>
  );
}
