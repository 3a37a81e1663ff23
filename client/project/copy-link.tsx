import { useState } from 'react';
import { useText } from '../app/intl.tsx';
import { projectTexts } from '../messages/project.ts';

/** Copies the address of what is on the screen, and says whether it could. */
export function CopyLink() {
  const t = useText(projectTexts);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setOutcome('copied');
    } catch {
      // No permission, or a page without https, where the clipboard is absent: the person can still copy by hand.
      setOutcome('notCopied');
    }
  };
  return (
    <>
      <button type="button" className="action" onClick={copy}>
        {t('copyLink')}
      </button>
      <span role="status" className="project-panel__aside">
        {outcome && t(outcome)}
      </span>
    </>
  );
}
