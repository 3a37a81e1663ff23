import { type Way, waysBetween, weakestOf } from './breaks.ts';
import type { Contact } from './contacts.ts';
import { interchangesOf } from './interchanges.ts';
import { type CertaintyWord, certaintyOrder, edgeClasses } from './line.ts';
import { edgeKinds } from './network.ts';
import { assumptions } from './nodes.ts';
import { Union } from './union.ts';
import type { YearView } from './year.ts';

/**
 * # Which places hang together by continuous expressway, or by rail, in a year
 *
 * 1. **Pieces.** Expressways in use that year that meet, or whose ends lie within what the network bridges (`gaps.ts`: 2 km
 *    ahead of one another), are one piece. Of railways likewise, and where one changes trains (`changes.ts`): the gauge does
 *    not count.
 * 2. **Breaks.** Two pieces of expressway hang together where the way by other roads in use from an interchange of one to
 *    an interchange of the other is at most BREAK_KM. Each such break is listed. Railways have none of these.
 * 3. **Places.** A place is joined to every piece that has an interchange within INTERCHANGE_KM of it in a straight line; to
 *    every railway with a station within STATION_KM, or that passes within TRACK_KM (`contacts.ts`).
 * 4. **Groups.** Places hang together by pieces, breaks, and places that are joined to two pieces: there one drives through
 *    the town from an interchange near it to another. That is listed too (`through`), with the way by road. That way
 *    has no bound: with one, a third piece that comes nearer to a place could take it from its group.
 *
 * Hence every place is in one group or in none, and whatever is added, no group falls apart: straight lines do not change,
 * and ways only become shorter.
 *
 * The certainty of a group is that of the weakest course it cannot do without: the best word such that the courses of at
 * least that certainty hold all its places together.
 */
export const BREAK_KM = 10;
/** Members from which a group is a large one. */
export const LARGE = 3;

export const carriers = ['expressway', 'rail'] as const;
export type Carrier = (typeof carriers)[number];

export interface Group {
  members: { place: number; contact: Contact }[];
  /** Kilometres of expressway or railway. */
  km: number;
  certainty: CertaintyWord;
  /** Ways by other roads that hold it together. */
  breaks: Way[];
  /** Places that hold others together: kilometres in straight lines from an interchange of one piece to the place and on to the other; the way by road. */
  through: { place: number; km: number; way: Way | null }[];
}

export interface Connected {
  /** The largest first. */
  groups: Group[];
  /** Places that nothing joins. */
  apart: number[];
  /** By place: its group, -1 for none. */
  groupOf: Int32Array;
  /** By node: its group, -1 for none. */
  groupOfNode: Int32Array;
}

const EXPRESSWAY = edgeClasses.indexOf('expressway');
const CHANGE = edgeKinds.indexOf('change');

const interchangeNodes = (view: YearView): number[] => interchangesOf(view).map(({ node }) => node);

/** The edges that are there and carry. */
export function carrying({ network, there }: YearView, carrier: Carrier): number[] {
  const isRail = (e: number) => network.lines[network.line[e] as number]?.mode === 'rail';
  const carries = carrier === 'rail' ? isRail : (e: number) => network.class[e] === EXPRESSWAY;
  return [...network.a.keys()].filter((e) => there[e] && carries(e));
}

/** Lengths of two edges between the same places that differ by less are one course, drawn twice. */
const ALIKE = 0.1;

/** Of those what is expressway or railway, each course once, the surest: a change of trains is none. */
export function ownCourses(view: YearView, carrier: Carrier): number[] {
  const { a, b, km, kind, certainty } = view.network;
  const between = new Map<string, number[]>();
  const isNew = (e: number) => {
    const key = [a[e], b[e]].sort().join();
    const known = between.get(key) ?? [];
    const length = km[e] as number;
    if (known.some((other) => Math.abs(other - length) <= ALIKE * Math.max(other, length))) return false;
    between.set(key, [...known, length]);
    return true;
  };
  const own = carrying(view, carrier).filter((e) => kind[e] !== CHANGE);
  return own.sort((e, f) => (certainty[e] as number) - (certainty[f] as number) || e - f).filter(isNew);
}

/** The groups of so many places in a view, by the rule above. */
export function connected(view: YearView, carrier: Carrier, count: number, contacts: readonly Contact[]): Connected {
  const { network } = view;
  const nodes = network.lon.length;
  const edges = carrying(view, carrier);
  const union = new Union(nodes + count);
  for (const e of edges) union.join(network.a[e] as number, network.b[e] as number);
  const ways = carrier === 'expressway' ? waysBetween(view, interchangeNodes(view), (node) => union.find(node), BREAK_KM) : [];
  const breaks = ways.filter(({ nodes: [from, to] }) => union.join(from, to));
  /** The shortest way from the interchanges near a place that are in one piece to those that are in the other; from an open end no road leads. */
  const wayThrough = ({ place, node }: Contact): Way | null => {
    const [own, other] = [union.find(node), union.find(nodes + place)];
    const near = contacts.filter((c) => c.place === place && [own, other].includes(union.find(c.node))).map((c) => c.node);
    const ends = near.filter((n) => ((network.flags[n] as number) & assumptions.end) === 0);
    return waysBetween(view, ends, (n) => union.find(n))[0] ?? null;
  };
  const hasOthers = (piece: number, place: number) => contacts.some((c) => c.place !== place && union.find(c.node) === piece);
  const first = new Map<number, Contact>();
  const through = contacts
    .toSorted((a, b) => a.km - b.km || a.place - b.place || a.node - b.node)
    .flatMap((contact) => {
      const nearest = first.get(contact.place);
      if (!nearest) first.set(contact.place, contact);
      const isApart = union.find(nodes + contact.place) !== union.find(contact.node);
      const holds = nearest && isApart && [contact.node, nodes + contact.place].every((n) => hasOthers(union.find(n), contact.place));
      const way = holds && carrier === 'expressway' ? wayThrough(contact) : null;
      union.join(nodes + contact.place, contact.node);
      return holds ? [{ place: contact.place, km: nearest.km + contact.km, way }] : [];
    });
  const roots = new Map<number, Group>();
  for (const [place, contact] of first) {
    const root = union.find(contact.node);
    const group = roots.get(root) ?? { members: [], km: 0, certainty: 'surveyed', breaks: [], through: [] };
    group.members.push({ place, contact });
    roots.set(root, group);
  }
  for (const e of ownCourses(view, carrier)) {
    const group = roots.get(union.find(network.a[e] as number));
    if (group) group.km += network.km[e] as number;
  }
  for (const way of breaks) roots.get(union.find(way.nodes[0]))?.breaks.push(way);
  for (const by of through) roots.get(union.find(nodes + by.place))?.through.push(by);
  weigh(view, edges, breaks, contacts, [...roots.values()], nodes + count);
  return numbered(roots, union, nodes, count);
}

/** Sets the groups' certainty: course by course from the most certain, until all of a group's places hang together. */
function weigh({ network }: YearView, edges: number[], breaks: Way[], contacts: readonly Contact[], groups: readonly Group[], count: number): void {
  const nodes = network.lon.length;
  const union = new Union(count);
  const levelOf = (e: number) => network.certainty[e] as number;
  const best = new Uint8Array(nodes).fill(certaintyOrder.length);
  for (const e of edges) for (const n of [network.a[e] as number, network.b[e] as number]) best[n] = Math.min(best[n] as number, levelOf(e));
  const courses = [
    ...edges.map((e) => ({ level: levelOf(e), from: network.a[e] as number, to: network.b[e] as number })),
    ...breaks.map(({ nodes: [from, to], edges: by }) => ({ level: certaintyOrder.indexOf(weakestOf(network, by)), from, to })),
  ];
  const joined = contacts.map(({ place, node, edge }) => ({ place, level: edge === undefined ? (best[node] as number) : levelOf(edge), node }));
  const reached = new Set<number>();
  const open = new Set(groups);
  certaintyOrder.forEach((certainty, level) => {
    for (const course of courses) if (course.level === level) union.join(course.from, course.to);
    for (const contact of joined) {
      if (contact.level !== level) continue;
      union.join(nodes + contact.place, contact.node);
      reached.add(contact.place);
    }
    for (const group of open) {
      const root = union.find(nodes + (group.members[0]?.place as number));
      if (!group.members.every(({ place }) => reached.has(place) && union.find(nodes + place) === root)) continue;
      group.certainty = certainty;
      open.delete(group);
    }
  });
}

function numbered(roots: Map<number, Group>, union: Union, nodes: number, count: number): Connected {
  const ordered = [...roots].sort(([r, a], [s, b]) => b.members.length - a.members.length || b.km - a.km || r - s);
  const numbers = new Map(ordered.map(([root], i) => [root, i]));
  const of = (i: number) => numbers.get(union.find(i)) ?? -1;
  const groupOf = Int32Array.from({ length: count }, (_, i) => of(nodes + i));
  const groups = ordered.map(([, group]) => ({ ...group, members: group.members.toSorted((a, b) => a.place - b.place) }));
  return {
    groups,
    apart: [...groupOf.keys()].filter((i) => groupOf[i] === -1),
    groupOf,
    groupOfNode: Int32Array.from({ length: nodes }, (_, i) => of(i)),
  };
}

/** What keeps two large groups apart: the shortest way between them by other roads. Of groups that lie next to each other. */
export function gapsBetween(view: YearView, { groups, groupOfNode }: Connected): Way[] {
  const isLarge = (group: number) => (groups[group]?.members.length ?? 0) >= LARGE;
  const nodes = interchangeNodes(view).filter((node) => isLarge(groupOfNode[node] as number));
  return waysBetween(view, nodes, (node) => groupOfNode[node] as number);
}
