import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { projectTexts } from '../messages/project.ts';
import { useView } from '../state/view.ts';
import type { ClaimView } from './page-data.ts';

/** A status holds for a day: the one the claim speaks of, or its document's. */
export function DaySpokenOf({ claim }: { claim: ClaimView }) {
  const t = useText(projectTexts);
  const { lang } = useView();
  const { dated, datedAfter } = claim.document;
  const day = claim.speaksOn ?? dated;
  // A report's citation already bears its date.
  if (claim.document.kind === 'report' && day === dated) return null;
  if (day !== null) return <p className="project-panel__aside">{t('asOfDay', { date: formatDate(day, lang) })}</p>;
  return datedAfter && <p className="project-panel__aside">{t('after', { date: formatDate(datedAfter, lang) })}</p>;
}
