import { Link } from '@tanstack/react-router';
import { useLocal, useText } from '../app/intl.tsx';
import { HealthMark } from '../health/health-mark.tsx';
import { useReasons } from '../health/use-reasons.ts';
import { milestonesTexts } from '../messages/milestones.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { TracedValue } from '../project/traced-value.tsx';
import { useView } from '../state/view.ts';
import { TargetCount } from './target-count.tsx';
import './target-entry.css';
import { joined } from '../project/listed.ts';
import { TargetMembers } from './target-members.tsx';
import type { Target } from './use-targets.ts';

/** One target: its figure and day with their clauses, and its members counted. */
export function TargetEntry({ target }: { target: Target }) {
  const t = useText(milestonesTexts);
  const local = useLocal();
  const { lang } = useView();
  const reasons = useReasons()(target);
  const { id, name, health, goal, due, count, members } = target;
  return (
    <li className="target-entry" data-id={id}>
      <h3 className="due-row__name">
        <Link to="/projects/$id" params={{ id }} search={keepSearch}>
          {local(name)}
        </Link>{' '}
        <span className="due-row__id">{id}</span>
      </h3>
      {health && (
        <p className="target-entry__why">
          <HealthMark health={health} /> {joined(reasons, lang)}
        </p>
      )}
      <dl className="target-entry__claims">
        <dt>{t('goal')}</dt>
        <dd>{goal ? <TracedValue claim={goal} /> : <NotStated text={t('goalNotStated')} />}</dd>
        <dt>{t('day')}</dt>
        <dd>{due ? <TracedValue claim={due} /> : <NotStated text={t('noDue')} />}</dd>
      </dl>
      {count ? <TargetCount count={count} goal={goal?.value} /> : <p className="milestones__note">{t(goal ? 'notCountedPercent' : 'notCounted')}</p>}
      <TargetMembers members={members} />
    </li>
  );
}
