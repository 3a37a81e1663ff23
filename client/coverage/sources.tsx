import { useLocal, useText } from '../app/intl.tsx';
import { attribution } from '../map/attribution.ts';
import { coverageTexts } from '../messages/coverage.ts';

/** Who made the data under the map, in the wording that their licences ask for. */
export function Sources() {
  const t = useText(coverageTexts);
  const local = useLocal();
  return (
    <section aria-labelledby="map-sources">
      <h2 id="map-sources">{t('sources')}</h2>
      <ul className="coverage__sources">
        {attribution.map(({ href, label }) => (
          <li key={href}>
            <a href={href} rel="noreferrer" target="_blank">
              {local(label)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
