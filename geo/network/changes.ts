import type { Position } from 'geojson';
import { STATION_KM, TRACK_KM } from './contacts.ts';
import { isMapped, type NetworkLine } from './line.ts';
import { join, type Plan } from './planarise.ts';

/**
 * Lets one change between a railway in use and a planned one, whose gauge and stations are others: where the track of a hub
 * (a known station, or a capital that a railway passes within TRACK_KM) lies within STATION_KM of the planned one, as a place
 * counts as joined to a station, by a straight change. That there is a station is assumed: no source says where they will be.
 */
export function addChanges(plan: Plan, hubs: readonly Position[]): void {
  const lineOf = (l: number) => plan.lines[l] as NetworkLine;
  const railways = (inUse: boolean) => (l: number) => lineOf(l).mode === 'rail' && isMapped(lineOf(l)) === inUse;
  for (const hub of hubs) {
    const [track] = plan.segments.feet(hub, TRACK_KM * 1000, railways(true));
    if (!track) continue;
    const near = plan.segments.feet(track.position, STATION_KM * 1000, railways(false));
    if (near.length === 0) continue;
    const node = plan.nodes.at('rail', track.position);
    plan.cuts[track.line]?.push([track.at, node]);
    for (const foot of near) join(plan, { ...track, node }, foot, 'change');
  }
}
