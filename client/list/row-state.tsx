import { states } from '../../db/time-vocabulary.ts';
import { bases } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { HealthMark } from '../health/health-mark.tsx';
import { listTexts } from '../messages/list.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { useView } from '../state/view.ts';
import type { ProjectRow } from './use-projects.ts';

/** Status, or the state in the year looked at, and target; a target that the clause does not set for this very project says on what ground it stands. */
export function RowState({ row: { status, state, target, basis, health } }: { row: ProjectRow }) {
  const t = useText(listTexts);
  const local = useLocal();
  const { lang, filter } = useView();
  const ground = basis === null || basis === 'stated' ? null : t(basis);
  return (
    <span className="project-row__state">
      {filter.year !== undefined ? (
        <span className="project-row__in-year">
          <StatusMark status={states[state].look} word={false} />{' '}
          {t('stateIn', { year: String(filter.year), state: local(states[state].label).toLowerCase() })}
        </span>
      ) : status === null ? (
        <NotStated text={t('statusNotStated')} />
      ) : (
        <StatusMark status={status} />
      )}
      {'\u00a0· '}
      {target === null || basis === null ? (
        <NotStated text={t('targetNotStated')} />
      ) : (
        <span title={t('targetFrom', { date: formatDate(target, lang), basis: local(bases[basis].label) })}>
          <b className="project-row__year">{formatDate(target, lang)}</b>
          {ground && ' '}
          {ground && <span className="project-row__ground">{ground}</span>}
        </span>
      )}
      {/* In use, now or in that year, says as much. */}
      {health === 'done' && (filter.year === undefined ? status !== 'maintenance' : state !== 'in-use') && (
        <>
          {'\u00a0· '}
          <HealthMark health={health} />
        </>
      )}
    </span>
  );
}
