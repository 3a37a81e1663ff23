import { Link } from '@tanstack/react-router';
import { states } from '../../db/time-vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { HealthMark } from '../health/health-mark.tsx';
import { useReasons } from '../health/use-reasons.ts';
import { compareTexts } from '../messages/compare.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { joined } from '../project/listed.ts';
import { useView } from '../state/view.ts';
import type { Comparison, Promised } from './comparison.ts';
import { useUses } from './use-uses.ts';

/** One project that is waited for: its state and health today with the reasons, from when it would be in use, and for whom. */
export function PromiseEntry({ row, comparison }: { row: Promised; comparison: Comparison }) {
  const t = useText(compareTexts);
  const local = useLocal();
  const { lang } = useView();
  const reasons = useReasons()(row);
  const uses = useUses(comparison);
  const { id, name, state, health, opensIn } = row;
  return (
    <li className="promise-entry" id={`promise-${id}`} data-id={id}>
      <h3 className="promise-entry__name">
        <Link to="/projects/$id" params={{ id }} search={keepSearch}>
          {local(name)}
        </Link>{' '}
        <span className="promise-entry__id">{id}</span>
      </h3>
      <p>
        {local(states[state].label)}; {opensIn === null ? <NotStated text={t('opensUnknown')} /> : t('opensIn', { year: String(opensIn) })}
      </p>
      <p>
        {health && <HealthMark health={health} />} {joined(reasons, lang)}
      </p>
      <p className="compare-page__note">{t('neededBy', { uses: uses(id) })}</p>
    </li>
  );
}
