import { useText } from '../app/intl.tsx';
import { useView } from '../state/view.ts';
import { formatDegrees, type Spot } from './readings.ts';
import { useZoneName } from './use-zone-name.ts';
import './typed-spot.css';
import { coordinatesTexts } from '../messages/coordinates.ts';

/** Under the search field: where the typed coordinates lead, or why nowhere. */
export function TypedSpot({ spot, onGo }: { spot: Spot; onGo: () => void }) {
  const t = useText(coordinatesTexts);
  const { lang } = useView();
  const nameOf = useZoneName();
  if ('problem' in spot) {
    const { problem, zone } = spot;
    const key = problem === 'metres' || problem === 'not-metres' ? 'mixed' : problem;
    return (
      <p className="typed-spot typed-spot--refused" role="status">
        {t(key, { zone: zone ? nameOf(zone) : '' })}
      </p>
    );
  }
  return (
    <p className="typed-spot" role="status">
      <button type="button" className="typed-spot__go" onClick={onGo}>
        <span>{t('goTo')}</span>
        <span className="typed-spot__figures">
          {formatDegrees(spot.at.lat, 'lat', lang)} {formatDegrees(spot.at.lon, 'lon', lang)}
        </span>
      </button>
    </p>
  );
}
