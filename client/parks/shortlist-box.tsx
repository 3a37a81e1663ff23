import { useText } from '../app/intl.tsx';
import { shortlistTexts } from '../messages/shortlist.ts';
import { MAX_SHORTLIST } from '../state/shortlist.ts';
import { useView } from '../state/view.ts';

/** Puts a park on the shortlist, or takes it off; a full list takes no more and says so. */
export function ShortlistBox({ id, name }: { id: string; name: string }) {
  const t = useText(shortlistTexts);
  const { shortlist, toggleShortlist } = useView();
  const isOn = shortlist.includes(id);
  const isFull = !isOn && shortlist.length >= MAX_SHORTLIST;
  return (
    <input
      type="checkbox"
      className="shortlist-box"
      aria-label={t(isOn ? 'remove' : 'addNamed', { name })}
      title={isFull ? t('full', { max: MAX_SHORTLIST }) : t(isOn ? 'added' : 'add')}
      checked={isOn}
      disabled={isFull}
      onChange={() => toggleShortlist(id)}
    />
  );
}
