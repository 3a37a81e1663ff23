import type { Position } from 'geojson';
import { pathMetres } from '../measure.ts';
import { isMapped, type NetworkLine } from './line.ts';
import { networkOf } from './network.ts';
import type { End, Plan } from './planarise.ts';
import { between } from './plane.ts';
import { search } from './search.ts';
import type { Foot } from './segments.ts';

/** A way that is so many times as long as the straight line, and so many kilometres longer, is a detour. */
const TIMES = 1.5;
const LONGER_KM = 0.3;

/** Whether the mapped ways lead from an end to a place on another line only by a way so many times as long, as the plan stands now. */
export function detours(plan: Plan): (end: End, foot: Foot, times?: number) => boolean {
  const network = networkOf(plan);
  const there = Uint8Array.from(network.line, (l) => (isMapped(plan.lines[l] as NetworkLine) ? 1 : 0));
  return (end, foot, times = TIMES) => {
    const most = (foot.metres / 1000) * times + LONGER_KM;
    const { km } = search({ network, there }, [{ node: end.node, km: 0, minutes: 0 }], 'km', (_, cost) => cost > most);
    return besides(plan, foot, network.lon.length).every(({ node, away }) => (km[node] as number) + away > most);
  };
}

/** The nodes on a line before and after a place, and the kilometres to them; of the first so many nodes, which the network has. */
function besides({ lines, cuts }: Plan, { line, at, position }: Foot, known: number): { node: number; away: number }[] {
  const { coordinates } = lines[line] as NetworkLine;
  const places = (cuts[line] ?? []).filter(([, node]) => node < known).sort((a, b) => a[0] - b[0]);
  const before = places.findLast(([place]) => place <= at);
  const after = places.find(([place]) => place >= at);
  const positionAt = (place: number): Position => {
    const [a, b] = [coordinates[Math.floor(place)] as Position, coordinates[Math.ceil(place)] as Position];
    return between(a, b, place - Math.floor(place));
  };
  return [before, after].flatMap((cut) => {
    if (!cut) return [];
    const [from, to] = cut[0] <= at ? [cut[0], at] : [at, cut[0]];
    const inner = coordinates.slice(Math.floor(from) + 1, Math.ceil(to));
    const path = cut[0] <= at ? [positionAt(from), ...inner, position] : [position, ...inner, positionAt(to)];
    return [{ node: cut[1], away: pathMetres(path) / 1000 }];
  });
}
