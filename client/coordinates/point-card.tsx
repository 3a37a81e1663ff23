import { writeDms, writeVn2000, writeWgs84 } from '../../geo/coordinates.ts';
import { useText } from '../app/intl.tsx';
import type { MarkedPoint } from '../state/marked-point.ts';
import { useView } from '../state/view.ts';
import { CopyButton } from './copy-button.tsx';
import './point-card.css';
import { coordinatesTexts } from '../messages/coordinates.ts';
import { formatDegrees, formatMetres, planeOf } from './readings.ts';
import { useZone } from './use-zone.ts';
import { useZoneName } from './use-zone-name.ts';
import { ZoneSelect } from './zone-select.tsx';

/** The marked point in both systems, each to be copied as offices write it. */
export function PointCard({ at, onClose }: { at: MarkedPoint; onClose: () => void }) {
  const t = useText(coordinatesTexts);
  const { lang } = useView();
  const { zone, own } = useZone();
  const nameOf = useZoneName();
  const plane = zone && planeOf(at, zone);
  return (
    <section className="point-card" aria-label={t('point')}>
      <h2 className="point-card__title">
        {t('point')}
        <button type="button" className="action point-card__close" aria-label={t('close')} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </h2>
      <div className="point-card__system">
        <h3>{t('wgs84')}</h3>
        <CopyButton text={writeWgs84(at)} system={t('wgs84')} />
      </div>
      <dl className="point-card__figures">
        <dt>{t('latitude')}</dt>
        <dd>{formatDegrees(at.lat, 'lat', lang)}</dd>
        <dt>{t('longitude')}</dt>
        <dd>{formatDegrees(at.lon, 'lon', lang)}</dd>
      </dl>
      <p className="point-card__dms" title={t('dms')}>
        {writeDms(at)}
      </p>
      <div className="point-card__system">
        <h3>{t('vn2000')}</h3>
        {zone && typeof plane === 'object' && <CopyButton text={writeVn2000(plane, zone)} system={t('vn2000')} />}
      </div>
      <ZoneSelect own={own} />
      {typeof plane === 'object' && (
        <dl className="point-card__figures">
          <dt>{t('north')}</dt>
          <dd>{t('metres', { n: formatMetres(plane.n, lang, 3) })}</dd>
          <dt>{t('east')}</dt>
          <dd>{t('metres', { n: formatMetres(plane.e, lang, 3) })}</dd>
        </dl>
      )}
      {zone && typeof plane === 'string' && (
        <p className="point-card__refused">{t(plane === 'outside-zone' ? plane : 'outside-vietnam', { zone: nameOf(zone) })}</p>
      )}
    </section>
  );
}
