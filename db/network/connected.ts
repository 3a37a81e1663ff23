import type { Position } from 'geojson';
import { courseOf, type Way, weakestOf } from '../../geo/network/breaks.ts';
import { BREAK_KM, type Carrier, type Connected, connected, gapsBetween, LARGE } from '../../geo/network/connected.ts';
import { type Contact, expresswayContacts, INTERCHANGE_KM, railContacts, STATION_KM, TRACK_KM } from '../../geo/network/contacts.ts';
import { type Interchange, interchangesOf } from '../../geo/network/interchanges.ts';
import type { CertaintyWord } from '../../geo/network/line.ts';
import { metresApart } from '../../geo/network/plane.ts';
import type { YearView } from '../../geo/network/year.ts';
import { interchangeName } from '../parks/interchange-name.ts';
import type { Localized } from '../vocabulary.ts';
import type { Facility, FacilityKind } from './places.ts';

/** What a line is called, by its `ref`: a project's id has its name, a sign stands for itself. */
export type NameOf = (ref: string) => Localized | null;

/** The figures of the rule, for whoever shows it; the rule itself is written in `geo/network/connected.ts`. */
export const RULE = { interchangeKm: INTERCHANGE_KM, breakKm: BREAK_KM, stationKm: STATION_KM, trackKm: TRACK_KM, large: LARGE } as const;

/**
 * The places that are asked about: every capital of the 63, and the gates and ports that the base map ranks so high. Its
 * ranks stand for "international gate" and "large port": no source at hand has a dated list of either.
 */
const LAST_RANK: Partial<Record<FacilityKind, number>> = { capital: Number.POSITIVE_INFINITY, gate: 2, seaport: 1 };

export const connectedPlaces = (facilities: readonly Facility[]): Facility[] =>
  facilities.filter(({ kind, rank }) => (rank ?? Number.POSITIVE_INFINITY) <= (LAST_RANK[kind] ?? -1));

/** A place in a group, with what joins it: an interchange, a station, or the railway itself. */
export interface Member {
  id: string;
  kind: FacilityKind;
  name: Facility['name'];
  at: Position;
  by: Contact['by'];
  /** Kilometres in a straight line. */
  km: number;
  joinedAt: Position;
  joinedName: Localized;
}

/** A way by other roads, or a straight line for railways, between two pieces or groups. */
export interface BreakView {
  km: number;
  certainty: CertaintyWord;
  /** The expressways or railways at its two ends; empty where unnamed. */
  between: [string, string];
  /** Roads that it leads over, in order. */
  by: string[];
  line: Position[];
}

export interface GroupView {
  members: Member[];
  km: number;
  certainty: CertaintyWord;
  breaks: BreakView[];
  /** Places that hold it together; `road`: the way by road from one expressway to the other. */
  through: { id: string; name: Facility['name']; km: number; road: BreakView | null }[];
  /** Projects whose courses are among the group's. */
  projects: string[];
}

export interface ConnectedView {
  groups: GroupView[];
  /** Places that are joined to nothing, with the kilometres to the nearest interchange or railway; null: none at all. */
  apart: { id: string; kind: FacilityKind; name: Facility['name']; at: Position; nearestKm: number | null }[];
  /** What keeps large groups apart; `groups`: their numbers in the list. */
  gaps: (BreakView & { groups: [number, number] })[];
}

const contactsOf = (view: YearView, carrier: Carrier, places: readonly Facility[], stations: readonly Facility[]): Contact[] => {
  const at = places.map((p) => p.at);
  return carrier === 'expressway'
    ? expresswayContacts(view, at)
    : railContacts(
        view,
        at,
        stations.map((s) => s.at),
      );
};

/** The bare groups of the places, by number. */
export function groupsIn(view: YearView, carrier: Carrier, facilities: readonly Facility[]): Connected & { places: Facility[] } {
  const places = connectedPlaces(facilities);
  const contacts = contactsOf(
    view,
    carrier,
    places,
    facilities.filter((f) => f.kind === 'station'),
  );
  return { ...connected(view, carrier, places.length, contacts), places };
}

/** Which places hang together in a view, by one carrier, with names and courses. */
export function connectedIn(view: YearView, carrier: Carrier, facilities: readonly Facility[], nameOf: NameOf = () => null): ConnectedView {
  const { network } = view;
  const found = groupsIn(view, carrier, facilities);
  const stations = facilities.filter((f) => f.kind === 'station');
  const interchanges = new Map(carrier === 'expressway' ? interchangesOf(view).map((i) => [i.node, i]) : []);
  const place = (i: number) => found.places[i] as Facility;
  const identity = (i: number) => (({ id, kind, name, at }) => ({ id, kind, name, at }))(place(i));
  const breakOf = (way: Way): BreakView => ({
    km: way.km,
    certainty: weakestOf(network, way.edges),
    between: [interchanges.get(way.nodes[0])?.expressway ?? '', interchanges.get(way.nodes[1])?.expressway ?? ''],
    by: [...new Set(way.edges.flatMap((e) => network.lines[network.line[e] as number]?.ref || []))],
    line: courseOf(network, way),
  });
  const projects = projectsOf(view, carrier, found);
  return {
    groups: found.groups.map((group, g) => ({
      members: group.members.map(({ place: i, contact }) => ({ ...identity(i), ...joinedBy(view, contact, interchanges, stations, nameOf) })),
      km: group.km,
      certainty: group.certainty,
      breaks: group.breaks.map(breakOf),
      through: group.through.map(({ place: i, km, way }) => ({ id: place(i).id, name: place(i).name, km, road: way && breakOf(way) })),
      projects: [...(projects.get(g) ?? [])].sort(),
    })),
    apart: found.apart.map((i) => ({ ...identity(i), nearestKm: nearestKm(view, carrier, place(i).at, [...interchanges.values()]) })),
    gaps: carrier === 'rail' ? railGaps(view, found) : gapsBetween(view, found).map((way) => ({ ...breakOf(way), groups: way.sets })),
  };
}

function joinedBy(view: YearView, contact: Contact, interchanges: ReadonlyMap<number, Interchange>, stations: readonly Facility[], nameOf: NameOf) {
  const { network } = view;
  const station = contact.station === undefined ? undefined : stations[contact.station];
  const interchange = interchanges.get(contact.node);
  const ref = network.lines[network.line[contact.edge ?? -1] ?? -1]?.ref ?? '';
  const track: Localized = nameOf(ref) ?? { vi: ref, en: ref, zh: ref };
  const joinedName = interchange ? interchangeName(nameOf, interchange.expressway, interchange.road) : (station?.name ?? track);
  const joinedAt: Position = station?.at ?? [network.lon[contact.node] as number, network.lat[contact.node] as number];
  return { by: contact.by, km: contact.km, joinedAt, joinedName };
}

const isRail = ({ network }: YearView, edge: number): boolean => network.lines[network.line[edge] as number]?.mode === 'rail';

/** By group the projects on whose courses it rests. */
function projectsOf(view: YearView, carrier: Carrier, { groupOfNode }: Connected): Map<number, Set<string>> {
  const { network, there } = view;
  const of = new Map<number, Set<string>>();
  network.projects.forEach((ids, e) => {
    const [g, h] = [groupOfNode[network.a[e] as number] as number, groupOfNode[network.b[e] as number]];
    if (!there[e] || g < 0 || g !== h || isRail(view, e) !== (carrier === 'rail')) return;
    const known = of.get(g) ?? new Set();
    for (const id of ids) known.add(id);
    of.set(g, known);
  });
  return of;
}

function nearestKm(view: YearView, carrier: Carrier, at: Position, interchanges: readonly Interchange[]): number | null {
  const FAR_M = 400_000;
  const metres =
    carrier === 'rail' ? view.accessible.rail.segments.feet(at, FAR_M)[0]?.metres : Math.min(...interchanges.map((i) => metresApart(at, i.at)));
  return metres === undefined || !Number.isFinite(metres) ? null : metres / 1000;
}

/** Straight lines between large groups of railways: no way by other railways leads there. */
function railGaps(view: YearView, { groups, groupOfNode }: Connected): ConnectedView['gaps'] {
  const { network } = view;
  const at = (n: number): Position => [network.lon[n] as number, network.lat[n] as number];
  const large = groups.flatMap((g, i) => (g.members.length >= LARGE ? [i] : []));
  const nodesOf = (g: number) => [...groupOfNode.keys()].filter((n) => groupOfNode[n] === g);
  return large.flatMap((g, i) =>
    large.slice(i + 1).map((h) => {
      const pairs = nodesOf(g).flatMap((a) => nodesOf(h).map((b) => ({ a, b, km: metresApart(at(a), at(b)) / 1000 })));
      const { a, b, km } = pairs.reduce((least, pair) => (pair.km < least.km ? pair : least));
      const nameAt = (n: number) => network.lines[network.line[network.edgesAt[network.firstEdge[n] as number] as number] as number]?.ref ?? '';
      return {
        km,
        certainty: 'corridor' as const,
        between: [nameAt(a), nameAt(b)] as [string, string],
        by: [],
        line: [at(a), at(b)],
        groups: [g, h] as [number, number],
      };
    }),
  );
}
