import type { inferRouterOutputs } from '@trpc/server';
import { isMeasured, type Route, routeWithPosts } from '../../geo/chainage.ts';
import type { AppRouter } from '../../server/router.ts';

type RouteView = inferRouterOutputs<AppRouter>['routes']['line'];

/** A road with its chainage ready to be asked: `route` ties its line to its posts; `measured`: it has too few of them. */
export type OpenRoute = Pick<RouteView, 'id' | 'ref' | 'name' | 'starts' | 'ends' | 'posts'> & { route: Route; measured: boolean };

/** A road as the wire gives it, made ready. Throws ChainageError if its posts contradict each other. */
export function openRoute({ id, ref, name, starts, ends, posts, line }: RouteView): OpenRoute {
  return { id, ref, name, starts, ends, posts, measured: isMeasured(posts), route: routeWithPosts(line.coordinates, posts) };
}
