import { milestones } from '../../db/time-vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { sheetTexts } from '../messages/sheet.ts';
import { timelineTexts } from '../messages/timeline.ts';
import { listed } from '../project/listed.ts';
import { useView } from '../state/view.ts';
import { Cited } from './cited.tsx';
import type { Contents } from './project-lists.ts';

/** When each step is due and when it was done, each date with its source; the steps of which nobody says anything in one line. */
export function StepTable({ contents }: { contents: Contents }) {
  const t = useText(sheetTexts);
  const tt = useText(timelineTexts);
  const local = useLocal();
  const { lang } = useView();
  const { steps, stepsNotStated } = contents;
  return (
    <section className="paper__steps">
      <h2>{t('milestones')}</h2>
      <dl>
        {steps.map(({ step, due, done, mark }) => (
          <div key={step} className="paper__row">
            <dt>{local(milestones[step].label)}</dt>
            <dd>
              {done && <Cited claim={done.claim} before={t('done')} />}
              {due && <Cited claim={due.claim} before={t('due')} />}
              {(mark === 'undated' || mark === 'doubted' || mark === 'passed') && <p className="paper__note">{tt(mark)}</p>}
            </dd>
          </div>
        ))}
      </dl>
      {stepsNotStated.length > 0 && (
        <p className="paper__note">
          {t('stepsNotStated', {
            steps: listed(
              stepsNotStated.map((step) => local(milestones[step].label)),
              lang,
              '; ',
            ),
          })}
        </p>
      )}
    </section>
  );
}
