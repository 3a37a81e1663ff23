import { certainties } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatAccuracy, formatLength } from '../format.ts';
import { reachTexts } from '../messages/reach.ts';
import { useView } from '../state/view.ts';
import { useLookWords } from '../time/use-look-words.ts';
import { AccessLine } from './access-line.tsx';
import { roundKm } from './duration.ts';
import { LegList } from './leg-list.tsx';
import { SpeedNotes } from './speed-notes.tsx';
import { isKnown, type WayFound } from './use-reach.ts';

/** How sure a way is, how its ends are joined, and over what it leads. */
export function RouteAnswer({ way }: { way: WayFound }) {
  const t = useText(reachTexts);
  const local = useLocal();
  const { lang } = useView();
  const look = useLookWords();
  const { label, definition } = certainties[way.certainty];
  const isWhollyKnown = isKnown(way.certainty);
  return (
    <>
      <p className="measure-panel__note">{t('quickest', { look })}</p>
      <p className="reach-panel__certainty" data-certainty={way.certainty}>
        <Sample isKnown={isWhollyKnown} /> <b>{t('certainty', { certainty: local(label) })}</b> {local(definition)}{' '}
        {way.accuracyM === null ? t('accuracyUnknown') : t('accuracy', { distance: formatAccuracy(way.accuracyM, lang) })}
      </p>
      <ul className="measure-panel__note">
        <AccessLine sign="A" end={way.from} />
        <AccessLine sign="B" end={way.to} />
        {way.assumedInterchanges > 0 && <li>{t('assumed', { count: way.assumedInterchanges })}</li>}
        {way.bridgedKm > 0 && <li>{t('bridged', { distance: formatLength(roundKm(way.bridgedKm), lang) })}</li>}
      </ul>
      {!isWhollyKnown && <p className="measure-panel__note">{t('weakDrawn')}</p>}
      <LegList way={way} />
      <SpeedNotes speeds={way.speeds} />
      <p className="measure-panel__note">{t('notCounted')}</p>
    </>
  );
}

/** The line as the map draws it. */
function Sample({ isKnown }: { isKnown: boolean }) {
  return (
    <svg viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
      <path d="M1 5h26" stroke="var(--accent)" strokeWidth="4" strokeDasharray={isKnown ? undefined : '8 4'} />
    </svg>
  );
}
