import type { CSSProperties } from 'react';
import { healths } from '../../db/time-vocabulary.ts';
import { NOT_STATED } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { timeTexts } from '../messages/time.ts';
import { placeOf } from './axis.ts';
import type { Bar } from './bars.ts';

/** What cannot be judged is hatched, not coloured. */
const UNJUDGED = 'repeating-linear-gradient(45deg, var(--rule-strong) 0 1px, transparent 1px 3px)';

type Props = { bar: Bar; most: number; isIn: boolean; isStop: boolean; onFocus: () => void; onPress: (extend: boolean) => void };

/** The projects due by one year; pressing it leaves only these. @param most the height of the highest bar */
export function TimelineBar({ bar: { year, count, layers }, most, isIn, isStop, onFocus, onPress }: Props) {
  const t = useText(timeTexts);
  const local = useLocal();
  const word = (health: (typeof layers)[number]['health']) => (health === NOT_STATED ? t('notJudged') : local(healths[health].label)).toLowerCase();
  const parts = layers.toReversed().map((layer) => t('part', { count: layer.count, health: word(layer.health) }));
  const label = t('bar', { year: String(year), count, parts: parts.join(', ') });
  return (
    <button
      type="button"
      className="timeline__bar"
      style={{ '--place': placeOf(year) } as CSSProperties}
      aria-pressed={isIn}
      aria-label={label}
      title={label}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onClick={({ shiftKey }) => onPress(shiftKey)}
    >
      <span className="timeline__stack" style={{ height: `${(count / most) * 100}%` }}>
        {layers.map((layer) => (
          <span
            key={layer.health}
            style={{ flexGrow: layer.count, background: layer.health === NOT_STATED ? UNJUDGED : healths[layer.health].colour }}
          />
        ))}
      </span>
    </button>
  );
}
