import type { Position } from 'geojson';
import { type Access, toEnds } from './access.ts';
import { lineAt } from './flat-lines.ts';
import { type CertaintyWord, certaintyOrder, type EdgeClass, edgeClasses, weaker } from './line.ts';
import { type EdgeKind, edgeKinds, type Network } from './network.ts';
import { assumptions } from './nodes.ts';
import { type Seed, search, type Weight } from './search.ts';
import { cumulative } from './shape.ts';
import { alongOneEdge, type Cost } from './table.ts';
import type { YearView } from './year.ts';

/** A stretch of a route along one line. */
export interface Leg {
  kind: EdgeKind;
  class: EdgeClass;
  ref: string;
  projects: readonly string[];
  certainty: CertaintyWord;
  /** Metres, of the line; null over a bridged break and a change, of which nothing is known. */
  accuracyM: number | null;
  km: number;
  minutes: number;
}

export interface Route {
  /** The straight lines at both ends included. */
  km: number;
  minutes: number;
  /** Kilometres in a straight line at the start and at the end: no mapped way. */
  accessKm: [from: number, to: number];
  /** Of the weakest piece. */
  certainty: CertaintyWord;
  /** How often it enters or leaves an expressway where an interchange is assumed (`nodes.ts`). */
  assumedInterchanges: number;
  /** In the order of travel. */
  legs: Leg[];
  /** From the place asked for to the place asked for, WGS84. */
  line: Position[];
}

/**
 * The best way between two places in a year; null if none leads from one to the other. Where a place can be joined to the
 * network at several spots, the best of them is taken.
 */
export function routeBetween(
  view: YearView,
  from: Access | readonly Access[],
  to: Access | readonly Access[],
  weight: Weight = 'minutes',
): Route | null {
  const [starts, targets]: [Access[], Access[]] = [[from].flat(), [to].flat()];
  const ends = targets.flatMap((access) => toEnds(view, access).map((end) => ({ ...end, access })));
  const [direct] = starts.flatMap((s) => targets.flatMap((t) => directWay(view, s, t) ?? [])).sort((x, y) => x[weight] - y[weight]);
  let least = direct?.[weight] ?? Number.POSITIVE_INFINITY;
  let arrived: (typeof ends)[number] | undefined;
  const seeds: Seed[] = starts.flatMap((s) => [...toEnds(view, s)]);
  const reach = search(view, seeds, weight, (node, cost) => {
    for (const end of ends) {
      if (end.node !== node || cost + end[weight] >= least) continue;
      least = cost + end[weight];
      arrived = end;
    }
    // What is left to settle costs more than a way already known.
    return cost >= least;
  });
  if (!arrived) return direct ? finish(view, direct.from, direct.to, direct, [direct.piece], []) : null;
  const nodes: number[] = [arrived.node];
  const edges: number[] = [];
  for (let edge = reach.via[arrived.node] as number; edge >= 0; edge = reach.via[nodes.at(-1) as number] as number) {
    edges.push(edge);
    const node = nodes.at(-1) as number;
    nodes.push((view.network.a[edge] === node ? view.network.b[edge] : view.network.a[edge]) as number);
  }
  nodes.reverse();
  edges.reverse();
  const start = starts[Math.floor((reach.seed[arrived.node] as number) / 2)] as Access;
  const end = arrived.access;
  const pieces = [
    partOf(view.network, start.edge, start.along, nodes[0] as number, false),
    ...edges.map((edge, i) => wholeOf(view.network, edge, nodes[i] as number)),
    partOf(view.network, end.edge, end.along, nodes.at(-1) as number, true),
  ];
  const cost = { km: (reach.km[arrived.node] as number) + arrived.km, minutes: (reach.minutes[arrived.node] as number) + arrived.minutes };
  return finish(view, start, end, cost, pieces, nodes);
}

interface Piece {
  edge: number;
  km: number;
  line: Position[];
}

/** The way that stays on one edge. */
function directWay(view: YearView, from: Access, to: Access): (Cost & { from: Access; to: Access; piece: Piece }) | null {
  const cost = alongOneEdge(view, from, to);
  if (!cost) return null;
  const inner = sliced(view.network, from.edge, Math.min(from.along, to.along), Math.max(from.along, to.along));
  if (from.along > to.along) inner.reverse();
  return { ...cost, from, to, piece: { edge: from.edge, km: Math.abs(from.along - to.along), line: inner } };
}

/** The inner positions of an edge between two distances along it. */
function sliced(network: Network, edge: number, from: number, to: number): Position[] {
  const shape = lineAt(network, edge);
  const lengths = cumulative(shape, network.km[edge] as number);
  return shape.filter((_, i) => (lengths[i] as number) > from && (lengths[i] as number) < to);
}

/** The piece of an edge between an access and the node at one of its ends. */
function partOf(network: Network, edge: number, along: number, node: number, arriving: boolean): Piece {
  const whole = network.km[edge] as number;
  const atA = network.a[edge] === node && !(network.b[edge] === node && along > whole / 2);
  const inner = atA ? sliced(network, edge, -1, along) : sliced(network, edge, along, whole + 1).reverse();
  return { edge, km: atA ? along : whole - along, line: arriving ? inner : inner.reverse() };
}

function wholeOf(network: Network, edge: number, from: number): Piece {
  const shape = lineAt(network, edge);
  return { edge, km: network.km[edge] as number, line: network.a[edge] === from ? shape : shape.toReversed() };
}

/** @param nodes those between the pieces, in the order of travel */
function finish({ network }: YearView, from: Access, to: Access, cost: Cost, pieces: readonly Piece[], nodes: readonly number[]): Route {
  const legs: Leg[] = [];
  let certainty: CertaintyWord = 'surveyed';
  for (const piece of pieces) {
    if (piece.km === 0) continue;
    const leg = legOf(network, piece);
    certainty = weaker(certainty, leg.certainty);
    const last = legs.at(-1);
    if (last && last.ref === leg.ref && last.kind === leg.kind && last.class === leg.class && last.certainty === leg.certainty && same(last, leg)) {
      last.km += leg.km;
      last.minutes += leg.minutes;
    } else legs.push(leg);
  }
  const line = [from.at, from.foot, ...pieces.flatMap((p) => p.line), to.foot, to.at];
  return {
    km: cost.km,
    minutes: cost.minutes,
    accessKm: [from.km, to.km],
    certainty,
    assumedInterchanges: assumedInterchanges(network, pieces, nodes),
    legs,
    line: line.filter((p, i) => i === 0 || !equal(p, line[i - 1] as Position)),
  };
}

function assumedInterchanges(network: Network, pieces: readonly Piece[], nodes: readonly number[]): number {
  const isFast = ({ edge }: Piece) => edgeClasses[network.class[edge] as number] === 'expressway';
  let [count, isAssumed] = [0, false];
  let last: Piece | undefined;
  pieces.forEach((piece, i) => {
    if (i > 0) isAssumed ||= ((network.flags[nodes[i - 1] as number] as number) & assumptions.interchange) !== 0;
    if (piece.km === 0) return;
    if (last && isAssumed && isFast(last) !== isFast(piece)) count++;
    [last, isAssumed] = [piece, false];
  });
  return count;
}

const equal = (p: Position, q: Position): boolean => p[0] === q[0] && p[1] === q[1];
const same = (x: Leg, y: Leg): boolean => x.accuracyM === y.accuracyM && x.projects.join() === y.projects.join();

function legOf(network: Network, { edge, km }: Piece): Leg {
  const whole = network.km[edge] as number;
  const kind = edgeKinds[network.kind[edge] as number] as EdgeKind;
  return {
    kind,
    class: edgeClasses[network.class[edge] as number] as EdgeClass,
    ref: network.lines[network.line[edge] as number]?.ref ?? '',
    projects: network.projects[edge] as readonly string[],
    certainty: certaintyOrder[network.certainty[edge] as number] as CertaintyWord,
    accuracyM: kind === 'gap' || kind === 'change' ? null : (network.lines[network.line[edge] as number]?.accuracyM ?? null),
    km,
    minutes: whole === 0 ? 0 : ((network.minutes[edge] as number) * km) / whole,
  };
}
