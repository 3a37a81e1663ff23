import { GAP_M } from '../../geo/network/gaps.ts';
import { formatAccuracy } from '../format.ts';
import { SpeedNotes } from '../reach/speed-notes.tsx';
import { useSpeeds } from '../reach/use-reach.ts';
import { useView } from '../state/view.ts';
import type { Connected } from './network-data.ts';
import { useBreakText } from './use-break-text.ts';

/** Metres within which nine points of ten of the base map's roads lie (`db/network/mapped.ts`). */
const BASE_M = 150;

/** By which rule places count as joined, of what the network is made, and how fast one goes on it. */
export function Rule({ rule }: { rule: Connected['rule'] }) {
  const { t, length } = useBreakText([]);
  const { lang } = useView();
  const speeds = useSpeeds();
  return (
    <section className="network-page__section" aria-label={t('ruleHeading')}>
      <h2>{t('ruleHeading')}</h2>
      <p className="network-page__note">
        {t('rule', {
          breakKm: length(rule.breakKm),
          interchangeKm: length(rule.interchangeKm),
          stationKm: length(rule.stationKm),
          trackKm: length(rule.trackKm),
        })}
      </p>
      <p className="network-page__note">{t('ranks')}</p>
      <p className="network-page__note">
        {t('built', { base: formatAccuracy(BASE_M, lang), gap: length(GAP_M / 1000), stationKm: length(rule.stationKm) })}
      </p>
      {speeds.data && <SpeedNotes speeds={speeds.data} />}
    </section>
  );
}
