import type { Position } from 'geojson';
import { addChanges } from './changes.ts';
import { markEnds } from './ends.ts';
import { bridgeGaps } from './gaps.ts';
import type { NetworkLine } from './line.ts';
import { type Network, networkOf } from './network.ts';
import { type Plan, planarise } from './planarise.ts';

/**
 * Builds the network: finds nodes, bridges breaks, cuts the lines. The plan says what was found (`report.ts`).
 * @param hubs where one may change between a railway in use and a planned one (`changes.ts`)
 */
export function buildNetwork(lines: readonly NetworkLine[], hubs: readonly Position[] = []): { network: Network; plan: Plan } {
  const plan = planarise(lines);
  bridgeGaps(plan);
  addChanges(plan, hubs);
  const network = networkOf(plan);
  markEnds(network);
  return { network, plan };
}
