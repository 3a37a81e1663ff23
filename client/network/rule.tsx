import type { Connected } from './network-data.ts';
import { useBreakText } from './use-break-text.ts';

/** By which rule places count as joined, with its figures. */
export function Rule({ rule }: { rule: Connected['rule'] }) {
  const { t, length } = useBreakText([]);
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
    </section>
  );
}
