import { useLocal, useText } from '../app/intl.tsx';
import { milestonesTexts } from '../messages/milestones.ts';
import { sheetTexts } from '../messages/sheet.ts';
import { TargetCount } from '../milestones/target-count.tsx';
import type { Target } from '../milestones/use-targets.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { Cited } from './cited.tsx';
import './target-line.css';

/** A target: its figure and day with their clauses, and its works counted as far as they are known. */
export function TargetLine({ target }: { target: Target }) {
  const t = useText(milestonesTexts);
  const ts = useText(sheetTexts);
  const local = useLocal();
  const { id, name, goal, due, count } = target;
  return (
    <div className="paper__red" data-id={id}>
      <p>
        <strong>{local(name)}</strong> <span className="paper__note">{id}</span>
      </p>
      <div className="target-line">
        {goal ? <Cited claim={goal} /> : <NotStated text={t('goalNotStated')} />}
        {due ? <Cited claim={due} before={ts('due')} /> : <NotStated text={`${t('day')}: ${t('noDue')}`} />}
      </div>
      {count ? <TargetCount count={count} goal={goal?.value} /> : <p className="paper__note">{t(goal ? 'notCountedPercent' : 'notCounted')}</p>}
    </div>
  );
}
