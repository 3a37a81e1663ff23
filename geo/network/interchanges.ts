import type { Position } from 'geojson';
import type { Access } from './access.ts';
import { edgeClasses, type NetworkLine } from './line.ts';
import { edgeKinds } from './network.ts';
import { assumptions } from './nodes.ts';
import type { YearView } from './year.ts';

/** A place at which one comes from an expressway to another road. */
export interface Interchange {
  node: number;
  at: Position;
  /** As signed, or the lines' names, the expressway's first; empty where neither is known. */
  expressway: string;
  road: string;
  /** No ramp is mapped: a road crosses the expressway or ends at it, or it ends itself, and an interchange is taken to be there. */
  assumed: boolean;
}

const EXPRESSWAY = edgeClasses.indexOf('expressway');
const WAY = edgeKinds.indexOf('way');

/** Where expressways and other roads meet in a year, in the order of the nodes. */
export function interchangesOf({ network, there }: YearView): Interchange[] {
  const { lon, lat, firstEdge, edgesAt, line, lines, flags } = network;
  const lineOf = (edge: number) => lines[line[edge] as number] as NetworkLine;
  const isOther = (edge: number) => network.class[edge] !== EXPRESSWAY;
  const edgesOf = (node: number) =>
    [...edgesAt.slice(firstEdge[node], firstEdge[node + 1])].filter((e) => there[e] === 1 && lineOf(e).mode === 'road');
  /** A joint is named after the line whose end it is: the road that it leads to is the one meant. */
  const roads = (edge: number, node: number) => {
    if (network.kind[edge] === WAY) return [edge];
    const far = (network.a[edge] === node ? network.b[edge] : network.a[edge]) as number;
    return edgesOf(far).filter((e) => network.kind[e] === WAY && isOther(e));
  };
  const found: Interchange[] = [];
  for (let node = 0; node < lon.length; node++) {
    const edges = edgesOf(node);
    const [fast, other] = [edges.filter((e) => !isOther(e)), edges.filter(isOther)];
    const isEnd = ((flags[node] as number) & assumptions.end) !== 0;
    if (fast.length === 0 || (other.length === 0 && !isEnd)) continue;
    const first = (of: number[]) => of.map((edge) => lineOf(edge).ref).find((ref) => ref !== '') ?? '';
    found.push({
      node,
      at: [lon[node] as number, lat[node] as number],
      expressway: first(fast),
      road: first(other.flatMap((edge) => roads(edge, node))),
      assumed: isEnd || ((flags[node] as number) & assumptions.interchange) !== 0,
    });
  }
  return found;
}

/** A node as a place that is joined to the network: by an edge that is there, at its end. */
export function accessAtNode({ network, there }: YearView, node: number): Access | null {
  const { firstEdge, edgesAt, lon, lat, a, km } = network;
  const edge = edgesAt.slice(firstEdge[node], firstEdge[node + 1]).find((e) => there[e] === 1);
  if (edge === undefined) return null;
  const at: Position = [lon[node] as number, lat[node] as number];
  return { at, edge, along: a[edge] === node ? 0 : (km[edge] as number), foot: at, km: 0, minutes: 0 };
}
