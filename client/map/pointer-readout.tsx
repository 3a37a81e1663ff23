import { lazy } from 'react';
import type { Language } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { PointerPlane } from '../coordinates/pointer-plane.tsx';
import { mapTexts } from '../messages/map.ts';
import { Late } from '../parts/late.tsx';
import { useView } from '../state/view.ts';
import type { ReadoutStore } from './readout.ts';
import { useReadout } from './use-readout.ts';

const RouteReadout = lazy(async () => ({ default: (await import('./route-readout.tsx')).RouteReadout }));

const five = { minimumFractionDigits: 5, maximumFractionDigits: 5 };
const degrees = {
  vi: new Intl.NumberFormat('vi-VN', five),
  en: new Intl.NumberFormat('en-GB', five),
  zh: new Intl.NumberFormat('zh-CN', five),
} as const satisfies Record<Language, Intl.NumberFormat>;

/** Where the pointer is: on a road of the selected project, in degrees, on the plane. */
export function PointerReadout({ readout, lang }: { readout: ReadoutStore; lang: Language }) {
  const t = useText(mapTexts);
  const { selected } = useView();
  // To the metre: a map that moves under a resting pointer changes its degrees by less at every frame.
  const at = useReadout(readout, ({ pointer }) => pointer && `${pointer.lon.toFixed(5)} ${pointer.lat.toFixed(5)}`);
  const [lon = 0, lat = 0] = at?.split(' ').map(Number) ?? [];
  return (
    <>
      {at !== null && selected !== undefined && (
        <Late>
          <RouteReadout pointer={{ lon, lat }} zoom={readout.read().zoom} />
        </Late>
      )}
      {at !== null && (
        <span className="map-readout__pointer" title={t('pointer')}>
          {degrees[lang].format(lon)}°{t('separator')} {degrees[lang].format(lat)}°
        </span>
      )}
      <PointerPlane pointer={at === null ? null : { lon, lat }} />
    </>
  );
}
