import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { changesTexts } from '../messages/changes.ts';
import { useView } from '../state/view.ts';
import type { Compared } from './days.ts';

/** Says where other days are compared than those asked for. */
export function DaysNotes({ compared, first }: { compared: Compared; first: string | undefined }) {
  const t = useText(changesTexts);
  const { lang } = useView();
  const date = (day: string) => formatDate(day, lang);
  return (
    <div role="status">
      {compared.isReversed && <p className="changes__warning">{t('reversed', { since: date(compared.from), until: date(compared.to) })}</p>}
      {compared.isBeforeFirst && first && <p className="changes__warning">{t('beforeFirst', { first: date(first) })}</p>}
    </div>
  );
}
