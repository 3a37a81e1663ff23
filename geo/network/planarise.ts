import type { Position } from 'geojson';
import { flattened } from './flat-lines.ts';
import { isMapped, type NetworkLine } from './line.ts';
import { Nodes } from './nodes.ts';
import { between, crossing } from './plane.ts';
import { type Foot, Segments } from './segments.ts';

/** Metres within which an end is taken to meet another line: the source is generalised by 100 m, the base map by 80 more. */
export const SNAP_M = 200;

/** What joins two nodes without being a mapped way: `joint` within the snapping distance, `gap` beyond it, `change` between railways. */
export interface Joint {
  kind: 'joint' | 'gap' | 'change';
  from: number;
  to: number;
  /** The line whose end it is, and the line it reaches; numbers in the list of lines. */
  line: number;
  target: number;
}

/** Lines with the places at which they are cut into edges: [segment's number plus share, node]. */
export interface Plan {
  lines: readonly NetworkLine[];
  nodes: Nodes;
  segments: Segments;
  cuts: [at: number, node: number][][];
  joints: Joint[];
}

/** An end of a line: where it is, and its node. */
export interface End {
  line: number;
  at: number;
  node: number;
  position: Position;
}

/**
 * Finds the nodes of a network: ends, crossings, and the places at which an end meets another line.
 * Roads that cross are taken to meet, at an expressway by an interchange (`assumptions`). A railway that is yet to be
 * built meets others at its own ends alone, for its gauge and its level may differ, and by changes (`changes.ts`).
 */
export function planarise(lines: readonly NetworkLine[]): Plan {
  const plan: Plan = {
    lines,
    nodes: new Nodes(),
    segments: new Segments(flattened(lines.map((l) => l.coordinates))),
    cuts: lines.map(() => []),
    joints: [],
  };
  lines.forEach(({ mode, coordinates }, l) => {
    plan.cuts[l]?.push([0, plan.nodes.at(mode, coordinates[0] as Position)]);
    plan.cuts[l]?.push([coordinates.length - 1, plan.nodes.at(mode, coordinates.at(-1) as Position)]);
  });
  for (let l = 0; l < lines.length; l++) crossings(plan, l);
  for (let l = 0; l < lines.length; l++) for (const end of endsOf(plan, l)) snap(plan, end);
  return plan;
}

/** The two ends of a line; of one that returns to its start that one. */
export function endsOf({ lines, cuts }: Plan, line: number): End[] {
  const { coordinates } = lines[line] as NetworkLine;
  const [first, last] = [(cuts[line] as Plan['cuts'][number])[0] as [number, number], (cuts[line] as Plan['cuts'][number])[1] as [number, number]];
  const start = { line, at: first[0], node: first[1], position: coordinates[0] as Position };
  return first[1] === last[1] ? [start] : [start, { line, at: last[0], node: last[1], position: coordinates.at(-1) as Position }];
}

function crossings(plan: Plan, l: number): void {
  const line = plan.lines[l] as NetworkLine;
  for (let i = 0; i + 1 < line.coordinates.length; i++) {
    const [a, b] = plan.segments.ends(l, i);
    plan.segments.near(a, b, 0, (m, j) => {
      const other = plan.lines[m] as NetworkLine;
      if (m <= l || other.mode !== line.mode || !meets(line, other)) return;
      const at = crossing(a, b, ...plan.segments.ends(m, j));
      if (!at) return;
      const node = plan.nodes.at(line.mode, between(a, b, at.first));
      plan.cuts[l]?.push([i + at.first, node]);
      plan.cuts[m]?.push([j + at.second, node]);
      plan.nodes.assume(node, line.class === 'expressway' || other.class === 'expressway' ? 'interchange' : 'crossing');
    });
  }
}

/** Whether lines that cross on the map are taken to meet there. A straight line over a break says nothing of what lies between. */
function meets(a: NetworkLine, b: NetworkLine): boolean {
  if (a.bridge || b.bridge) return false;
  return a.mode === 'road' || (isMapped(a) && isMapped(b));
}

/** Whether an end may lead to another line: of its own mode, and from a railway in use to none that is yet to be built. */
export function mayLead({ lines }: Plan, end: End, line: number): boolean {
  const [own, other] = [lines[end.line] as NetworkLine, lines[line] as NetworkLine];
  return line !== end.line && own.mode === other.mode && (own.mode === 'road' || !isMapped(own) || isMapped(other));
}

/** Joins an end to the nearest line of its own kind and to the nearest of another kind within SNAP_M. */
function snap(plan: Plan, end: End): void {
  const { class: own } = plan.lines[end.line] as NetworkLine;
  const feet = plan.segments.feet(end.position, SNAP_M, (m) => mayLead(plan, end, m));
  for (const alike of [true, false]) {
    const foot = feet.find((f) => (plan.lines[f.line]?.class === own) === alike);
    if (foot) join(plan, end, foot, 'joint');
  }
}

/** Joins an end to a place on another line, which is cut there, unless the two are one node. Gives the node reached. */
export function join(plan: Plan, end: Pick<End, 'line' | 'node'>, foot: Foot, kind: Joint['kind']): number {
  const { mode, class: own } = plan.lines[end.line] as NetworkLine;
  const target = plan.nodes.at(mode, foot.position);
  plan.cuts[foot.line]?.push([foot.at, target]);
  const expressway = own === 'expressway' || plan.lines[foot.line]?.class === 'expressway';
  plan.nodes.assume(target, kind === 'joint' ? 'snapped' : kind);
  if (expressway && own !== plan.lines[foot.line]?.class) plan.nodes.assume(target, 'interchange');
  if (target !== end.node) plan.joints.push({ kind, from: end.node, to: target, line: end.line, target: foot.line });
  return target;
}
