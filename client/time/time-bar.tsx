import { useState } from 'react';
import { useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { timeTexts } from '../messages/time.ts';
import { useNarrow } from '../parts/use-narrow.ts';
import { useView } from '../state/view.ts';
import { AsOfField } from './as-of-field.tsx';
import { PlayButtons } from './play-buttons.tsx';
import { ScenarioSelect } from './scenario-select.tsx';
import './time-bar.css';
import { Timeline } from './timeline.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import { useLookWords } from './use-look-words.ts';
import { usePlayer } from './use-player.ts';
import { YearSlider } from './year-slider.tsx';

/** Below the map: which year it shows, how promises are taken, and as of which day. A phone folds it into one button. */
export function TimeBar() {
  const t = useText(timeTexts);
  const { filter, lang } = useView();
  const look = useLookWords();
  const player = usePlayer();
  const [open, setOpen] = useState(false);
  const isFolded = useNarrow() && !open;
  const asOf = filter.asOf === undefined ? '' : ` · ${t('asKnown', { date: formatDate(filter.asOf, lang) })}`;
  return (
    <section className="time-bar" aria-label={t('heading')} data-open={open} onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <button type="button" className="time-bar__fold" aria-expanded={open} aria-controls="time-panel" onClick={() => setOpen(!open)}>
        <span>{t('heading')}</span>
        <b>
          {look}
          {asOf}
        </b>
      </button>
      <div className="time-bar__panel" id="time-panel">
        {!isFolded && (
          <>
            <PlayButtons player={player} />
            <div className="time-bar__years">
              <TimelineLegend />
              <Timeline />
              <YearSlider onMove={player.pause} />
            </div>
            <ScenarioSelect />
            <AsOfField />
          </>
        )}
      </div>
    </section>
  );
}
