import { states } from '../../db/time-vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { HealthMark } from '../health/health-mark.tsx';
import { useReasons } from '../health/use-reasons.ts';
import { sheetTexts } from '../messages/sheet.ts';
import { NotStated } from '../parts/not-stated.tsx';
import type { ProjectPage } from '../project/page-data.ts';
import { useView } from '../state/view.ts';
import { useLookWords } from '../time/use-look-words.ts';
import { Cited } from './cited.tsx';
import type { Contents } from './project-lists.ts';
import { StepTable } from './step-table.tsx';

/** Beside the map: how the promise stands and why, who answers for it, and what it is in the year looked at. */
export function ProjectStanding({ page, contents }: { page: ProjectPage; contents: Contents }) {
  const t = useText(sheetTexts);
  const local = useLocal();
  const { filter } = useView();
  const look = useLookWords();
  const reasons = useReasons()(page);
  const { answers } = contents;
  const now = answers && page.agencies.filter(({ claim }) => claim === answers.claim.id);
  return (
    <div className="paper__standing">
      <section>
        <h2>{t('health')}</h2>
        <p className="paper__health">{page.health === null ? <NotStated /> : <HealthMark health={page.health} />}</p>
        <ul>
          {page.health !== 'done' &&
            reasons.map((reason) => (
              <li key={reason} className="paper__reason">
                {reason}
              </li>
            ))}
        </ul>
        {filter.year !== undefined && (
          <p>
            {look}: <strong>{local(states[page.state].label)}</strong>
          </p>
        )}
      </section>
      <section>
        <h2>{t('answers')}</h2>
        {answers ? <Cited claim={answers.claim} /> : <NotStated />}
        {now?.map((agency) => (
          <p key={agency.id} className="paper__note">
            {t('agencyNow', { now: local(agency.now) })}
          </p>
        ))}
      </section>
      <StepTable contents={contents} />
    </div>
  );
}
