import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { findZone, type Zone } from '../../geo/vn2000-zones.ts';
import { useTRPC } from '../api.ts';
import { useCentre } from '../state/centre.ts';
import { useMapPosition, useView } from '../state/view.ts';

/** From further away several provinces are seen, and the one in the middle is an accident. */
const MIN_ZOOM = 7;
/** A hundredth of a degree, about a kilometre: neighbouring questions have one answer. */
const round = (degrees: number) => Math.round(degrees * 100) / 100;

/**
 * The zone of VN-2000 that figures are given in: the chosen one, or else the own one of the province at the map's
 * centre; undefined where neither is known.
 */
export function useZone(): { zone: Zone | undefined; own: Zone | undefined } {
  const { zone: chosen } = useView();
  const map = useMapPosition();
  const trpc = useTRPC();
  const centre = useCentre() ?? map;
  const near = centre !== undefined && centre.zoom >= MIN_ZOOM;
  const answer = useQuery({
    ...trpc.vn2000.meridianAt.queryOptions({ lon: round(centre?.lon ?? 0), lat: round(centre?.lat ?? 0) }),
    enabled: near,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  const meridian = near ? answer.data?.meridian : null;
  const own = meridian == null ? undefined : findZone(meridian);
  return { zone: chosen ?? own, own };
}
