import type { Position } from 'geojson';
import { ACCESS_KM, type Access, accessesTo, accessTo, type May, toEnds } from './access.ts';
import { type CertaintyWord, certaintyOrder, type Mode, weaker } from './line.ts';
import { type Reach, search, type Weight } from './search.ts';
import { alongOneEdge, type Cost } from './table.ts';
import type { YearView } from './year.ts';

/** The best way from a place to the nearest of some others, and what it leads over. */
export interface NearestWay extends Cost {
  /** Place in the list of those that were looked for. */
  index: number;
  /** Kilometres in a straight line at the place and at the one found: no mapped way. */
  accessKm: [from: number, to: number];
  /** Of the weakest piece of the network that it leads over; what lies off the network has none. */
  certainty: CertaintyWord;
  /** The edges that it leads over, from the place on. */
  edges: number[];
}

/** Metres by which a distance reckoned in the plane may differ from the same on the ellipsoid, and a little more. */
const SAME_KM = 0.01;

/**
 * The places at which a position is joined in a year, so that what is added to the network never makes a way from it
 * longer: the one at which it is joined to the network that was always there (`before`), and whatever has come nearer
 * since. The nearest alone would not do: a new road close by may lead farther round.
 */
export function joints(view: YearView, before: YearView, mode: Mode, at: Position, may?: May): Access[] {
  const withinKm = accessTo(before, mode, at, ACCESS_KM, may)?.km ?? ACCESS_KM;
  return accessesTo(view, mode, at, withinKm + SAME_KM, may);
}

/**
 * For each place the best way to the nearest of some others by the weight; null where none leads to any. Each place and
 * each of the others may be joined to the network at several places. One search for all.
 */
export function nearestWays(
  view: YearView,
  places: readonly (readonly Access[])[],
  others: readonly (readonly Access[])[],
  weight: Weight,
): (NearestWay | null)[] {
  const targets = others.flatMap((accesses, index) => accesses.map((access) => ({ access, index })));
  const reach = search(
    view,
    targets.flatMap(({ access }) => toEnds(view, access)),
    weight,
  );
  const onEdge = new Map<number, typeof targets>();
  for (const target of targets) onEdge.set(target.access.edge, [...(onEdge.get(target.access.edge) ?? []), target]);
  return places.map((accesses) => {
    let best: NearestWay | null = null;
    for (const access of accesses)
      for (const way of [arriving(view, reach, access, targets), ...staying(view, access, onEdge.get(access.edge) ?? [])])
        if (way && (!best || way[weight] < best[weight])) best = way;
    return best;
  });
}

type Target = { access: Access; index: number };

/** By way of the nearer of the two ends of the place's edge. */
function arriving(view: YearView, reach: Reach, from: Access, targets: readonly Target[]): NearestWay | null {
  const { network } = view;
  const [first, second] = toEnds(view, from).map(({ node, ...cost }) => ({
    node,
    own: cost.km - from.km,
    km: cost.km + (reach.km[node] as number),
    minutes: cost.minutes + (reach.minutes[node] as number),
  }));
  if (!first || !second) return null;
  const end = second[reach.weight] < first[reach.weight] ? second : first;
  if (!Number.isFinite(end[reach.weight])) return null;
  const seed = reach.seed[end.node] as number;
  const { access, index } = targets[Math.floor(seed / 2)] as Target;
  const edges = end.own > 0 ? [from.edge] : [];
  let node = end.node;
  for (let edge = reach.via[node] as number; edge >= 0; edge = reach.via[node] as number) {
    edges.push(edge);
    node = (network.a[edge] === node ? network.b[edge] : network.a[edge]) as number;
  }
  const left = toEnds(view, access)[(seed % 2) as 0 | 1].km - access.km;
  if (left > 0) edges.push(access.edge);
  return { km: end.km, minutes: end.minutes, index, accessKm: [from.km, access.km], certainty: weakestOf(view, edges), edges };
}

/** Along the one edge that both are joined to. */
function staying(view: YearView, from: Access, targets: readonly Target[]): NearestWay[] {
  return targets.flatMap(({ access, index }) => {
    const cost = alongOneEdge(view, from, access);
    const edges = [from.edge];
    return cost ? [{ ...cost, index, accessKm: [from.km, access.km], certainty: weakestOf(view, edges), edges }] : [];
  });
}

const weakestOf = ({ network }: YearView, edges: readonly number[]): CertaintyWord =>
  edges.reduce<CertaintyWord>((weakest, edge) => weaker(weakest, certaintyOrder[network.certainty[edge] as number] as CertaintyWord), 'surveyed');
