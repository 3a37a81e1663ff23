import { useText } from '../app/intl.tsx';
import './not-stated.css';
import { shellTexts } from '../messages/shell.ts';

/** What stands where no document states a value; `text` where the bare words would not say of what. */
export function NotStated({ text }: { text?: string }) {
  const t = useText(shellTexts);
  return <span className="not-stated">{text ?? t('notStated')}</span>;
}
