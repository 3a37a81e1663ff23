import { findZone, type Zone, zoneKey, zones } from '../../geo/vn2000-zones.ts';
import { useText } from '../app/intl.tsx';
import { useView } from '../state/view.ts';
import { useZoneName } from './use-zone-name.ts';
import './zone-select.css';
import { zonesTexts } from '../messages/zones.ts';

/** Chooses the central meridian; `own` is the province's, undefined where it is not known. */
export function ZoneSelect({ own }: { own: Zone | undefined }) {
  const t = useText(zonesTexts);
  const nameOf = useZoneName();
  const { zone, setZone } = useView();
  return (
    <label className="zone-select">
      <span className="visually-hidden">{t('zone')}</span>
      <select value={zone ? zoneKey(zone) : ''} onChange={({ target }) => setZone(findZone(Number(target.value)) ?? null)}>
        <option value="">{own ? t('zoneOwn', { name: nameOf(own) }) : t('zoneUnknown')}</option>
        {zones.map((each) => (
          <option key={each.epsg} value={zoneKey(each)}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
