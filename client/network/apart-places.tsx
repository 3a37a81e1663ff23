import { type Carrier, type Connected, type ConnectedView, placeKinds } from './network-data.ts';
import { useBreakText } from './use-break-text.ts';

/** The places that are joined to nothing, and why: how far off the nearest interchange or railway is. */
export function ApartPlaces({ view: { apart }, rule, carrier }: { view: ConnectedView; rule: Connected['rule']; carrier: Carrier }) {
  const { t, local, list, length } = useBreakText([]);
  if (apart.length === 0) return null;
  return (
    <section className="network-page__section network-apart" aria-label={t('apartHeading', { count: apart.length })}>
      <h2>{t('apartHeading', { count: apart.length })}</h2>
      <p className="network-page__note">
        {carrier === 'rail'
          ? t('apartRail', { station: length(rule.stationKm), track: length(rule.trackKm) })
          : t('apartExpressway', { km: length(rule.interchangeKm) })}
      </p>
      <dl className="network-groups__places">
        {placeKinds.map(({ kind, text }) => {
          const names = apart
            .filter((p) => p.kind === kind)
            .toSorted((a, b) => (a.nearestKm ?? Number.POSITIVE_INFINITY) - (b.nearestKm ?? Number.POSITIVE_INFINITY))
            .map((p) => t('apartPlace', { place: local(p.name), km: p.nearestKm === null ? t('nothingNear') : length(Math.round(p.nearestKm)) }));
          return (
            names.length > 0 && (
              <div key={kind}>
                <dt>{t(text)}</dt>
                <dd>{list(names)}</dd>
              </div>
            )
          );
        })}
      </dl>
    </section>
  );
}
