import { useText } from '../app/intl.tsx';
import { listTexts } from '../messages/list.ts';
import { shellTexts } from '../messages/shell.ts';
import { refusalOf } from './refusal.ts';

/** Stands for the list when it could not be loaded. A refused filter is named, and mended, in the notices above. */
export function FailedList({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useText(listTexts);
  const shell = useText(shellTexts);
  if (refusalOf(error)) return <p className="project-list__note">{t('refused')}</p>;
  return (
    <div className="project-list__note" role="alert">
      <p>{shell('failed')}</p>
      <button type="button" className="action action--framed" onClick={retry}>
        {shell('retry')}
      </button>
    </div>
  );
}
