import { useRef, useState } from 'react';
import { HORIZON } from '../../server/inputs/filter.ts';
import { useText } from '../app/intl.tsx';
import { timeTexts } from '../messages/time.ts';
import { horizonYear, placeOf, STOPS } from './axis.ts';
import { useClock } from './use-clock.ts';
import { useYear } from './use-year.ts';

/** A drag passes many years; each would be a question to the server. */
const SETTLE_MS = 180;
const place = (year: number) => ({ '--place': placeOf(year) }) as React.CSSProperties;

/** The year looked at, on an axis with marked stops. Without a year it rests at today's. @param onMove called when a hand moves it */
export function YearSlider({ onMove }: { onMove: () => void }) {
  const t = useText(timeTexts);
  const { year, setYear } = useYear();
  const today = horizonYear(useClock());
  const timer = useRef(0);
  /** Where the thumb was put, until the address says so too. */
  const [draft, setDraft] = useState<{ to: number; from: number | undefined } | null>(null);
  if (draft && draft.from !== year) setDraft(null);
  const shown = draft?.to ?? year ?? today;
  const move = (to: number) => {
    onMove();
    setDraft({ to, from: year });
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setYear(to), SETTLE_MS);
  };
  const jump = (to: number) => {
    onMove();
    clearTimeout(timer.current);
    setDraft(null);
    setYear(to);
  };
  const isToday = draft === null && year === undefined;
  return (
    <div className="year-slider">
      <span className="year-slider__today" style={place(today)} title={t('today')} />
      <input
        type="range"
        className="year-slider__range"
        data-today={isToday}
        aria-label={t('year')}
        aria-valuetext={isToday ? t('today') : t('inYear', { year: String(shown) })}
        min={HORIZON.min}
        max={HORIZON.max}
        value={shown}
        onChange={({ target }) => move(Number(target.value))}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in this layout. */}
      <div className="year-slider__stops" role="group" aria-label={t('stops')}>
        {STOPS.map((stop) => (
          <button key={stop} type="button" className="year-slider__stop" style={place(stop)} aria-pressed={year === stop} onClick={() => jump(stop)}>
            {stop}
          </button>
        ))}
      </div>
    </div>
  );
}
