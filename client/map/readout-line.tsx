import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { Language } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { PointerPlane } from '../coordinates/pointer-plane.tsx';
import { formatAccuracy } from '../format.ts';
import { mapTexts } from '../messages/map.ts';
import { useView } from '../state/view.ts';
import { attribution } from './attribution.ts';
import { metresPerPixel } from './ground.ts';
import './readout-line.css';
import type { ReadoutStore } from './readout.ts';
import { scaleBar } from './scale.ts';

const RouteReadout = lazy(async () => ({ default: (await import('./route-readout.tsx')).RouteReadout }));

const MAX_BAR_PX = 96;
const DEGREES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB', zh: 'zh-CN' };

/** Who made a ground from elsewhere, the scale at the middle of the map, where the pointer is, and that north is up. */
export function ReadoutLine({ readout, lang, credits }: { readout: ReadoutStore; lang: Language; credits: readonly string[] }) {
  const t = useText(mapTexts);
  const { selected } = useView();
  const { lat, zoom, pointer } = useSyncExternalStore(readout.subscribe, readout.read);
  const bar = scaleBar(metresPerPixel(lat, zoom), MAX_BAR_PX);
  const length = formatAccuracy(bar.metres, lang);
  const degrees = (value: number) => value.toLocaleString(DEGREES[lang], { minimumFractionDigits: 5, maximumFractionDigits: 5 });
  return (
    <div className="map-readout">
      {credits.length > 0 && <span className="map-readout__credits">{credits.join(' · ')}</span>}
      {/* Where the footer has no room, on a phone, the map says itself whose it is. */}
      <a className="map-readout__own" href={attribution[0]?.href} rel="noreferrer" target="_blank">
        © OpenStreetMap
      </a>
      <Suspense fallback={null}>{pointer && selected !== undefined && <RouteReadout pointer={pointer} zoom={zoom} />}</Suspense>
      {pointer && (
        <span className="map-readout__pointer" title={t('pointer')}>
          {degrees(pointer.lon)}°{t('separator')} {degrees(pointer.lat)}°
        </span>
      )}
      <PointerPlane pointer={pointer} />
      <span className="map-readout__scale" role="img" aria-label={t('scale', { length })}>
        {length}
        <span className="map-readout__bar" style={{ inlineSize: `${bar.px}px` }} />
      </span>
      <span className="map-readout__north" role="img" aria-label={t('north')}>
        ↑ {t('northSign')}
      </span>
    </div>
  );
}
