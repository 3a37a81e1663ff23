import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { projectTexts } from '../messages/project.ts';
import { useView } from '../state/view.ts';

type Dated = { dated: string | null; datedAfter: string | null; undated?: boolean };

/** A document's date; where its text bears none, the lower bound or the day on which it was read, said as that and never as its date. */
export function DocumentDate({ document, explain = false }: { document: Dated; explain?: boolean }) {
  const { lang } = useView();
  const t = useText(projectTexts);
  if (document.dated !== null && document.undated) return <span>{t('readOn', { date: formatDate(document.dated, lang) })}</span>;
  if (document.dated !== null) return <time dateTime={machineDate(document.dated)}>{formatDate(document.dated, lang)}</time>;
  if (document.datedAfter === null) return t('undated');
  const bound = t('after', { date: formatDate(document.datedAfter, lang) });
  return <span>{explain ? `${bound} (${t('undated')})` : bound}</span>;
}

/** HTML's `time` knows no quarters. */
function machineDate(date: string): string | undefined {
  return date.includes('Q') ? undefined : date;
}
