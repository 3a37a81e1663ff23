import { edgeClasses, type NetworkLine } from './line.ts';
import type { Network } from './network.ts';
import { assumptions } from './nodes.ts';
import { SNAP_M } from './planarise.ts';
import { Union } from './union.ts';

/** Kilometres: what is shorter, and hangs together with no other expressway, is a fragment of one that is being built. */
const LEAST_KM = 10;
const EXPRESSWAY = edgeClasses.indexOf('expressway');

/**
 * Marks where an expressway of at least LEAST_KM ends and no road is: there it lets traffic off, to streets that the source
 * does not have, and an interchange is assumed. Ends within SNAP_M of one another, as of two carriageways, are one place.
 * Of all years: an end that a later section goes on from is none, so that what is joined once stays joined.
 */
export function markEnds(network: Network): void {
  const { a, b, km, lines, line, flags } = network;
  const roads = [...a.keys()].filter((e) => (lines[line[e] as number] as NetworkLine).mode === 'road');
  const isShort = (e: number) => (km[e] as number) * 1000 <= SNAP_M;
  const union = new Union(flags.length);
  for (const e of roads) if (isShort(e)) union.join(a[e] as number, b[e] as number);
  const pieces = new Union(flags.length);
  const fastRoads = roads.filter((e) => network.class[e] === EXPRESSWAY);
  for (const e of fastRoads) pieces.join(a[e] as number, b[e] as number);
  const kmOf = new Map<number, number>();
  for (const e of fastRoads) kmOf.set(pieces.find(a[e] as number), (kmOf.get(pieces.find(a[e] as number)) ?? 0) + (km[e] as number));
  const isLong = (node: number) => (kmOf.get(pieces.find(node)) ?? 0) >= LEAST_KM;
  const leaving = new Map<number, { node: number; fast: boolean }[]>();
  for (const e of roads)
    for (const node of [a[e] as number, b[e] as number]) {
      const fast = network.class[e] === EXPRESSWAY;
      if (isShort(e) && fast) continue;
      const place = union.find(node);
      leaving.set(place, [...(leaving.get(place) ?? []), { node, fast }]);
    }
  for (const [only, ...others] of leaving.values())
    if (only?.fast && others.length === 0 && isLong(only.node)) flags[only.node] = (flags[only.node] as number) | assumptions.end;
}
