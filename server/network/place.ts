import type { Position } from 'geojson';
import type { Facility } from '../../db/network/places.ts';
import { geodesicMetres } from '../../geo/geodesic.ts';
import { ACCESS_KM, type Access, accessTo, type May } from '../../geo/network/access.ts';
import { SHORE_M } from '../../geo/network/land.ts';
import type { Mode } from '../../geo/network/line.ts';
import { joints } from '../../geo/network/nearest-ways.ts';
import { metresApart } from '../../geo/network/plane.ts';
import { ACCESS_KMH, minutesFor } from '../../geo/network/speeds.ts';
import { VIETNAM_EXTENT } from '../../geo/valid.ts';
import type { NetworkProblem } from '../inputs/network.ts';
import type { AtlasNetwork, Seen } from '../network.ts';

/**
 * # How a point is joined to the network
 *
 * By road: at the nearest road that is no expressway, within ACCESS_KM, in a straight line over its own land; where the
 * year has brought a road that is nearer, there too, and the better way counts. A known port or airport is joined even
 * where the outlines leave out its land or the bridge to it, and the answer says `overWater`.
 *
 * By rail: one boards at a station. The nearest that is known within ACCESS_KM counts; the source has 75 of some 250.
 * Where it has none so near, the nearest track does, and the answer says `track`: a station there is not known.
 */
export interface Joined {
  at: Position;
  by: 'road' | 'station' | 'track';
  station: Facility | null;
  /** Kilometres and minutes in a straight line from the point to the station; 0 without one. */
  km: number;
  minutes: number;
  /** The straight line leads over water, as far as the outlines know. */
  overWater: boolean;
  accesses: Access[];
}
export interface Reader {
  atlas: AtlasNetwork;
  seen: Seen;
}

/** Kilometres: a station farther from any track that is there is not in use. */
const STATION_KM = 1;

/** How a point is joined in a year, or why it is not. */
export function joinPlace(reader: Reader, mode: Mode, at: Position): Joined | NetworkProblem {
  const { land, abroad, facilities } = reader.atlas;
  const pieces = land.at(at);
  const isKnown = facilities.some((f) => metresApart(at, f.at) <= SHORE_M);
  if (pieces.size === 0 && !isKnown) return abroad.at(at, 0).size > 0 || !inExtent(at) ? 'outside-vietnam' : 'in-the-sea';
  const sharesLand = (p: Position) => [...land.at(p)].some((piece) => pieces.has(piece));
  const may = (p: Position) => isKnown || sharesLand(p);
  const joined = mode === 'road' ? byRoad(reader, at, may) : byRail(reader, at, may);
  if (!joined) return mode === 'road' ? 'no-road-near' : 'no-railway-near';
  return { ...joined, at, overWater: !sharesLand(joined.station?.at ?? (joined.accesses[0] as Access).foot) };
}

type Way = Omit<Joined, 'at' | 'overWater'>;

function byRoad({ atlas, seen }: Reader, at: Position, may: May): Way | null {
  const accesses = joints(seen.view, atlas.always, 'road', at, may);
  return accesses.length === 0 ? null : { by: 'road', station: null, km: 0, minutes: 0, accesses };
}

function byRail({ atlas, seen }: Reader, at: Position, may: May): Way | null {
  const [nearest] = atlas.facilities
    .filter((f) => f.kind === 'station' && metresApart(at, f.at) <= ACCESS_KM * 1000 && may(f.at))
    .flatMap((station) => {
      const access = accessTo(seen.view, 'rail', station.at, STATION_KM);
      return access ? [{ station, access, km: geodesicMetres(at, station.at) / 1000 }] : [];
    })
    .sort((a, b) => a.km - b.km);
  if (nearest) {
    const { station, access, km } = nearest;
    return { by: 'station', station, km, minutes: minutesFor(km, ACCESS_KMH), accesses: [access] };
  }
  const accesses = joints(seen.view, atlas.always, 'rail', at, may);
  return accesses.length === 0 ? null : { by: 'track', station: null, km: 0, minutes: 0, accesses };
}

function inExtent([lon = 0, lat = 0]: Position): boolean {
  const [west, south, east, north] = VIETNAM_EXTENT;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
