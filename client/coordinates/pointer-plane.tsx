import { useText } from '../app/intl.tsx';
import { zonesTexts } from '../messages/zones.ts';
import type { MarkedPoint } from '../state/marked-point.ts';
import { useView } from '../state/view.ts';
import { useReadings } from './use-readings.ts';
import { useZone } from './use-zone.ts';
import { ZoneSelect } from './zone-select.tsx';

/** Where the pointer is on the plane of VN-2000, to the metre, and in which zone. */
export function PointerPlane({ pointer }: { pointer: MarkedPoint | null }) {
  const t = useText(zonesTexts);
  const { lang } = useView();
  const { zone, own } = useZone();
  const readings = useReadings(pointer !== null && zone !== undefined);
  const plane = pointer && zone ? readings?.planeOf(pointer, zone) : null;
  return (
    <>
      {readings && plane !== null && typeof plane === 'object' && (
        <span className="map-readout__pointer" title={t('pointerPlane')}>
          X {readings.formatMetres(plane.n, lang, 0)} Y {readings.formatMetres(plane.e, lang, 0)}
        </span>
      )}
      <span className="map-readout__zone">
        <ZoneSelect own={own} />
      </span>
    </>
  );
}
