import { useText } from '../../app/intl.tsx';
import { formatDate } from '../../format.ts';
import { compareTexts } from '../../messages/compare.ts';
import { sheetTexts } from '../../messages/sheet.ts';
import { shellTexts } from '../../messages/shell.ts';
import { useView } from '../../state/view.ts';
import { useClock } from '../../time/use-clock.ts';

/** The head of either page: the day, the page, and on the first what it is. */
export function PaperTitle({ page, count }: { page: 1 | 2; count: number }) {
  const t = useText(compareTexts);
  const ts = useText(sheetTexts);
  const shell = useText(shellTexts);
  const { lang } = useView();
  const date = formatDate(useClock(), lang);
  return (
    <header>
      <p className="paper__over">
        <span>{ts('knownOn', { date })}</span>
        <span>
          {shell('title')} · {t('pageOf', { page })}
        </span>
      </p>
      {page === 1 && <h1>{t('sheetTitle', { count })}</h1>}
    </header>
  );
}
