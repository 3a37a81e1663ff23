import { Button, Group } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import type { AtlasMap } from './atlas-map.ts';
import { GroundChoice } from './ground-choice.tsx';

/** Zoom, the whole country, and the choice of ground. */
export function Controls({ atlas, outer, onOuter }: { atlas: AtlasMap; outer: string | null; onOuter: (url: string | null) => void }) {
  const t = useText('map');
  return (
    <Group className="map-controls" aria-label={t('controls')}>
      <Button className="map-controls__button" aria-label={t('zoomIn')} onPress={() => atlas.zoomBy(1)}>
        <Icon path="M10 4v12M4 10h12" />
      </Button>
      <Button className="map-controls__button" aria-label={t('zoomOut')} onPress={() => atlas.zoomBy(-1)}>
        <Icon path="M4 10h12" />
      </Button>
      <Button className="map-controls__button" aria-label={t('country')} onPress={() => atlas.showCountry()}>
        <Icon path="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M10 8v4M8 10h4" />
      </Button>
      {/* A ground that failed is no longer the choice: the form begins anew. */}
      <GroundChoice key={outer ?? ''} outer={outer} onOuter={onOuter} />
    </Group>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
