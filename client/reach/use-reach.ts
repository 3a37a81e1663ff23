import { skipToken, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../server/router.ts';
import { useTRPC } from '../api.ts';
import { lookOf } from '../state/look.ts';
import type { MarkedPoint } from '../state/marked-point.ts';
import { useView } from '../state/view.ts';

type Outputs = inferRouterOutputs<AppRouter>['network'];
export type WayFound = Outputs['route'];
export type Reached = Outputs['isochrone'];
type Place = Outputs['facilities']['facilities'][number];

/** Minutes within which one asks what can be reached. */
const LIMITS = [15, 30, 60, 120];
/** By limit, the nearest darkest. */
export const ringColours: Readonly<Record<number, string>> = { 15: '#12344d', 30: '#2f6f9f', 60: '#6fa9cc', 120: '#b5d3e4' };

/** Whether the course itself is known, and not only its ends. */
export const isKnown = (certainty: WayFound['certainty']): boolean => certainty === 'alignment' || certainty === 'surveyed';

const position = ({ lon, lat }: MarkedPoint): [number, number] => [lon, lat];

/** The answer to the way of the address: between its two points, or what is reached from the only one. */
export function useReach() {
  const trpc = useTRPC();
  const { route, mode, filter, lang } = useView();
  const { from, to } = route ?? {};
  const alone = from && to ? undefined : (from ?? to);
  const asked = { mode, lang, ...lookOf(filter) };
  const way = useQuery(trpc.network.route.queryOptions(from && to ? { from: position(from), to: position(to), ...asked } : skipToken));
  const reached = useQuery(trpc.network.isochrone.queryOptions(alone ? { from: position(alone), minutes: LIMITS, ...asked } : skipToken));
  return { way, reached };
}

/** The speeds that all minutes rest on. */
export const useSpeeds = () => useQuery({ ...useTRPC().network.speeds.queryOptions(), staleTime: Number.POSITIVE_INFINITY });

/** Places that one can choose by name. */
export function usePlaces(): readonly Place[] {
  const { data } = useQuery({ ...useTRPC().network.facilities.queryOptions({}), staleTime: Number.POSITIVE_INFINITY });
  return data?.facilities ?? [];
}
