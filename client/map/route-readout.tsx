import { chainageAt, formatChainage } from '../../geo/chainage.ts';
import { useText } from '../app/intl.tsx';
import { routesTexts } from '../messages/routes.ts';
import { useSelectedRoutes } from '../routes/use-routes.ts';
import { metresPerPixel } from './ground.ts';

/** Px within which the pointer counts as being on the road. */
const NEAR_PX = 14;

/** The chainage under the pointer, where it is on a road of the selected project: "QL.4B Km 12+300". */
export function RouteReadout({ pointer, zoom }: { pointer: { lon: number; lat: number }; zoom: number }) {
  const t = useText(routesTexts);
  const reach = NEAR_PX * metresPerPixel(pointer.lat, zoom);
  const [nearest] = useSelectedRoutes()
    .map((open) => ({ open, ...chainageAt(open.route, [pointer.lon, pointer.lat]) }))
    .filter(({ offset }) => offset <= reach)
    .sort((a, b) => a.offset - b.offset);
  if (!nearest) return null;
  const { open, posted } = nearest;
  return (
    <span className="map-readout__chainage" title={open.measured ? t('measured') : t('heading')}>
      {open.measured && '≈ '}
      {open.ref} {formatChainage(Math.max(0, posted))}
    </span>
  );
}
