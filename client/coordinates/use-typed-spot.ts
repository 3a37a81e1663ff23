import { readCoordinates } from '../../geo/coordinates.ts';
import { useReadings } from './use-readings.ts';
import { useZone } from './use-zone.ts';

/** What is typed in the search field as coordinates: `typed` false for anything else; `spot` is null until it is known. */
export function useTypedSpot(text: string) {
  const { zone } = useZone();
  const typed = readCoordinates(text) !== null;
  const readings = useReadings(typed);
  return { typed, spot: typed ? (readings?.spotOf(text, zone) ?? null) : null };
}
