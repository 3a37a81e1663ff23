import { useText } from '../app/intl.tsx';
import { formatLength } from '../format.ts';
import { reachTexts } from '../messages/reach.ts';
import { useView } from '../state/view.ts';
import { useLookWords } from '../time/use-look-words.ts';
import { AccessLine } from './access-line.tsx';
import { formatMinutes } from './duration.ts';
import { SpeedNotes } from './speed-notes.tsx';
import { type Reached, ringColours, useSpeeds } from './use-reach.ts';

/** What is reached within which time, with the colours that the map gives it. */
export function ReachAnswer({ reached }: { reached: Reached }) {
  const t = useText(reachTexts);
  const { lang } = useView();
  const look = useLookWords();
  const speeds = useSpeeds();
  return (
    <>
      <h3 className="reach-panel__sub">{t('reached')}</h3>
      <p className="measure-panel__note">{t('look', { look })}</p>
      <ul className="reach-panel__rings">
        {reached.reached.map(({ properties: { minutes, km } }) => (
          <li key={minutes} data-minutes={minutes} data-km={km}>
            <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
              <path d="M1 5h26" stroke={ringColours[minutes]} strokeWidth="4" />
            </svg>
            <span>{t('within', { time: formatMinutes(minutes, lang) })}</span>
            <span className="reach-panel__leg-figures">{t('ways', { km: formatLength(Math.round(km), lang) })}</span>
          </li>
        ))}
      </ul>
      <ul className="measure-panel__note">
        <AccessLine sign="A" end={reached.from} />
      </ul>
      {speeds.data && <SpeedNotes speeds={speeds.data} />}
      <p className="measure-panel__note">{t('noArea')}</p>
    </>
  );
}
