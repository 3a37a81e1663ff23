import { bridgeGaps } from './gaps.ts';
import type { NetworkLine } from './line.ts';
import { type Network, networkOf } from './network.ts';
import { type Plan, planarise } from './planarise.ts';

/** Builds the network: finds nodes, bridges breaks, cuts the lines. The plan says what was found (`report.ts`). */
export function buildNetwork(lines: readonly NetworkLine[]): { network: Network; plan: Plan } {
  const plan = planarise(lines);
  bridgeGaps(plan);
  return { network: networkOf(plan), plan };
}
