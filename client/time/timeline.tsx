import { type KeyboardEvent, useState } from 'react';
import { useText } from '../app/intl.tsx';
import { pressedYears, withoutNotStatedBasis } from '../filters/pressed-years.ts';
import { timeTexts } from '../messages/time.ts';
import { useView } from '../state/view.ts';
import { barsOf } from './bars.ts';
import './timeline.css';
import { TimelineBar } from './timeline-bar.tsx';
import { useTimeline } from './use-timeline.ts';

/** A bar per target year above the axis, stacked by health. One stop of the Tab key; the arrow keys go from bar to bar. */
export function Timeline() {
  const t = useText(timeTexts);
  const { filter, setFilter } = useView();
  const { data } = useTimeline();
  const [focused, setFocused] = useState<number | null>(null);
  const { bars } = barsOf(data ?? []);
  const { from, to } = filter;
  const isIn = (year: number) => (from !== undefined || to !== undefined) && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const stop = [focused, from, bars[0]?.year].find((year) => bars.some((bar) => bar.year === year));
  return (
    <fieldset className="timeline" data-chosen={from !== undefined || to !== undefined} onKeyDown={moveAlong}>
      <legend className="visually-hidden">{t('timeline')}</legend>
      {bars.map((bar) => (
        <TimelineBar
          key={bar.year}
          bar={bar}
          most={most}
          isIn={isIn(bar.year)}
          isStop={bar.year === stop}
          onFocus={() => setFocused(bar.year)}
          onPress={(extend) => setFilter({ ...withoutNotStatedBasis(filter), ...pressedYears({ from, to }, bar.year, extend) })}
        />
      ))}
    </fieldset>
  );
}

function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const bars = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')];
  const at = bars.indexOf(document.activeElement as HTMLButtonElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: bars.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  bars[Math.min(Math.max(to, 0), bars.length - 1)]?.focus();
}
