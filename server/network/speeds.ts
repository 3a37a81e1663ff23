import { accessNote, type SpeedNote, speedNotes } from '../../db/network/speed-notes.ts';
import { type EdgeClass, edgeClasses } from '../../geo/network/line.ts';
import { ACCESS_KMH, speedOf, speeds } from '../../geo/network/speeds.ts';

/** A row of the table of speeds: km/h, and what stands behind it. `access`: the straight line from a place to the network. */
export interface SpeedRow extends SpeedNote {
  class: EdgeClass | 'access';
  /** What a journey averages: `limitKmh` × `share`. */
  kmh: number;
  limitKmh: number;
  share: number;
}

const access: SpeedRow = { class: 'access', kmh: ACCESS_KMH, limitKmh: 50, share: ACCESS_KMH / 50, ...accessNote };

/** The speeds by class, of those classes that are asked for, and of the straight line to the network. */
export function speedTable(classes: readonly EdgeClass[] = edgeClasses): SpeedRow[] {
  const rows = edgeClasses
    .filter((c) => classes.includes(c))
    .map((c): SpeedRow => ({ class: c, kmh: speedOf(c), limitKmh: speeds[c].limit, share: speeds[c].share, ...speedNotes[c] }));
  return [...rows, access];
}
