import { detours } from './detour.ts';
import { ALREADY, isMapped, type NetworkLine } from './line.ts';
import { type End, endsOf, join, mayLead, type Plan, SNAP_M } from './planarise.ts';
import { angleBetween, offset } from './plane.ts';
import type { Foot } from './segments.ts';
import { Union } from './union.ts';

/** Metres: the widest break that is bridged so that what is mapped hangs together. */
export const GAP_M = 3000;
/** Metres: the widest break of one road that is bridged where the road goes on ahead. */
export const SAME_ROAD_M = 2000;
/** Metres within which a road that ends leads on to another, by streets or ramps that the source leaves out. */
export const LINK_M = 1000;
/** The same of an expressway, whose ramps and feeder roads are longer. */
export const FEEDER_M = 2000;
/** Metres within which a road that ends leads on to another, where the mapped ways around are FAR_TIMES as long; near first. */
const FAR_M = [2000, 4000, 6000, 8000];
export const FARTHEST_BREAK_M = Math.max(...FAR_M);
/** A town's streets, a bridge or a part of the road that the source leaves out are likelier than a way around so long. */
const FAR_TIMES = 10;
/** Degrees either way of straight on. */
const AHEAD = 60;
/** Metres: however uncertain an end is, it is not taken to something farther. */
const FARTHEST_M = 20_000;

/** How far the end of a project's course may lie from what it joins: as its course is uncertain, an expressway's ramps besides. */
function reachOf({ class: edgeClass, certainty, accuracyM }: NetworkLine): number {
  const isKnown = certainty === 'surveyed' || certainty === 'alignment';
  const least = edgeClass === 'expressway' ? FEEDER_M : SNAP_M;
  return isKnown ? Math.max(least, accuracyM) : Math.min(Math.max(GAP_M, accuracyM), FARTHEST_M);
}

/** Which nodes hang together by lines and joints, of all lines or of those accepted. */
export function hanging(plan: Plan, accept: (line: number) => boolean = () => true): Union {
  const union = new Union(plan.nodes.positions.length);
  plan.cuts.forEach((cuts, line) => {
    if (accept(line)) for (const [, node] of cuts) union.join((cuts[0] as [number, number])[1], node);
  });
  for (const { from, to, line, target } of plan.joints) if (accept(line) && accept(target)) union.join(from, to);
  return union;
}

/** The ends at which nothing else is: no other line, and no joint. */
export function danglingEnds(plan: Plan): End[] {
  const touched = new Map<number, number>();
  const touch = (node: number, times: number) => touched.set(node, (touched.get(node) ?? 0) + times);
  for (const cuts of plan.cuts)
    cuts.forEach(([, node], i) => {
      touch(node, i < 2 ? 1 : 2);
    });
  for (const { from, to } of plan.joints) {
    touch(from, 1);
    touch(to, 1);
  }
  return plan.lines.flatMap((_, l) => endsOf(plan, l)).filter(({ node }) => touched.get(node) === 1);
}

/** The places of other lines within so many metres of an end to which it may lead, nearest first. */
export function feetNear(plan: Plan, end: End, metres: number, accept: (line: number) => boolean): Foot[] {
  return plan.segments.feet(end.position, metres, (l) => mayLead(plan, end, l) && accept(l));
}

/**
 * Bridges breaks, each by a joint in a straight line:
 * 0. from every end to each line within SNAP_M that it reaches by a detour alone: where several roads meet, the nearest is
 *    not the only one;
 * 1. of one road: from the ends of its parts, ahead to another part within SAME_ROAD_M; all expressways are one road;
 * 2. from an end where nothing else is to the nearest road that is no expressway within LINK_M, FEEDER_M for an expressway;
 *    to one within FAR_M, where the way around is FAR_TIMES as long: it is as long as the way through a town or over a river;
 * 3. between parts of what is mapped that are apart, within GAP_M; first of what is there already, whatever the year; of roads
 *    that hang together by expressways alone (an interchange whose road the source lacks), within FARTHEST_BREAK_M;
 * 4. from an end of a project's course to the nearest line within what its accuracy leaves open.
 * The nearest first in 1 and 3, and never where the parts hang together by then, nor in 0, 1 and 2 where a way leads around
 * that is hardly longer (`detours`): a road that shares its course with another is drawn with that one. Expressways are
 * bridged even so: whether one can stay on them is a question of its own.
 */
export function bridgeGaps(plan: Plan): void {
  const lineOf = (l: number) => plan.lines[l] as NetworkLine;
  joinAround(plan);
  const isDetour = detours(plan);
  const goesOn = (end: End, foot: Foot) => isAhead(plan, end, foot) && (lineOf(end.line).class === 'expressway' || isDetour(end, foot));
  for (const group of groupsOf(plan.lines)) joinParts(plan, (l) => group.has(l), SAME_ROAD_M, goesOn);
  const isRoad = (l: number) => lineOf(l).mode === 'road' && isMapped(lineOf(l));
  const isOrdinary = (l: number) => isRoad(l) && lineOf(l).class !== 'expressway';
  for (const end of danglingEnds(plan)) {
    if (!isRoad(end.line)) continue;
    const reach = lineOf(end.line).class === 'expressway' ? FEEDER_M : LINK_M;
    const [foot] = feetNear(plan, end, reach, isOrdinary);
    if (foot && isDetour(end, foot)) bridge(plan, end, foot);
  }
  for (const metres of FAR_M) leadOn(plan, metres, isOrdinary);
  joinParts(plan, (l) => lineOf(l).since === ALREADY, GAP_M);
  joinParts(plan, (l) => isMapped(lineOf(l)), GAP_M);
  joinParts(plan, isOrdinary, FARTHEST_BREAK_M);
  for (const end of danglingEnds(plan)) {
    if (isMapped(lineOf(end.line))) continue;
    const [foot] = feetNear(plan, end, reachOf(lineOf(end.line)), () => true);
    if (foot) bridge(plan, end, foot);
  }
}

/**
 * Joins each open end of some lines to one of them that it reaches by a way so long: to the nearest of those that it does
 * not reach directly, or to a part of the same road.
 */
function leadOn(plan: Plan, metres: number, accept: (line: number) => boolean): void {
  const isDetour = detours(plan);
  const refOf = (l: number) => plan.lines[l]?.ref;
  const isSameRoad = (end: End, foot: Foot) => refOf(end.line) !== '' && refOf(end.line) === refOf(foot.line);
  const reached = new Set<number>();
  for (const end of danglingEnds(plan)) {
    if (!accept(end.line) || reached.has(end.node)) continue;
    const feet = feetNear(plan, end, metres, accept);
    const nearest = feet.find((f) => isDetour(end, f));
    const foot = feet.find((f) => (f === nearest || isSameRoad(end, f)) && isDetour(end, f, FAR_TIMES));
    if (foot) reached.add(bridge(plan, end, foot));
  }
}

function joinAround(plan: Plan): void {
  const isDetour = detours(plan);
  const isMappedLine = (l: number) => isMapped(plan.lines[l] as NetworkLine);
  const near = plan.lines
    .flatMap((_, l) => (isMappedLine(l) ? endsOf(plan, l) : []))
    .flatMap((end) => feetNear(plan, end, SNAP_M, isMappedLine).map((foot) => ({ end, foot })))
    .filter(({ end, foot }) => isDetour(end, foot));
  for (const { end, foot } of near) bridge(plan, end, foot);
}

/** The mapped lines of each road or railway; the expressways are one group, since they go on from one to another. */
function groupsOf(lines: readonly NetworkLine[]): Iterable<Set<number>> {
  const groups = new Map<string, Set<number>>();
  lines.forEach((line, l) => {
    const key = line.class === 'expressway' ? line.class : line.ref;
    if (!isMapped(line) || key === '') return;
    const group = groups.get(`${line.mode} ${key}`) ?? new Set();
    groups.set(`${line.mode} ${key}`, group.add(l));
  });
  return groups.values();
}

const firstNode = ({ cuts }: Plan, line: number): number => (cuts[line] as [number, number][])[0]?.[1] as number;

/** Joins the parts of some lines that are apart, if only by lines of others, from their ends, the nearest first. */
function joinParts(plan: Plan, within: (line: number) => boolean, metres: number, accept: (end: End, foot: Foot) => boolean = () => true): void {
  const union = hanging(plan, within);
  const nodeOf = (l: number) => firstNode(plan, l);
  const isApart = (end: End, line: number) => union.find(nodeOf(line)) !== union.find(end.node);
  const candidates = plan.lines
    .flatMap((_, l) => (within(l) ? endsOf(plan, l) : []))
    .flatMap((end) => feetNear(plan, end, metres, (l) => within(l) && isApart(end, l)).map((foot) => ({ end, foot })))
    .filter(({ end, foot }) => accept(end, foot))
    .sort((a, b) => a.foot.metres - b.foot.metres);
  for (const { end, foot } of candidates) {
    if (!isApart(end, foot.line)) continue;
    bridge(plan, end, foot);
    union.join(end.node, nodeOf(foot.line));
  }
}

const bridge = (plan: Plan, end: End, foot: Foot): number => join(plan, end, foot, foot.metres > SNAP_M ? 'gap' : 'joint');

/** Whether a place lies straight on from the end of a line, more or less. */
function isAhead({ lines }: Plan, end: End, foot: Foot): boolean {
  const { coordinates } = lines[end.line] as NetworkLine;
  const before = end.at === 0 ? coordinates[1] : coordinates.at(-2);
  if (!before) return false;
  const [dx, dy] = offset(before, end.position);
  const [gx, gy] = offset(end.position, foot.position);
  return dx * gx + dy * gy > 0 && angleBetween([dx, dy], [gx, gy]) <= AHEAD;
}
