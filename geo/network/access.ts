import type { Position } from 'geojson';
import { geodesicMetres } from '../geodesic.ts';
import { pathMetres } from '../measure.ts';
import { lineAt } from './flat-lines.ts';
import type { Mode } from './line.ts';
import type { Foot } from './segments.ts';
import { ACCESS_KMH, minutesFor } from './speeds.ts';
import type { YearView } from './year.ts';

/** Kilometres, straight, within which a place is taken to be reached from the network. */
export const ACCESS_KM = 20;
/** Kilometres: a part of the network that is smaller is a fragment; a place is joined to it only if nothing else is near. */
const LEAST_PART_KM = 100;

/**
 * Where a place is joined to the network: the nearest place of a road that is no expressway, or of a railway, and the
 * straight line to it. That line is no mapped way; whoever shows it says so.
 */
export interface Access {
  at: Position;
  edge: number;
  /** Kilometres along the edge from its end `a`. */
  along: number;
  foot: Position;
  /** Kilometres in a straight line. */
  km: number;
  minutes: number;
}

/** Kilometres within which it is worth looking before looking farther. */
const NEAR_KM = 2;

/** Whether a position may be joined at a place. */
export type May = (foot: Position) => boolean;
const anywhere: May = () => true;

/** The place at which a position is joined; null if there is none within `withinKm`. */
export function accessTo(view: YearView, mode: Mode, at: Position, withinKm = ACCESS_KM, may = anywhere): Access | null {
  const { segments, edges } = view.accessible[mode];
  const { network, part, kmOfPart } = view;
  const edgeOf = (i: number) => edges[i] as number;
  const isLarge = (i: number) => (kmOfPart.get(part[network.a[edgeOf(i)] as number] as number) ?? 0) >= LEAST_PART_KM;
  const within = (km: number) => segments.feet(at, km * 1000).filter((foot) => may(foot.position));
  const farther = (km: number) => {
    const feet = within(km);
    return feet.find((f) => isLarge(f.line)) ?? feet[0];
  };
  // Near first: most places lie by a road.
  const found = within(Math.min(NEAR_KM, withinKm)).find((f) => isLarge(f.line)) ?? farther(withinKm);
  if (!found) return null;
  return joinedAt(view, mode, at, found);
}

/** Every place within so many kilometres at which a position can be joined, one an edge, nearest first. */
export function accessesTo(view: YearView, mode: Mode, at: Position, withinKm: number, may = anywhere): Access[] {
  const feet = view.accessible[mode].segments.feet(at, withinKm * 1000);
  return feet.filter((foot) => may(foot.position)).map((foot) => joinedAt(view, mode, at, foot));
}

function joinedAt({ network, accessible }: YearView, mode: Mode, at: Position, foot: Foot): Access {
  const edge = accessible[mode].edges[foot.line] as number;
  const shape = lineAt(network, edge);
  const before = [...shape.slice(0, Math.floor(foot.at) + 1), foot.position];
  const km = geodesicMetres(at, foot.position) / 1000;
  const along = Math.min(network.km[edge] as number, pathMetres(before) / 1000);
  return { at, edge, along, foot: foot.position, km, minutes: minutesFor(km, ACCESS_KMH) };
}

/** What it costs to come from an access to the two ends of its edge: kilometres and minutes, the straight line included. */
export function toEnds({ network }: YearView, { edge, along, km, minutes }: Access) {
  const [whole, wholeMinutes] = [network.km[edge] as number, network.minutes[edge] as number];
  const share = whole === 0 ? 0 : along / whole;
  return [
    { node: network.a[edge] as number, km: km + along, minutes: minutes + wholeMinutes * share },
    { node: network.b[edge] as number, km: km + whole - along, minutes: minutes + wholeMinutes * (1 - share) },
  ] as const;
}
