import { useQuery } from '@tanstack/react-query';

/** The transformations are larger than the rest of a header or a map's edge; they come when there is something to read. */
const loadReadings = () => import('./readings.ts');

/** What the screen says of coordinates (`readings.ts`); undefined until it has come. */
export function useReadings(enabled: boolean) {
  return useQuery({ queryKey: ['coordinates', 'readings'], queryFn: loadReadings, enabled, staleTime: Number.POSITIVE_INFINITY }).data;
}
