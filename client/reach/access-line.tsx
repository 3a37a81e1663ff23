import { useLocal, useText } from '../app/intl.tsx';
import { formatAccuracy } from '../format.ts';
import { reachTexts } from '../messages/reach.ts';
import { useView } from '../state/view.ts';
import { roundKm } from './duration.ts';
import type { WayFound } from './use-reach.ts';

/** How an end of a way is joined to the network: by a straight line, to what. */
export function AccessLine({ sign, end }: { sign: string; end: WayFound['from'] }) {
  const t = useText(reachTexts);
  const local = useLocal();
  const { lang } = useView();
  const distance = formatAccuracy(end.km < 1 ? Math.round(end.km * 1000) : roundKm(end.km) * 1000, lang);
  const key = end.by === 'road' ? 'access' : end.by === 'station' ? 'accessStation' : 'accessTrack';
  return (
    <li>
      {t(key, { sign, distance, ...(key === 'accessStation' && { station: end.station ? local(end.station.name) : '' }) })}
      {end.overWater && t('overWater')}
    </li>
  );
}
