import { useQuery } from '@tanstack/react-query';
import { readCoordinates } from '../../geo/coordinates.ts';
import { useZone } from './use-zone.ts';

/** The transformations are larger than the rest of the header; they come when coordinates are typed. */
const loadReadings = () => import('./readings.ts');

/** What is typed in the search field as coordinates: `typed` false for anything else; `spot` is null until it is known. */
export function useTypedSpot(text: string) {
  const { zone } = useZone();
  const typed = readCoordinates(text) !== null;
  const readings = useQuery({ queryKey: ['coordinates', 'readings'], queryFn: loadReadings, enabled: typed, staleTime: Number.POSITIVE_INFINITY });
  return { typed, spot: typed ? (readings.data?.spotOf(text, zone) ?? null) : null };
}
