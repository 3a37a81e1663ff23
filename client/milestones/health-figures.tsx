import { healths } from '../../db/time-vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatNumber } from '../format.ts';
import { milestonesTexts } from '../messages/milestones.ts';
import { useView } from '../state/view.ts';
import './health-figures.css';
import { type OpenHealth, openHealths } from './milestone-filter.ts';

type Props = { counts: Record<OpenHealth, number>; choice?: { shown: readonly OpenHealth[]; toggle: (health: OpenHealth) => void } };

/** How many works stand how, in large figures; with `choice`, each is a button that shows those alone. */
export function HealthFigures({ counts, choice }: Props) {
  const t = useText(milestonesTexts);
  const isNarrowed = choice && choice.shown.length < openHealths.length;
  return (
    <ul className="health-figures" aria-label={choice ? t('narrow') : undefined}>
      {openHealths.map((health) => (
        <li key={health}>
          {choice ? (
            <button
              type="button"
              className="health-figures__box"
              aria-pressed={Boolean(isNarrowed && choice.shown.includes(health))}
              onClick={() => choice.toggle(health)}
            >
              <Figure health={health} count={counts[health]} />
            </button>
          ) : (
            <span className="health-figures__box">
              <Figure health={health} count={counts[health]} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Figure({ health, count }: { health: OpenHealth; count: number }) {
  const local = useLocal();
  const { lang } = useView();
  const { mark, colour, label } = healths[health];
  return (
    <>
      <b style={count > 0 ? { color: colour } : undefined}>{formatNumber(count, lang)}</b>
      <span className="health-figures__word">
        <span aria-hidden="true" style={{ color: colour }}>
          {mark}
        </span>{' '}
        {local(label)}
      </span>
    </>
  );
}
