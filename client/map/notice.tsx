import { useText } from '../app/intl.tsx';
import { mapTexts } from '../messages/map.ts';
import type { MapProblem } from './events.ts';
import './notice.css';

const texts = { 'no-webgl': 'noWebgl', lost: 'lost', tiles: 'tiles', outer: 'outer' } as const satisfies Record<MapProblem, string>;

/** One line on what the map cannot do just now. */
export function Notice({ problem, onDismiss }: { problem: MapProblem; onDismiss: () => void }) {
  const t = useText(mapTexts);
  return (
    <p className="map-notice" role="status">
      {t(texts[problem])}
      {problem !== 'no-webgl' && (
        <button type="button" className="action" onClick={onDismiss}>
          {t('close')}
        </button>
      )}
    </p>
  );
}
