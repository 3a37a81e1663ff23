import { type State, states } from '../../db/time-vocabulary.ts';
import type { Localized } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatNumber } from '../format.ts';
import { milestonesTexts } from '../messages/milestones.ts';
import { useView } from '../state/view.ts';
import './target-count.css';
import { UnitMark } from './unit-mark.tsx';
import type { Target } from './use-targets.ts';

const order = ['in-use', 'building', 'planned', 'absent', 'unknown'] as const satisfies (State | 'unknown')[];
/** Most units drawn one by one; the words beside them always say them all. */
const MOST = 200;

/** A target's units, one mark each, and the same in words; what its figure sets apart is said without being counted. */
export function TargetCount({ count, goal }: { count: NonNullable<Target['count']>; goal: unknown }) {
  const t = useText(milestonesTexts);
  const local = useLocal();
  const { lang } = useView();
  const shown = order.filter((state) => count[state] > 0 || state === 'in-use' || state === 'unknown');
  const units = order.flatMap((state) => Array.from({ length: Math.ceil(count[state]) }, (_, i) => ({ state, key: `${state} ${i}` })));
  return (
    <div className="target-count">
      {units.length <= MOST && (
        <p className="target-count__bar" aria-hidden="true">
          {units.map(({ state, key }) => (
            <UnitMark key={key} state={state} />
          ))}
        </p>
      )}
      <ul className="target-count__words">
        {shown.map((state) => (
          <li key={state} data-state={state}>
            <UnitMark state={state} /> <b>{formatNumber(count[state], lang)}</b>{' '}
            {state === 'unknown' ? t('unknown') : local(states[state].label).toLocaleLowerCase(lang)}
          </li>
        ))}
      </ul>
      {count.beyond > 0 && <p className="target-count__note">{t('beyond', { known: count.known, n: count.n })}</p>}
      {partsOf(goal).map(({ n, of }) => (
        <p key={of.en} className="target-count__note">
          {t('part', { count: n, of: local(of) })}
        </p>
      ))}
    </div>
  );
}

/** The parts that a goal's clause sets apart («17 đô thị, trong đó 05 đô thị mới»). */
function partsOf(goal: unknown): { n: number; of: Localized }[] {
  return (goal as { including?: { n: number; of: Localized }[] } | null)?.including ?? [];
}
