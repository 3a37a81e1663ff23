import { type ChangeKind, changeKinds } from '../../db/time-vocabulary.ts';
import { changesQuery } from '../../server/inputs/changes.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { changesTexts } from '../messages/changes.ts';
import { useView } from '../state/view.ts';
import type { Compared } from './days.ts';
import type { Changes } from './use-changes.ts';

type Props = { changes: Changes; compared: Compared; filter: FilterInput; idOf: (kind: ChangeKind) => string };

/** How many changes of each kind, each a way to its group, and the same as a file. */
export function ChangesHead({ changes, compared: { from, to }, filter, idOf }: Props) {
  const t = useText(changesTexts);
  const local = useLocal();
  const { lang } = useView();
  const address = (decimal: 'point' | 'comma') => `/export/changes.csv?${changesQuery({ from, to, filter, decimal, lang })}`;
  const goTo = (kind: ChangeKind) => {
    const heading = document.getElementById(idOf(kind));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <div className="changes__head">
      <p role="status" className="changes__total">
        {t('total', { count: changes.total, since: formatDate(from, lang), until: formatDate(to, lang) })}
      </p>
      {changes.changes.length < changes.total && <p className="changes__note">{t('firstShown', { shown: changes.changes.length })}</p>}
      {changes.total > 0 && (
        <>
          <ul className="changes__kinds" aria-label={t('kindsShown')}>
            {changes.counts.map(({ kind, count }) => (
              <li key={kind}>
                <button type="button" className="action changes__kind" onClick={() => goTo(kind)}>
                  {local(changeKinds[kind].label)} <span className="changes__count">{count}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className="changes__files">
            <a href={address('point')} download title={t('csvHint')}>
              {t('csv')}
            </a>
            <a href={address('comma')} download title={t('csvHint')}>
              {t('csvComma')}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
