import { milestones } from '../../db/time-vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { timelineTexts } from '../messages/timeline.ts';
import { NotStated } from '../parts/not-stated.tsx';
import { useView } from '../state/view.ts';
import { ConflictNote } from './conflict-note.tsx';
import { joined } from './listed.ts';
import type { TimeScale } from './time-scale.ts';
import { type StripMark, TimeStrip } from './time-strip.tsx';
import { dateOf, type Step } from './timeline-steps.ts';
import { TracedValue } from './traced-value.tsx';

/** One step: its mark and name, its dates on the scale, each with its source, and how it stands in words. */
export function MilestoneStep({ step, scale, clock }: { step: Step; scale: TimeScale | null; clock: string }) {
  const t = useText(timelineTexts);
  const local = useLocal();
  const { lang } = useView();
  const { mark, done, due, daysLeft, afterDue, daysAfter } = step;
  const marks = stripMarks(step);
  const words = [
    ...(mark === 'overdue' && daysLeft !== null ? [t('overdue', { days: -daysLeft })] : []),
    ...(mark === 'due' && daysLeft !== null ? [t('left', { days: daysLeft })] : []),
    ...(mark === 'undated' || mark === 'doubted' || mark === 'passed' ? [t(mark)] : []),
    ...(afterDue ? [daysAfter === null ? t('afterDue') : t('afterDueBy', { days: daysAfter })] : []),
  ];
  return (
    <li className="timeline__step" data-mark={mark}>
      <div className="timeline__name">
        <span className="timeline__dot" aria-hidden="true" />
        {local(milestones[step.step].label)}
      </div>
      <div>
        {scale && marks.length > 0 && <TimeStrip scale={scale} clock={clock} marks={marks} />}
        {mark === 'unknown' && <NotStated />}
        {done && (
          <div className="timeline__line">
            <span className="timeline__word">{t('done')}</span>
            <div>
              <TracedValue claim={done.claim} />
              <ConflictNote {...done} />
            </div>
          </div>
        )}
        {due && (
          <div className="timeline__line">
            <span className="timeline__word">{t('due')}</span>
            <div>
              <TracedValue claim={due.claim} />
              <ConflictNote {...due} />
            </div>
          </div>
        )}
        {words.length > 0 && <p className="timeline__words">{joined(words, lang)}</p>}
      </div>
    </li>
  );
}

/** The dates of a step as the strip draws them: what other sources say beneath what stands. */
export function stripMarks({ mark, done, due }: Step): StripMark[] {
  const all: StripMark[] = [];
  const add = (date: string | null, look: StripMark['look']) => {
    if (date !== null && !all.some((m) => m.date === date && m.look === look)) all.push({ date, look });
  };
  for (const standing of [due, done]) for (const claim of standing?.conflicts ?? []) add(dateOf({ claim, conflicts: [] }), 'other');
  add(dateOf(due), mark === 'overdue' ? 'overdue' : 'due');
  add(dateOf(done), 'done');
  return all;
}
