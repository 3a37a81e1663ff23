import type { Position } from 'geojson';
import { lineAt } from './flat-lines.ts';
import { type CertaintyWord, certaintyOrder } from './line.ts';
import type { Network } from './network.ts';
import { search } from './search.ts';
import type { YearView } from './year.ts';

/** The shortest way between two sets of nodes: by which edges, from node to node. */
export interface Way {
  sets: [from: number, to: number];
  nodes: [from: number, to: number];
  km: number;
  edges: number[];
}

/**
 * The shortest ways between sets of nodes whose surroundings touch, each pair's once, the shortest first. Whether two sets
 * hang together by ways of at most so many kilometres follows from these alone (K. Mehlhorn, "A faster approximation
 * algorithm for the Steiner problem in graphs", 1988): one search, not one for each set.
 */
export function waysBetween(view: YearView, nodes: readonly number[], setOf: (node: number) => number, withinKm = Number.POSITIVE_INFINITY): Way[] {
  const { network, there } = view;
  const seeds = nodes.map((node) => ({ node, km: 0, minutes: 0 }));
  const { km, via, seed } = search(view, seeds, 'km', (_, cost) => cost > withinKm);
  const origin = (node: number) => nodes[seed[node] as number] as number;
  const best = new Map<string, { edge: number; km: number }>();
  for (let edge = 0; edge < network.a.length; edge++) {
    const [a, b] = [network.a[edge] as number, network.b[edge] as number];
    if (!there[edge] || (seed[a] as number) < 0 || (seed[b] as number) < 0) continue;
    const [from, to] = [setOf(origin(a)), setOf(origin(b))];
    const total = (km[a] as number) + (network.km[edge] as number) + (km[b] as number);
    if (from === to || total > withinKm) continue;
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    if (total < (best.get(key)?.km ?? Number.POSITIVE_INFINITY)) best.set(key, { edge, km: total });
  }
  const back = (from: number): number[] => {
    const edges: number[] = [];
    let node = from;
    for (let edge = via[node] as number; edge >= 0; edge = via[node] as number) {
      edges.push(edge);
      node = (network.a[edge] === node ? network.b[edge] : network.a[edge]) as number;
    }
    return edges;
  };
  return [...best.values()]
    .map(({ edge, km: total }): Way => {
      const [a, b] = [network.a[edge] as number, network.b[edge] as number];
      return {
        sets: [setOf(origin(a)), setOf(origin(b))],
        nodes: [origin(a), origin(b)],
        km: total,
        edges: [...back(a).reverse(), edge, ...back(b)],
      };
    })
    .sort((x, y) => x.km - y.km || x.nodes[0] - y.nodes[0] || x.nodes[1] - y.nodes[1]);
}

/** The course of a way, from its first node. */
export function courseOf(network: Network, { nodes, edges }: Pick<Way, 'nodes' | 'edges'>): Position[] {
  const { a, b, lon, lat } = network;
  let [node] = nodes;
  const course: Position[] = [[lon[node] as number, lat[node] as number]];
  for (const edge of edges) {
    const isAhead = a[edge] === node;
    const shape = lineAt(network, edge);
    course.push(...(isAhead ? shape : shape.toReversed()).slice(1));
    node = (isAhead ? b[edge] : a[edge]) as number;
  }
  return course;
}

/** The least certain of some edges. */
export function weakestOf({ certainty }: Network, edges: readonly number[]): CertaintyWord {
  return certaintyOrder[Math.max(0, ...edges.map((e) => certainty[e] as number))] as CertaintyWord;
}
