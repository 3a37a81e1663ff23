import type { Position } from 'geojson';
import type { Access } from '../../geo/network/access.ts';
import { accessAtNode, interchangesOf } from '../../geo/network/interchanges.ts';
import { type NearestWay, nearestWays } from '../../geo/network/nearest-ways.ts';
import { type Opens, openingYear, type YearView } from '../../geo/network/year.ts';
import type { Facility, FacilityKind } from '../network/places.ts';
import type { Localized } from '../vocabulary.ts';
import type { Measure } from './criteria.ts';
import { interchangeId, interchangeName } from './interchange-name.ts';
import { type Nearest, type Park, type PlacedPark, type ReachKind, reachKinds } from './park.ts';

/** The network as distances need it. */
export interface YearNetwork {
  view: YearView;
  /** Where a place is joined to the roads of that year; empty: nowhere. */
  join: (at: Position) => readonly Access[];
  /** The first year of each project under the look, and as far as is known on its day, without promises. */
  opens: Opens;
  known: Opens;
  /** The year of the look's day. */
  thisYear: number;
  facilities: readonly Facility[];
  /** What a line is called: the projects' names for their ids. */
  nameOf: (ref: string) => Localized | null;
}

/** A place that parks may be near to. */
interface Target {
  id: string;
  name: Localized;
  at: Position;
  accesses: readonly Access[];
  assumed: boolean;
}

const facilityKind: Record<Exclude<ReachKind, 'interchange'>, FacilityKind> = {
  gate: 'gate',
  port: 'seaport',
  airport: 'airport',
  station: 'station',
};

/**
 * What every park is near to on the network of a year, by road: a railway station too is reached by road. All parks × all
 * places in one search a kind.
 * @param counts which facilities count
 */
export function placeParks<P extends Pick<Park, 'at'>>(
  parks: readonly P[],
  network: YearNetwork,
  by: Measure,
  counts: (facility: Facility) => boolean,
): (P & Pick<PlacedPark, 'offNetwork' | 'near'>)[] {
  const { view, join } = network;
  const accesses = parks.map((park) => join(park.at));
  const found = reachKinds.map((kind) => {
    const targets = targetsOf(kind, network, counts);
    const ways = nearestWays(
      view,
      accesses,
      targets.map((t) => t.accesses),
      by,
    );
    return [kind, ways.map((way) => way && nearestBy(way, targets[way.index] as Target, network))] as const;
  });
  return parks.map((park, i) => ({
    ...park,
    offNetwork: accesses[i]?.length === 0,
    near: Object.fromEntries(found.map(([kind, nearest]) => [kind, nearest[i] ?? null])) as PlacedPark['near'],
  }));
}

function targetsOf(kind: ReachKind, { view, join, facilities, nameOf }: YearNetwork, counts: (facility: Facility) => boolean): Target[] {
  if (kind === 'interchange')
    return interchangesOf(view).flatMap(({ node, at, assumed, expressway, road }) => {
      const access = accessAtNode(view, node);
      return access ? [{ id: interchangeId(at), name: interchangeName(nameOf, expressway, road), at, accesses: [access], assumed }] : [];
    });
  return facilities
    .filter((f) => f.kind === facilityKind[kind] && counts(f))
    .map(({ id, name, at }) => ({ id, name, at, accesses: join(at), assumed: false }));
}

function nearestBy(way: NearestWay, { id, name, at, assumed }: Target, network: YearNetwork): Nearest {
  const { km, minutes, accessKm, certainty, edges } = way;
  return { id, name, at, km, minutes, accessKm, certainty, assumed, dependsOn: promisesOn(edges, network) };
}

/** The projects without which the way would not be there in that year, and which are not yet in use. */
function promisesOn(edges: readonly number[], { view, opens, known, thisYear }: YearNetwork): string[] {
  const { network } = view;
  const promised = edges
    .filter((edge) => openingYear(network, edge, known) > thisYear)
    .flatMap((edge) => (network.projects[edge] as readonly string[]).filter((p) => (opens(p) ?? Number.POSITIVE_INFINITY) <= view.year));
  return [...new Set(promised)];
}
