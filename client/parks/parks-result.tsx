import { TRPCClientError } from '@trpc/client';
import { useState } from 'react';
import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { useView } from '../state/view.ts';
import { withoutCriteria } from './choices.ts';
import { NoParks } from './no-parks.tsx';
import { ParksTable } from './parks-table.tsx';
import { ResultTools } from './result-tools.tsx';
import type { ParkRow, useParks } from './use-parks.ts';

/** Rows that are first shown, and added at once. */
const STEP = 50;

/** What was found: how much, in which order, the table; or why there is none. */
export function ParksResult({ found, rows }: { found: ReturnType<typeof useParks>; rows: readonly ParkRow[] }) {
  const t = useText(parksTexts);
  const { parks, setParks, park } = useView();
  const [most, setMost] = useState(STEP);
  const { data, error, isPending, refetch } = found;
  const first = data?.pages[0];
  if (error instanceof TRPCClientError && error.data?.code === 'BAD_REQUEST')
    return (
      <div className="parks-page__wait" role="alert">
        <p>{t('refused')}</p>
        <button type="button" className="action action--framed" onClick={() => setParks(withoutCriteria(parks))}>
          {t('clearAll')}
        </button>
      </div>
    );
  if (error && !data)
    return (
      <div className="parks-page__wait">
        <QueryFailure error={error} retry={() => void refetch()} />
      </div>
    );
  if (isPending || !first) return <p className="parks-page__wait">{t('loading')}</p>;
  if (first.count === 0) return <NoParks unknown={first.unknown} />;
  // What is open on the map is in the table, however far down.
  const shown = Math.max(most, 1 + rows.findIndex((row) => row.id === park));
  return (
    <section className="parks-page__result">
      <ResultTools count={first.count} total={first.total} />
      <ParksTable rows={rows.slice(0, shown)} />
      {first.count > shown && (
        <div className="parks-page__more">
          <p>{t('shown', { shown: Math.min(shown, rows.length), count: first.count })}</p>
          <button type="button" className="action action--framed" onClick={() => setMost(shown + STEP)}>
            {t('more', { count: Math.min(STEP, first.count - shown) })}
          </button>
        </div>
      )}
    </section>
  );
}
