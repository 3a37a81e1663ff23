import { useState } from 'react';
import { useText } from '../app/intl.tsx';
import { coordinatesTexts } from '../messages/coordinates.ts';

/** Copies a text and shows what it copied; `system` tells two of them apart for those who do not see. */
export function CopyButton({ text, system }: { text: string; system: string }) {
  const t = useText(coordinatesTexts);
  const [done, setDone] = useState<{ text: string; copied: boolean } | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, copied: true });
    } catch {
      // No permission, or a page without https, where the clipboard is absent: the figures can be selected by hand.
      setDone({ text, copied: false });
    }
  };
  return (
    <>
      <button type="button" className="action" aria-label={t('copyWhat', { system })} onClick={copy}>
        {t('copy')}
      </button>
      <span role="status" className="point-card__copied">
        {/* Another point, another text: what was said of the last one no longer holds. */}
        {done?.text === text && (done.copied ? t('copied', { text }) : t('notCopied'))}
      </span>
    </>
  );
}
