import { formatLength } from '../format.ts';
import { useView } from '../state/view.ts';
import type { Carrier, Connected, ConnectedView } from './network-data.ts';
import { PlacesByKind } from './places-by-kind.tsx';
import { useBreakText } from './use-break-text.ts';

/** Kilometres rounded up, so that none seems to be within the limit: to 0.1 below twenty, whole above. */
const beyond = (km: number): number => (km < 20 ? Math.ceil(km * 10) / 10 : Math.ceil(km));

/** The places that are joined to nothing, and why: how far off the nearest interchange or railway is. */
export function ApartPlaces({ view: { apart }, rule, carrier }: { view: ConnectedView; rule: Connected['rule']; carrier: Carrier }) {
  const { t, local, length } = useBreakText([]);
  const { lang } = useView();
  if (apart.length === 0) return null;
  return (
    <section className="network-page__section network-apart" aria-label={t('apartHeading', { count: apart.length })}>
      <h2>{t('apartHeading', { count: apart.length })}</h2>
      <p className="network-page__note">
        {carrier === 'rail'
          ? t('apartRail', { station: length(rule.stationKm), track: length(rule.trackKm) })
          : t('apartExpressway', { km: length(rule.interchangeKm) })}
      </p>
      <PlacesByKind
        places={apart.toSorted((a, b) => (a.nearestKm ?? Number.POSITIVE_INFINITY) - (b.nearestKm ?? Number.POSITIVE_INFINITY))}
        name={({ name, nearestKm }) =>
          t('apartPlace', { place: local(name), km: nearestKm === null ? t('nothingNear') : formatLength(beyond(nearestKm), lang) })
        }
      />
    </section>
  );
}
