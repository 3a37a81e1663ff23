import type { Feature, LineString, Position } from 'geojson';
import { todayInVietnam } from '../../db/clock.ts';
import type { Database } from '../../db/open.ts';
import { isBeforeAll } from '../../db/queries/references.ts';
import { lookOf } from '../../db/queries/time.ts';
import type { Look } from '../../db/state.ts';
import type { Localized } from '../../db/vocabulary.ts';
import type { CertaintyWord, EdgeClass, Mode } from '../../geo/network/line.ts';
import type { EdgeKind } from '../../geo/network/network.ts';
import { type Leg, routeBetween } from '../../geo/network/route.ts';
import type { Weight } from '../../geo/network/search.ts';
import { type LonLat, type NetworkError, type NetworkProblem, positionText, type RouteInput } from '../inputs/network.ts';
import { type AtlasNetwork, networkOf, type Seen } from '../network.ts';
import { type Joined, joinPlace, type Reader } from './place.ts';
import { type SpeedRow, speedTable } from './speeds.ts';

/** How one end of a way is joined to the network: by a straight line of `km`, to a road, a known station or the track. */
export interface EndView {
  at: Position;
  by: Joined['by'];
  station: { id: string; name: Localized } | null;
  km: number;
  overWater: boolean;
}
/** A stretch along one road or railway. `project`: of those whose work it is, the one that opens first. */
export interface LegView {
  kind: EdgeKind;
  class: EdgeClass;
  ref: string;
  project: string | null;
  km: number;
  minutes: number;
  certainty: CertaintyWord;
  accuracyM: number | null;
}
export interface RouteView {
  year: number;
  /** The day as known on which it is judged. */
  asOf: string;
  scenario: string | null;
  mode: Mode;
  by: Weight;
  /** The straight lines at both ends included. */
  km: number;
  minutes: number;
  accessKm: [from: number, to: number];
  /** Of the weakest piece. The straight lines at the ends have none. */
  certainty: CertaintyWord;
  /** Metres, of the least exact piece whose accuracy is known. */
  accuracyM: number | null;
  /** How often it takes an interchange that no map shows. */
  assumedInterchanges: number;
  /** Kilometres of breaks bridged in a straight line. */
  bridgedKm: number;
  from: EndView;
  to: EndView;
  legs: LegView[];
  /** Those that the legs are the work of; `opens` null: it is in use, and nobody dates it. */
  projects: { id: string; name: Localized; opens: number | null }[];
  line: Feature<LineString, { mode: Mode; year: number; km: number; minutes: number; certainty: CertaintyWord }>;
  speeds: SpeedRow[];
}

/** The network under what a request asks of time, or what is wrong with that. */
export async function readerOf(db: Database, asked: Partial<Look> & { asOf?: string | undefined }): Promise<Reader | NetworkError> {
  const { asOf } = asked;
  if (asOf !== undefined && (await isBeforeAll(db.orm, asOf))) return { parameter: 'asOf', value: asOf, problem: 'before-first-document' };
  const atlas = await networkOf(db);
  return { atlas, seen: await atlas.seen(lookOf({ ...asked, asOf: asOf ?? todayInVietnam() })) };
}

/** The best way between two points in a year, or why there is none. */
export async function findRoute(db: Database, input: RouteInput): Promise<RouteView | NetworkError> {
  const { mode, by } = input;
  if (positionText(input.from) === positionText(input.to)) return { parameter: 'to', value: positionText(input.to), problem: 'same-point' };
  const reader = await readerOf(db, input);
  if ('problem' in reader) return reader;
  const [from, to] = [joinPlace(reader, mode, input.from), joinPlace(reader, mode, input.to)];
  if (typeof from === 'string') return refuse('from', input.from, from);
  if (typeof to === 'string') return refuse('to', input.to, to);
  if (from.station !== null && from.station.id === to.station?.id) return refuse('to', input.to, 'same-station');
  const route = routeBetween(reader.seen.view, from.accesses, to.accesses, by);
  if (!route) return refuse('to', input.to, mode === 'road' ? 'not-connected' : 'not-connected-by-rail');
  const { seen, atlas } = reader;
  const { look, year } = seen;
  const [km, minutes] = [round(from.km + route.km + to.km, 3), round(from.minutes + route.minutes + to.minutes, 2)];
  const exact = route.legs.flatMap((leg) => leg.accuracyM ?? []);
  const accessKm: [number, number] = [round(from.km + route.accessKm[0], 3), round(to.km + route.accessKm[1], 3)];
  const coordinates = lineOf([from.at, ...route.line, to.at]);
  return {
    year,
    asOf: look.clock,
    scenario: look.year === undefined ? null : (look.scenario ?? 'promised'),
    mode,
    by,
    km,
    minutes,
    accessKm,
    certainty: route.certainty,
    accuracyM: exact.length === 0 ? null : Math.max(...exact),
    assumedInterchanges: route.assumedInterchanges,
    bridgedKm: round(
      route.legs.reduce((sum, leg) => sum + (leg.kind === 'gap' ? leg.km : 0), 0),
      3,
    ),
    from: endOf(from, accessKm[0]),
    to: endOf(to, accessKm[1]),
    legs: route.legs.map((leg) => legOf(seen, leg)),
    projects: projectsOf(atlas, seen, route.legs),
    line: {
      type: 'Feature',
      properties: { mode, year, km, minutes, certainty: route.certainty },
      geometry: { type: 'LineString', coordinates },
    },
    speeds: speedTable(route.legs.map((leg) => leg.class)),
  };
}

export const refuse = (parameter: string, at: LonLat, problem: NetworkProblem): NetworkError => ({ parameter, value: positionText(at), problem });

export const endOf = ({ at, by, station, overWater }: Joined, km: number): EndView => {
  return { at, by, station: station && { id: station.id, name: station.name }, km, overWater };
};

const opening = (seen: Seen, project: string) => seen.opens(project) ?? Number.POSITIVE_INFINITY;

function legOf(seen: Seen, { kind, class: edgeClass, ref, projects, km, minutes, certainty, accuracyM }: Leg): LegView {
  const [project = null] = [...projects].sort((a, b) => opening(seen, a) - opening(seen, b));
  return { kind, class: edgeClass, ref, project, km: round(km, 3), minutes: round(minutes, 2), certainty, accuracyM };
}

function projectsOf({ names }: AtlasNetwork, seen: Seen, legs: readonly Leg[]): RouteView['projects'] {
  return [...new Set(legs.flatMap((leg) => leg.projects))].sort().flatMap((id) => {
    const [name, year] = [names.get(id), seen.opens(id)];
    return name ? [{ id, name, opens: year !== null && Number.isFinite(year) ? year : null }] : [];
  });
}

export const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** To some 0.1 m; a position that is the one before it is left out. */
function lineOf(positions: readonly Position[]): Position[] {
  const rounded = positions.map((p) => p.map((v) => round(v, 6)));
  return rounded.filter((p, i) => i === 0 || p.join() !== rounded[i - 1]?.join());
}
