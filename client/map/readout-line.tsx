import type { Language } from '../../db/vocabulary.ts';
import { useText } from '../app/intl.tsx';
import { mapTexts } from '../messages/map.ts';
import { attribution } from './attribution.ts';
import { PointerReadout } from './pointer-readout.tsx';
import './readout-line.css';
import type { ReadoutStore } from './readout.ts';
import { ScaleBar } from './scale-bar.tsx';

/** Who made a ground from elsewhere, where the pointer is, the scale at the middle of the map, and that north is up. */
export function ReadoutLine({ readout, lang, credits }: { readout: ReadoutStore; lang: Language; credits: readonly string[] }) {
  const t = useText(mapTexts);
  return (
    <div className="map-readout">
      {credits.length > 0 && <span className="map-readout__credits">{credits.join(' · ')}</span>}
      {/* Where the footer has no room, on a phone, the map says itself whose it is. */}
      <a className="map-readout__own" href={attribution[0]?.href} rel="noreferrer" target="_blank">
        © OpenStreetMap
      </a>
      <PointerReadout readout={readout} lang={lang} />
      <ScaleBar readout={readout} lang={lang} />
      <span className="map-readout__north" role="img" aria-label={t('north')}>
        ↑ {t('northSign')}
      </span>
    </div>
  );
}
