import { useId } from 'react';
import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { milestonesTexts } from '../messages/milestones.ts';
import { QueryFailure } from '../parts/query-failure.tsx';
import { useView } from '../state/view.ts';
import { useClock } from '../time/use-clock.ts';
import { useLookWords } from '../time/use-look-words.ts';
import { TargetEntry } from './target-entry.tsx';
import { useTargets } from './use-targets.ts';

/** The plans' targets, each counted from its members as far as these are known. */
export function TargetsSection() {
  const t = useText(milestonesTexts);
  const heading = useId();
  const { filter, lang } = useView();
  const clock = useClock();
  const { data, error, refetch } = useTargets();
  const look = useLookWords();
  return (
    <section className="milestones__section" aria-labelledby={heading}>
      <div className="milestone-figures">
        <h2 id={heading}>{t('targets')}</h2>
        <p className="milestone-figures__note">
          {filter.year === undefined ? t('targetsKnown', { date: formatDate(clock, lang) }) : t('targetsIn', { look })}
        </p>
      </div>
      {error && !data && <QueryFailure error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p className="milestones__note">{t('noTargets')}</p>}
      {data && data.length > 0 && (
        <ul className="target-list">
          {data.map((target) => (
            <TargetEntry key={target.id} target={target} />
          ))}
        </ul>
      )}
    </section>
  );
}
