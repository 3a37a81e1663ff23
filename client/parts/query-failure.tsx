import { TRPCClientError } from '@trpc/client';
import { useText } from '../app/intl.tsx';
import { shellTexts } from '../messages/shell.ts';

/** What happened, what is safe, what to do: an unknown id, or data that did not come. */
export function QueryFailure({ error, notFound, retry }: { error: unknown; notFound?: string; retry: () => void }) {
  const t = useText(shellTexts);
  if (notFound && error instanceof TRPCClientError && error.data?.code === 'NOT_FOUND') return <p role="alert">{notFound}</p>;
  return (
    <div role="alert">
      <p>{t('failed')}</p>
      <button type="button" className="action action--framed" onClick={retry}>
        {t('retry')}
      </button>
    </div>
  );
}
