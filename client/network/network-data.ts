import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../server/router.ts';

type Outputs = inferRouterOutputs<AppRouter>['network'];
export type Connected = Outputs['connected'];
export type Carrier = 'expressway' | 'rail';
export type ConnectedView = Connected[Carrier];
export type GroupView = ConnectedView['groups'][number];
export type BreakView = GroupView['breaks'][number];
export type Courses = Outputs['courses']['courses'];
export type Adds = Outputs['adds'];
export type Dependants = Outputs['dependants'];

/** Years whose state is compared. */
export const YEARS = [2025, 2026, 2030, 2045] as const;

/** How the kinds of places are counted apart. */
export const placeKinds = [
  { kind: 'capital', text: 'capitals' },
  { kind: 'gate', text: 'gates' },
  { kind: 'seaport', text: 'ports' },
] as const;

/** How many capitals, gates and ports some places are. */
export function counted(places: readonly { kind: string }[]): { capitals: number; gates: number; ports: number } {
  const of = (kind: string) => places.filter((p) => p.kind === kind).length;
  return { capitals: of('capital'), gates: of('gate'), ports: of('seaport') };
}

/** White figures stay legible on each; groups beyond them are grey, and have their number. */
const groupColours = ['#1d4f72', '#8a4600', '#4b6b1f', '#7a2f5d', '#5a4a9c', '#00655f'] as const;
export const groupColour = (group: number): string => groupColours[group] ?? '#666b70';
