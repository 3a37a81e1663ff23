import type { Position } from 'geojson';
import { pathMetres } from '../measure.ts';
import { type FlatLines, flattened } from './flat-lines.ts';
import { certaintyOrder, type EdgeClass, edgeClasses, type NetworkLine, weaker } from './line.ts';
import type { Joint, Plan } from './planarise.ts';
import { ACCESS_KMH, minutesFor, speedOf } from './speeds.ts';

/**
 * `way`: along a mapped or drawn line. `joint`: within the snapping distance. `gap`: a break bridged in a straight line.
 * `change`: a straight line from one railway to another, no railway itself.
 */
export const edgeKinds = ['way', 'joint', 'gap', 'change'] as const;
export type EdgeKind = (typeof edgeKinds)[number];

/**
 * The routable network: nodes and edges by number, both ways alike. Positions are WGS84, longitude first; lengths are on
 * the ellipsoid. What differs by year is a view (`year.ts`). As flat lines they are the edges' courses, each from a to b.
 */
export interface Network extends FlatLines {
  lon: Float64Array;
  lat: Float64Array;
  /** What is assumed at the node: bits of `assumptions`. */
  flags: Uint8Array;
  /** The nodes at an edge's two ends. */
  a: Uint32Array;
  b: Uint32Array;
  km: Float64Array;
  minutes: Float64Array;
  /** Places in `edgeKinds`, `edgeClasses` and `certaintyOrder`. */
  kind: Uint8Array;
  class: Uint8Array;
  certainty: Uint8Array;
  /** Number of the line in `lines` that the edge is a piece of, or whose end it joins. */
  line: Uint32Array;
  /** As of the line: the edge is there from the least of `since` and the first years of its projects. */
  since: Float64Array;
  projects: (readonly string[])[];
  /** The edges at node n are `edgesAt[firstEdge[n]]` to `edgesAt[firstEdge[n + 1] - 1]`. */
  firstEdge: Uint32Array;
  edgesAt: Uint32Array;
  /** Without their courses, which the edges have. */
  lines: readonly Omit<NetworkLine, 'coordinates'>[];
}

/** Kilometres: a shorter break is one of the drawing (sources generalised by 100 m, a junction left out), not of the way. */
const DRAWN_KM = 0.5;

interface Draft {
  kind: EdgeKind;
  class: EdgeClass;
  from: number;
  to: number;
  line: number;
  shape: Position[];
  projects: readonly string[];
  since: number;
}

/** The network of a plan: its lines cut into edges, and its joints. */
export function networkOf(plan: Plan): Network {
  const { nodes, lines } = plan;
  const drafts = [...lines.flatMap((_, l) => waysOf(plan, l)), ...plan.joints.map((joint) => jointOf(plan, joint))];
  const pick = (value: (d: Draft) => number) => drafts.map(value);
  const lineOf = ({ line }: Draft) => lines[line] as NetworkLine;
  const km = Float64Array.from(drafts, (d) => pathMetres(d.shape) / 1000);
  const [a, b] = [Uint32Array.from(pick((d) => d.from)), Uint32Array.from(pick((d) => d.to))];
  return {
    lon: Float64Array.from(nodes.positions, (p) => p[0] as number),
    lat: Float64Array.from(nodes.positions, (p) => p[1] as number),
    flags: Uint8Array.from(nodes.flags),
    a,
    b,
    km,
    minutes: Float64Array.from(drafts, (d, e) => minutesFor(km[e] as number, d.kind === 'change' ? ACCESS_KMH : speedOf(d.class))),
    kind: Uint8Array.from(pick((d) => edgeKinds.indexOf(d.kind))),
    class: Uint8Array.from(pick((d) => edgeClasses.indexOf(d.class))),
    certainty: Uint8Array.from(
      drafts.map((d, e) =>
        certaintyOrder.indexOf(
          (d.kind === 'gap' || d.kind === 'change') && (km[e] as number) > DRAWN_KM ? weaker('corridor', lineOf(d).certainty) : lineOf(d).certainty,
        ),
      ),
    ),
    line: Uint32Array.from(pick((d) => d.line)),
    since: Float64Array.from(pick((d) => d.since)),
    projects: drafts.map((d) => d.projects),
    ...flattened(drafts.map((d) => d.shape)),
    ...adjacency(nodes.positions.length, a, b),
    lines: lines.map(({ coordinates, ...line }) => line),
  };
}

function jointOf({ nodes, lines }: Plan, { kind, from, to, line, target }: Joint): Draft {
  const [own, other] = [lines[line] as NetworkLine, lines[target] as NetworkLine];
  // What leads to a course that is yet to be built comes with it.
  const { projects, since } = own.projects.length > 0 ? own : other;
  return {
    kind,
    // From an expressway to another road one leaves it.
    class: own.mode === 'rail' || own.class === other.class ? own.class : 'national',
    from,
    to,
    line,
    shape: [nodes.positions[from] as Position, nodes.positions[to] as Position],
    projects,
    since,
  };
}

/** The edges along a line: from cut to cut, each beginning and ending at its nodes. */
function waysOf({ lines, nodes, cuts }: Plan, l: number): Draft[] {
  const { coordinates, projects, since, class: edgeClass } = lines[l] as NetworkLine;
  const places = [...(cuts[l] ?? [])].sort((x, y) => x[0] - y[0]);
  const drafts: Draft[] = [];
  let [at, node] = places[0] as [number, number];
  for (const [nextAt, next] of places.slice(1)) {
    const inner = coordinates.slice(Math.floor(at) + 1, Math.ceil(nextAt));
    // Places that are one node lie at one spot of the line, unless the line is a loop.
    if (next === node && pathMetres(coordinates.slice(Math.floor(at), Math.ceil(nextAt) + 1)) < 100) continue;
    const shape = [nodes.positions[node] as Position, ...inner, nodes.positions[next] as Position];
    drafts.push({ kind: 'way', class: edgeClass, from: node, to: next, line: l, shape, projects, since });
    [at, node] = [nextAt, next];
  }
  return drafts;
}

function adjacency(nodes: number, a: Uint32Array, b: Uint32Array): Pick<Network, 'firstEdge' | 'edgesAt'> {
  const firstEdge = new Uint32Array(nodes + 1);
  for (const ends of [a, b]) for (const n of ends) firstEdge[n + 1] = (firstEdge[n + 1] as number) + 1;
  for (let n = 0; n < nodes; n++) firstEdge[n + 1] = (firstEdge[n + 1] as number) + (firstEdge[n] as number);
  const next = firstEdge.slice();
  const edgesAt = new Uint32Array(a.length * 2);
  for (let e = 0; e < a.length; e++)
    for (const n of [a[e] as number, b[e] as number]) {
      edgesAt[next[n] as number] = e;
      next[n] = (next[n] as number) + 1;
    }
  return { firstEdge, edgesAt };
}
