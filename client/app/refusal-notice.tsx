import { without } from '../filters/active.ts';
import { formatDate } from '../format.ts';
import { type Refusal, refusalOf } from '../list/refusal.ts';
import { useSummary } from '../list/use-summary.ts';
import { shellTexts } from '../messages/shell.ts';
import { useView } from '../state/view.ts';
import { useText } from './intl.tsx';

const sentences = {
  place: 'unknownPlace',
  link: 'unknownPlace',
  near: 'unknownNear',
  document: 'unknownDocument',
  agency: 'unknownAgency',
  asOf: 'beforeFirst',
} as const satisfies Record<Refusal['field'], string>;

/** Names what of the address the server does not know, or a day before its first document, and offers to drop it. */
export function RefusalNotice() {
  const t = useText(shellTexts);
  const { filter, setFilter, lang } = useView();
  const { error } = useSummary();
  const refusal = refusalOf(error);
  if (!refusal) return null;
  const { field, value } = refusal;
  return (
    <p className="notices__line">
      {t(sentences[field], { value: field === 'asOf' ? formatDate(value, lang) : value })}
      <button type="button" className="action" onClick={() => setFilter(without(filter, field, value))}>
        {field === 'asOf' ? t('backToToday') : t('dropValue', { value })}
      </button>
    </p>
  );
}
