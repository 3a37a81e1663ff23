import { Link } from '@tanstack/react-router';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate, formatPercent } from '../format.ts';
import { HealthMark } from '../health/health-mark.tsx';
import { useReasons } from '../health/use-reasons.ts';
import type { ProjectRow } from '../list/use-projects.ts';
import { milestonesTexts } from '../messages/milestones.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { setHovered } from '../state/hover.ts';
import { useView } from '../state/view.ts';
import './due-row.css';
import { joined } from '../project/listed.ts';
import { TargetSource } from './target-source.tsx';

/** One work: how it stands and why, who answers for it, how far it is, and by when it is due with the clause that says so. */
export function DueRow({ row }: { row: ProjectRow }) {
  const t = useText(milestonesTexts);
  const local = useLocal();
  const { lang } = useView();
  const reasons = useReasons()(row);
  const { id, name, health, progressPct, progressOn, answers } = row;
  return (
    <li className="due-row" data-id={id} data-health={health} onPointerEnter={() => setHovered(id)} onPointerLeave={() => setHovered(null)}>
      <div className="due-row__progress">
        {progressPct === null ? (
          <NotStated text={t('progressNotStated')} />
        ) : (
          <span title={progressOn === null ? undefined : formatDate(progressOn, lang)}>
            <b>{formatPercent(progressPct, lang)}</b> {t('progress')}
          </span>
        )}
      </div>
      <div className="due-row__body">
        <h3 className="due-row__name">
          <Link to="/projects/$id" params={{ id }} search={keepSearch} onFocus={() => setHovered(id)} onBlur={() => setHovered(null)}>
            {local(name)}
          </Link>{' '}
          <span className="due-row__id">{id}</span>
        </h3>
        <p className="due-row__why">
          {health && <HealthMark health={health} />} {joined(reasons, lang)}
        </p>
        <p className="due-row__who">{answers ? t('answers', { who: local(answers) }) : <NotStated text={t('answersNotStated')} />}</p>
        <TargetSource row={row} />
      </div>
    </li>
  );
}
