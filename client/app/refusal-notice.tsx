import { without } from '../filters/active.ts';
import { refusalOf } from '../list/refusal.ts';
import { useSummary } from '../list/use-summary.ts';
import { shellTexts } from '../messages/shell.ts';
import { useView } from '../state/view.ts';
import { useText } from './intl.tsx';

/** Names the place, project or document of the address that the server does not know, and offers to drop it. */
export function RefusalNotice() {
  const t = useText(shellTexts);
  const { filter, setFilter } = useView();
  const { error } = useSummary();
  const refusal = refusalOf(error);
  if (!refusal) return null;
  const { field, value } = refusal;
  return (
    <p className="notices__line">
      {t(field === 'document' ? 'unknownDocument' : field === 'near' ? 'unknownNear' : 'unknownPlace', { value })}
      <button type="button" className="action" onClick={() => setFilter(without(filter, field, value))}>
        {t('dropValue', { value })}
      </button>
    </p>
  );
}
