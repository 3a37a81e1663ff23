import { TRPCClientError } from '@trpc/client';
import { useText } from '../app/intl.tsx';
import { compareTexts } from '../messages/compare.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { useView } from '../state/view.ts';

/** A shortlist with an id that is no park's says so and can go on without it; other failures as everywhere. */
export function ComparisonFailure({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useText(compareTexts);
  const { shortlist, setShortlist } = useView();
  const id = unknownId(error, shortlist);
  if (id === undefined) return <QueryFailure error={error} retry={retry} />;
  return (
    <div role="alert">
      <p>{t('unknown', { id })}</p>
      <button type="button" className="action action--framed" onClick={() => setShortlist(shortlist.filter((other) => other !== id))}>
        {t('dropUnknown')}
      </button>
    </div>
  );
}

/** The server names the first id that it does not know. */
function unknownId(error: unknown, ids: readonly string[]): string | undefined {
  if (!(error instanceof TRPCClientError) || error.data?.code !== 'NOT_FOUND') return undefined;
  return ids.find((id) => error.message.endsWith(JSON.stringify(id)));
}
