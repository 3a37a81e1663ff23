import { useState } from 'react';
import { useText } from '../app/intl.tsx';
import { shellTexts } from '../messages/shell.ts';
import './load-failure.css';

/**
 * A part of the screen did not come. Browsers may keep a module that failed as failed for as long as the page lives, so to
 * ask for it again is no use: the page is loaded anew, which finds in its address what it showed. Not before the server
 * answers: until then what is on the screen is all that its reader has.
 */
export function LoadFailure({ className = 'load-failure--corner', message }: { className?: string | undefined; message: string }) {
  const t = useText(shellTexts);
  const [isGone, setGone] = useState(false);
  const reload = async () => {
    try {
      const answer = await fetch('/health/ready', { cache: 'no-store' });
      if (answer.ok) return location.reload();
    } catch (error) {
      console.warn('reload:', error);
    }
    setGone(true);
  };
  return (
    <div className={`load-failure ${className}`} role="alert">
      <p>{message}</p>
      {isGone && <p>{t('offline')}</p>}
      <button type="button" className="action action--framed" onClick={() => void reload()}>
        {t('reload')}
      </button>
    </div>
  );
}
