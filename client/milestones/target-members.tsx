import { Link } from '@tanstack/react-router';
import { states } from '../../db/time-vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { HealthMark } from '../health/health-mark.tsx';
import { milestonesTexts } from '../messages/milestones.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { Citation } from '../project/citation.tsx';
import './target-members.css';
import { UnitMark } from './unit-mark.tsx';
import type { Target } from './use-targets.ts';
import '../parts/fold.css';

/** The works counted to a target, folded: each with its state and health, and the claim that counts it where one does. */
export function TargetMembers({ members }: { members: Target['members'] }) {
  const t = useText(milestonesTexts);
  const local = useLocal();
  if (members.length === 0) return null;
  return (
    <details className="fold target-members">
      <summary>{t('members', { count: members.length })}</summary>
      <ul>
        {members.map(({ id, name, state, health, claims }) => (
          <li key={id}>
            <UnitMark state={state} />
            <span>
              <Link to="/projects/$id" params={{ id }} search={keepSearch}>
                {local(name)}
              </Link>{' '}
              <span className="due-row__id">{id}</span>
              <br />
              {local(states[state].label)}
              {health && <> · {<HealthMark health={health} />}</>}
              {claims.length > 0 && ` · ${t('countedBy')} `}
              {claims.map((claim, i) => (
                <span key={claim.id}>
                  {i > 0 && ', '}
                  <Link to="/documents/$id" params={{ id: claim.document.id }} search={keepSearch}>
                    <Citation claim={claim} />
                  </Link>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
