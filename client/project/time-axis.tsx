import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { timelineTexts } from '../messages/timeline.ts';
import { useView } from '../state/view.ts';
import type { TimeScale } from './time-scale.ts';

/** The key to the strips' marks and the years above them. Decoration but for the clock's day. */
export function TimeAxis({ scale, clock, hasOther }: { scale: TimeScale; clock: string; hasOther: boolean }) {
  const t = useText(timelineTexts);
  const { lang, filter } = useView();
  return (
    <>
      <p className="timeline__key">
        <span aria-hidden="true">
          <span className="timeline__sample" data-look="done" /> {t('keyDone')}
        </span>
        <span aria-hidden="true">
          <span className="timeline__sample" data-look="due" /> {t('keyDue')}
        </span>
        {hasOther && (
          <span aria-hidden="true">
            <span className="timeline__sample" data-look="other" /> {t('keyOther')}
          </span>
        )}
        <span>
          <span className="timeline__sample" data-look="clock" aria-hidden="true" />{' '}
          {t(filter.asOf ? 'asOf' : 'today', { date: formatDate(clock, lang) })}
        </span>
      </p>
      <div className="timeline__axis" aria-hidden="true">
        {scale.ticks.map(({ year, left }) => (
          <span key={year} className="timeline__tick" style={{ left: `${left}%` }}>
            {year}
          </span>
        ))}
      </div>
    </>
  );
}
