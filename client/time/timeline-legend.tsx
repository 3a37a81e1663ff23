import { healths } from '../../db/time-vocabulary.ts';
import { keysOf } from '../../db/vocabulary.ts';
import { HORIZON } from '../../server/inputs/filter.ts';
import { useText } from '../app/intl.tsx';
import { HealthMark } from '../health/health-mark.tsx';
import { timeTexts } from '../messages/time.ts';
import { barsOf } from './bars.ts';
import { useTimeline } from './use-timeline.ts';

/** What the colours of the bars mean, as far as they occur, and how many projects no bar can show. */
export function TimelineLegend() {
  const t = useText(timeTexts);
  const { data } = useTimeline();
  const { bars, outside, noTarget } = barsOf(data ?? []);
  const shown = new Set(bars.flatMap(({ layers }) => layers.map(({ health }) => health)));
  const left = [
    noTarget > 0 && t('noTarget', { count: noTarget }),
    outside > 0 && t('outside', { count: outside, from: String(HORIZON.min), to: String(HORIZON.max) }),
  ].filter((text) => text !== false);
  return (
    <p className="timeline-legend">
      <span>{t('legend')}</span>
      {keysOf(healths)
        .filter((health) => shown.has(health))
        .map((health) => (
          <HealthMark key={health} health={health} />
        ))}
      {shown.has('not-stated') && (
        <span>
          <i className="timeline-legend__hatch" /> {t('notJudged')}
        </span>
      )}
      {left.length > 0 && <span className="timeline-legend__left">{left.join(' · ')}</span>}
    </p>
  );
}
