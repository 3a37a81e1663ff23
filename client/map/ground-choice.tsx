import { lazy } from 'react';
import { useText } from '../app/intl.tsx';
import { mapTexts } from '../messages/map.ts';
import { PanelButton } from '../parts/panel-button.tsx';
// With its button: see facet-button.tsx.
import './ground-panel.css';

const load = () => import('./ground-panel.tsx');
const GroundPanel = lazy(async () => ({ default: (await load()).GroundPanel }));

/** The button and panel that choose the map's ground. `outer` is the style's address in use, null for the own ground. */
export function GroundChoice({ outer, onOuter }: { outer: string | null; onOuter: (url: string | null) => void }) {
  const t = useText(mapTexts);
  return (
    <PanelButton
      className="map-controls__button"
      aria-label={t('ground')}
      load={load}
      panel={(panel) => <GroundPanel {...panel} outer={outer} onOuter={onOuter} />}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path
          d="M10 3 2.5 7 10 11l7.5-4zM3 10.5l7 3.7 7-3.7M3 13.8l7 3.7 7-3.7"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
    </PanelButton>
  );
}
