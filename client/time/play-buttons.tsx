import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { timeTexts } from '../messages/time.ts';
import { useView } from '../state/view.ts';
import { useClock } from './use-clock.ts';
import type { usePlayer } from './use-player.ts';
import { useYear } from './use-year.ts';

/** The year looked at in large figures, play or pause, and the way back to today. */
export function PlayButtons({ player: { playing, play, pause } }: { player: ReturnType<typeof usePlayer> }) {
  const t = useText(timeTexts);
  const { lang } = useView();
  const { year, setYear } = useYear();
  const clock = useClock();
  const toToday = () => {
    pause();
    setYear(undefined);
  };
  return (
    <div className="time-bar__now">
      <output className="time-bar__year">{year ?? <small>{formatDate(clock, lang)}</small>}</output>
      <button type="button" className="action action--framed time-bar__play" onClick={playing ? pause : play}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" fill="currentColor">
          <path d={playing ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 1v10l9-5z'} />
        </svg>
        <span className="visually-hidden">{t(playing ? 'pause' : 'play')}</span>
      </button>
      <button type="button" className="action action--framed time-bar__today" aria-pressed={year === undefined} onClick={toToday}>
        {t('today')}
      </button>
    </div>
  );
}
