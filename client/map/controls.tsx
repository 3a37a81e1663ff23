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
      <button type="button" className="map-controls__button" aria-label={t('zoomIn')} onClick={() => atlas.zoomBy(1)}>
        <Icon path="M10 4v12M4 10h12" />
      </button>
      <button type="button" className="map-controls__button" aria-label={t('zoomOut')} onClick={() => atlas.zoomBy(-1)}>
        <Icon path="M4 10h12" />
      </button>
      <button type="button" className="map-controls__button" aria-label={t('country')} onClick={() => atlas.showCountry()}>
        <Icon path="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M10 8v4M8 10h4" />
      </button>
      <button
        type="button"
        className="map-controls__button"
        aria-label={t('pick')}
        aria-pressed={picking}
        // A press of a key is no click of a pointer (`detail` 0): the point in the middle is meant.
        onClick={({ detail }) => (detail === 0 ? onPick(atlas.middle) : onPicking(!picking))}
      >
        <Icon path="M10 2v5M10 13v5M2 10h5M13 10h5M14.5 10a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0z" />
      </button>
      <button
        type="button"
        className="map-controls__button"
        aria-label={t('measure')}
        aria-pressed={measuring}
        onClick={() => onMeasuring(!measuring)}
      >
        <Icon path="M2.5 13.5 13.5 2.5l4 4-11 11zM5.5 10.5l2 2M8 8l1.5 1.5M10.5 5.5l2 2" />
      </button>
      <button type="button" className="map-controls__button" aria-label={t('reach')} aria-pressed={reaching} onClick={() => onReaching(!reaching)}>
        <Icon path="M6 15.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM18 4.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM6 15.5h5.5a3 3 0 0 0 0-6h-3a2.5 2.5 0 0 1 0-5H14" />
      </button>
      {/* A ground that failed is no longer the choice: the form begins anew. */}
      <GroundChoice key={outer ?? ''} outer={outer} onOuter={onOuter} />
    </div>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
