import { useText } from '../app/intl.tsx';
import './not-stated.css';

/** What stands where no document states a value; `text` where the bare words would not say of what. */
export function NotStated({ text }: { text?: string }) {
  const t = useText('shell');
  return <span className="not-stated">{text ?? t('notStated')}</span>;
}
