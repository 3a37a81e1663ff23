import type { Language } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { formatAccuracy } from '../format.ts';
import { mapTexts } from '../messages/map.ts';
import { metresPerPixel } from './ground.ts';
import type { Readout, ReadoutStore } from './readout.ts';
import { scaleBar } from './scale.ts';
import { useReadout } from './use-readout.ts';

const MAX_BAR_PX = 96;
const barOf = ({ lat, zoom }: Readout) => scaleBar(metresPerPixel(lat, zoom), MAX_BAR_PX);

/** The scale at the middle of the map, as a bar as long as its figure says. */
export function ScaleBar({ readout, lang }: { readout: ReadoutStore; lang: Language }) {
  const t = useText(mapTexts);
  const metres = useReadout(readout, (now) => barOf(now).metres);
  const px = useReadout(readout, (now) => Math.round(barOf(now).px));
  const length = formatAccuracy(metres, lang);
  return (
    <span className="map-readout__scale" role="img" aria-label={t('scale', { length })}>
      {length}
      <span className="map-readout__bar" style={{ inlineSize: `${px}px` }} />
    </span>
  );
}
