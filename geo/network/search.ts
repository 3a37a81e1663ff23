import FlatQueue from 'flatqueue';
import type { YearView } from './year.ts';

/** What a way is chosen by. */
export const weights = ['minutes', 'km'] as const;
export type Weight = (typeof weights)[number];

/** Where a search begins, and at what cost. */
export interface Seed {
  node: number;
  km: number;
  minutes: number;
}

/** What a search found, by node. Infinite where it did not come. */
export interface Reach {
  weight: Weight;
  km: Float64Array;
  minutes: Float64Array;
  /** The edge by which the way comes to the node; -1 at a seed. */
  via: Int32Array;
  /** The seed from which it comes; -1 where it did not. */
  seed: Int32Array;
}

/**
 * The best ways from the nearest of some seeds to every node (Dijkstra), over the edges that are there.
 * @param stop ends the search: given a node that is settled, and its cost by the weight
 */
export function search(
  view: Pick<YearView, 'network' | 'there'>,
  seeds: readonly Seed[],
  weight: Weight,
  stop: (node: number, cost: number) => boolean = () => false,
): Reach {
  const { network, there } = view;
  const { a, b, firstEdge, edgesAt } = network;
  const count = network.lon.length;
  const far = () => new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const reach: Reach = { weight, km: far(), minutes: far(), via: new Int32Array(count).fill(-1), seed: new Int32Array(count).fill(-1) };
  const cost = reach[weight];
  const queue = new FlatQueue<number>();
  seeds.forEach(({ node, ...of }, s) => {
    if (of[weight] >= (cost[node] as number)) return;
    reach.km[node] = of.km;
    reach.minutes[node] = of.minutes;
    reach.seed[node] = s;
    queue.push(node, of[weight]);
  });
  while (queue.length > 0) {
    const spent = queue.peekValue() as number;
    const node = queue.pop() as number;
    // A better way was found after this one was queued.
    if (spent > (cost[node] as number)) continue;
    if (stop(node, spent)) break;
    for (let i = firstEdge[node] as number, end = firstEdge[node + 1] as number; i < end; i++) {
      const edge = edgesAt[i] as number;
      if (!there[edge]) continue;
      const next = a[edge] === node ? (b[edge] as number) : (a[edge] as number);
      const total = spent + (network[weight][edge] as number);
      if (total >= (cost[next] as number)) continue;
      reach.km[next] = (reach.km[node] as number) + (network.km[edge] as number);
      reach.minutes[next] = (reach.minutes[node] as number) + (network.minutes[edge] as number);
      cost[next] = total;
      reach.via[next] = edge;
      reach.seed[next] = reach.seed[node] as number;
      queue.push(next, total);
    }
  }
  return reach;
}
