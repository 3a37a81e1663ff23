import { useText } from '../app/intl.tsx';
import { formatAccuracy } from '../format.ts';
import { contains } from '../map/box.ts';
import { metresPerPixel } from '../map/ground.ts';
import { scaleBar } from '../map/scale.ts';
import { mapTexts } from '../messages/map.ts';
import { sheetTexts } from '../messages/sheet.ts';
import { useView } from '../state/view.ts';
import type { StillResult } from './draw-still.ts';
import { MapKey } from './map-key.tsx';
import './still-map.css';

const MAX_BAR_PX = 110;
/** Where the names of Hoàng Sa and Trường Sa stand, in degrees. */
const ISLANDS = [111.4, 8.6, 115.6, 16.9] as const;

type Props = {
  /** Where the map is drawn before it is a picture. */
  container: React.RefObject<HTMLDivElement | null>;
  result: StillResult | null;
  /** The kinds that the key tells, where one project is set apart; null: the key stands elsewhere. */
  kinds: readonly string[] | null;
  /** What it shows, in words. */
  alt: string;
};

/** The map of a page for paper: a picture with its scale, its key, and words where there is no picture. */
export function StillMap({ container, result, kinds, alt }: Props) {
  const t = useText(sheetTexts);
  const tm = useText(mapTexts);
  const { lang } = useView();
  const picture = result && 'picture' in result ? result.picture : null;
  const bar = picture && scaleBar(metresPerPixel(picture.position.lat, picture.position.zoom), MAX_BAR_PX);
  const length = bar && formatAccuracy(bar.metres, lang);
  return (
    <figure className="still-map">
      <div className="still-map__frame">
        {!result && <div ref={container} className="still-map__canvas" aria-hidden="true" />}
        {picture ? (
          <img className="still-map__picture" src={picture.url} alt={contains(picture.view, ISLANDS) ? `${alt} ${t('archipelagos')}` : alt} />
        ) : (
          <p className="still-map__words">
            {t(!result ? 'mapDrawing' : 'failed' in result && result.failed === 'no-webgl' ? 'mapNoWebgl' : 'mapFailed')}
          </p>
        )}
        {bar && length && (
          <span className="still-map__scale" role="img" aria-label={tm('scale', { length })}>
            ↑ {tm('northSign')} · {length}
            <span className="still-map__bar" style={{ inlineSize: `${bar.px}px` }} />
          </span>
        )}
      </div>
      {kinds && <MapKey picture={picture} only={kinds} />}
      {result && 'partly' in result && result.partly && <p>{t('mapPartly')}</p>}
    </figure>
  );
}
