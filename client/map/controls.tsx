import type { MouseEventHandler } from 'react';
import { useText } from '../app/intl.tsx';
import { mapTexts } from '../messages/map.ts';
import type { MarkedPoint } from '../state/marked-point.ts';
import type { AtlasMap } from './atlas-map.ts';
import './controls.css';
import { GroundChoice } from './ground-choice.tsx';

type Props = {
  atlas: AtlasMap;
  outer: string | null;
  onOuter: (url: string | null) => void;
  picking: boolean;
  onPicking: (picking: boolean) => void;
  measuring: boolean;
  onMeasuring: (measuring: boolean) => void;
  reaching: boolean;
  onReaching: (reaching: boolean) => void;
  /** Picks without a pointer: the point in the middle. */
  onPick: (at: MarkedPoint) => void;
};

/** Zoom, the whole country, the picking of a point, measuring, routes, and the choice of ground. */
export function Controls({ atlas, outer, onOuter, picking, onPicking, measuring, onMeasuring, reaching, onReaching, onPick }: Props) {
  const t = useText(mapTexts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in this layout.
    <div className="map-controls" role="group" aria-label={t('controls')}>
      <Control label={t('zoomIn')} icon="M10 4v12M4 10h12" onClick={() => atlas.zoomBy(1)} />
      <Control label={t('zoomOut')} icon="M4 10h12" onClick={() => atlas.zoomBy(-1)} />
      <Control label={t('country')} icon="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M10 8v4M8 10h4" onClick={() => atlas.showCountry()} />
      <Control
        label={t('pick')}
        icon="M10 2v5M10 13v5M2 10h5M13 10h5M14.5 10a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0z"
        pressed={picking}
        // A press of a key is no click of a pointer (`detail` 0): the point in the middle is meant.
        onClick={({ detail }) => (detail === 0 ? onPick(atlas.middle) : onPicking(!picking))}
      />
      <Control
        label={t('measure')}
        icon="M2.5 13.5 13.5 2.5l4 4-11 11zM5.5 10.5l2 2M8 8l1.5 1.5M10.5 5.5l2 2"
        pressed={measuring}
        onClick={() => onMeasuring(!measuring)}
      />
      <Control
        label={t('reach')}
        icon="M6 15.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM18 4.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM6 15.5h5.5a3 3 0 0 0 0-6h-3a2.5 2.5 0 0 1 0-5H14"
        pressed={reaching}
        onClick={() => onReaching(!reaching)}
      />
      {/* A ground that failed is no longer the choice: the form begins anew. */}
      <GroundChoice key={outer ?? ''} outer={outer} onOuter={onOuter} />
    </div>
  );
}

type ControlProps = { label: string; icon: string; pressed?: boolean; onClick: MouseEventHandler };

/** `pressed` only of what stays on until it is pressed again. */
function Control({ label, icon, pressed, onClick }: ControlProps) {
  return (
    <button type="button" className="map-controls__button" aria-label={label} aria-pressed={pressed} onClick={onClick}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d={icon} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
