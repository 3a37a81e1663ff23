import { formatMeridian, type Zone } from '../../geo/vn2000-zones.ts';
import { useText } from '../app/intl.tsx';
import { zonesTexts } from '../messages/zones.ts';

/** What a zone is called in the reader's language: KTT 107°15′, múi 3°. */
export function useZoneName(): (zone: Zone) => string {
  const t = useText(zonesTexts);
  return ({ meridian, width }) => (width === 3 ? t('zone3', { meridian: formatMeridian(meridian) }) : t('zone6', { number: (meridian + 183) / 6 }));
}
