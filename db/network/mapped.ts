import type { Position } from 'geojson';
import { ALREADY, type NetworkLine } from '../../geo/network/line.ts';
import { offset } from '../../geo/network/plane.ts';
import type { NetworkFeature } from '../catalogue/network/read.ts';

/** The year of the map that shows what is in use: OpenStreetMap of August 2026 (`db/catalogue/geodata/LICENCE.md`). */
export const MAP_YEAR = 2026;
/** Metres: generalised by 100 m at the source, carriageways of one road drawn as one; nine points of ten lie within this. */
const MAP_ACCURACY_M = 150;

/** Degrees: a line that leaves a corner so near to where it came from turns back there. */
const TURN_BACK = 15;

/**
 * The roads and railways of the map, as lines of the network that are there already. The source joins the two carriageways
 * of a road at its end: such a line is cut where it turns back, so that the road's end is an end here too, and meets what
 * it ends at (national road 4B meets national road 1 in Lạng Sơn so, and nowhere else).
 */
export function mappedLines(network: { road: readonly NetworkFeature[]; rail: readonly NetworkFeature[] }): NetworkLine[] {
  return (['road', 'rail'] as const).flatMap((mode) =>
    network[mode].flatMap(({ properties, geometry }, i) =>
      cutAtTurns(geometry.coordinates).map(
        (coordinates, k): NetworkLine => ({
          id: k === 0 ? `${mode}-${i}` : `${mode}-${i}/${k}`,
          mode,
          class: properties.class,
          ref: properties.ref,
          coordinates,
          projects: [],
          since: ALREADY,
          certainty: 'alignment',
          accuracyM: MAP_ACCURACY_M,
        }),
      ),
    ),
  );
}

function cutAtTurns(line: readonly Position[]): Position[][] {
  const turns = line.flatMap((p, i) => (i > 0 && i + 1 < line.length && turnsBack(line[i - 1] as Position, p, line[i + 1] as Position) ? [i] : []));
  return [0, ...turns].map((from, k) => line.slice(from, (turns[k] ?? line.length - 1) + 1));
}

function turnsBack(before: Position, at: Position, after: Position): boolean {
  const [[ax, ay], [bx, by]] = [offset(at, before), offset(at, after)];
  return ax * bx + ay * by > Math.hypot(ax, ay) * Math.hypot(bx, by) * Math.cos((TURN_BACK * Math.PI) / 180);
}
