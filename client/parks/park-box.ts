import { reachKinds } from '../../db/parks/park.ts';
import { boxAround } from '../state/page-marks.ts';
import type { ParkRow } from './use-parks.ts';

/** What is near enough to be shown with a park, kilometres. */
const AROUND_KM = 100;

/** [west, south, east, north] around a park and what it is near to, degrees (WGS84). */
export function boxOf({ at, near }: Pick<ParkRow, 'at' | 'near'>): readonly [number, number, number, number] {
  const places = reachKinds.flatMap((kind) => {
    const nearest = near[kind];
    return nearest && nearest.km <= AROUND_KM ? [nearest.at] : [];
  });
  const [lon = 0, lat = 0] = at;
  return boxAround([at, ...places]) ?? [lon, lat, lon, lat];
}
