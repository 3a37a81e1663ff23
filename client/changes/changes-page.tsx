import { useId } from 'react';
import { useText } from '../app/intl.tsx';
import { FilterChips } from '../filters/filter-chips.tsx';
import { changesTexts } from '../messages/changes.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { ChangeGroup } from './change-group.tsx';
import './changes.css';
import { ChangesHead } from './changes-head.tsx';
import { DaysForm } from './days-form.tsx';
import { DaysNotes } from './days-notes.tsx';
import { useChanges } from './use-changes.ts';

/** What the sources say differently on two days, under the list's filter: by kind, each change with its source. */
export function ChangesPage() {
  const t = useText(changesTexts);
  const groups = useId();
  const { since, until, first, filter, compared, changes, isPending, isStale, error, retry } = useChanges();
  return (
    <div className="changes" aria-busy={isPending || isStale}>
      <h1>{t('heading')}</h1>
      <p className="changes__intro">{t('intro')}</p>
      <DaysForm since={since} until={until} first={first} />
      {compared && <DaysNotes compared={compared} first={first} />}
      <FilterChips />
      {isPending && !error && <p className="changes__note">{t('loading')}</p>}
      {error && !changes && <QueryFailure error={error} retry={retry} />}
      {changes && compared && (
        <>
          <ChangesHead changes={changes} compared={compared} filter={filter} idOf={(kind) => `${groups}${kind}`} />
          {changes.total === 0 && <p className="changes__note">{t('empty')}</p>}
          {changes.counts.map(({ kind, count }) => (
            <ChangeGroup key={kind} id={`${groups}${kind}`} kind={kind} count={count} changes={changes.changes.filter((c) => c.kind === kind)} />
          ))}
        </>
      )}
    </div>
  );
}
