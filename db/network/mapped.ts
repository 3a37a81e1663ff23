import { ALREADY, type NetworkLine } from '../../geo/network/line.ts';
import type { NetworkFeature } from '../catalogue/network/read.ts';

/** The year of the map that shows what is in use: OpenStreetMap of August 2026 (`db/catalogue/geodata/LICENCE.md`). */
export const MAP_YEAR = 2026;
/** Metres: generalised by 100 m at the source, carriageways of one road drawn as one; nine points of ten lie within this. */
const MAP_ACCURACY_M = 150;

/** The roads and railways of the map, as lines of the network that are there already. */
export function mappedLines(network: { road: readonly NetworkFeature[]; rail: readonly NetworkFeature[] }): NetworkLine[] {
  return (['road', 'rail'] as const).flatMap((mode) =>
    network[mode].map(
      ({ properties, geometry }, i): NetworkLine => ({
        id: `${mode}-${i}`,
        mode,
        class: properties.class,
        ref: properties.ref,
        coordinates: geometry.coordinates,
        projects: [],
        since: ALREADY,
        certainty: 'alignment',
        accuracyM: MAP_ACCURACY_M,
      }),
    ),
  );
}
