import { TRPCError } from '@trpc/server';
import type { Feature, LineString } from 'geojson';
import * as z from 'zod';
import { listRoutes, type RouteView, readRoute } from '../../db/queries/routes.ts';
import type { Reader } from '../../db/transaction.ts';
import { type Language, languages } from '../../db/vocabulary.ts';
import {
  ChainageError,
  chainageAt,
  cutRoute,
  formatChainage,
  isMeasured,
  parseChainage,
  positionAt,
  type Route,
  routeWithPosts,
} from '../../geo/chainage.ts';
import { pathMetres } from '../../geo/measure.ts';
import { VIETNAM_EXTENT } from '../../geo/valid.ts';
import { chainageMessage } from '../inputs/chainage.ts';
import { id } from '../inputs/filter.ts';
import { query, router } from '../trpc.ts';

const [WEST, SOUTH, EAST, NORTH] = VIETNAM_EXTENT;
/** As on a post: "Km 12+300", "12+300", "Km18". */
const chainage = z.string().min(1).max(40);
/** `lang` is that of a refusal. */
const onRoute = z.strictObject({ route: id, lang: z.enum(languages).default('vi') });

export const routesRouter = router({
  /** Roads with chainage: their posts, and the projects that lie on them. */
  list: query.query(async ({ ctx }) => await listRoutes(ctx.db.orm)),

  /** One road with its line (WGS84, lon/lat, in the direction the posts count). */
  line: query.input(onRoute).query(async ({ ctx, input }) => (await open(ctx.db.orm, input.route, input.lang)).view),

  /** Where a post stands: [longitude, latitude]. */
  locate: query.input(onRoute.extend({ km: chainage })).query(async ({ ctx, input }) => {
    const { view, route } = await open(ctx.db.orm, input.route, input.lang);
    return refusing(input.km, input.lang, route, () => {
      const posted = parseChainage(input.km);
      return { ...exactness(view), km: formatChainage(posted), position: positionAt(route, posted) };
    });
  }),

  /** The chainage of the place on the road nearest to a point, and the metres between them. */
  chainage: query
    .input(onRoute.extend({ lon: z.number().min(WEST).max(EAST), lat: z.number().min(SOUTH).max(NORTH) }))
    .query(async ({ ctx, input }) => {
      const { view, route } = await open(ctx.db.orm, input.route, input.lang);
      const { posted, offset, position } = chainageAt(route, [input.lon, input.lat]);
      return { ...exactness(view), km: formatChainage(Math.max(0, posted)), postedM: posted, offsetM: offset, position };
    }),

  /** The piece of a road between two posts. */
  cut: query.input(onRoute.extend({ from: chainage, to: chainage })).query(async ({ ctx, input }) => {
    const { view, route } = await open(ctx.db.orm, input.route, input.lang);
    return refusing(`${input.from} – ${input.to}`, input.lang, route, (): Feature<LineString> => {
      const [from, to] = [input.from, input.to].map((text) => refusing(text, input.lang, route, () => inRoute(route, text))) as [number, number];
      const geometry = cutRoute(route, from, to);
      const properties = {
        route: view.id,
        ref: view.ref,
        from: formatChainage(from),
        to: formatChainage(to),
        measuredM: pathMetres(geometry.coordinates),
      };
      return { type: 'Feature', properties: { ...properties, ...exactness(view) }, geometry };
    });
  }),
});

/** Whether posts stand behind the figure, and how far it may be off along the road (metres) as far as they say. */
function exactness({ posts }: RouteView) {
  return { measured: isMeasured(posts), withinM: isMeasured(posts) ? null : Math.max(...posts.map((p) => p.withinM)) };
}

/** Posted metres that the route has. */
function inRoute(route: Route, text: string): number {
  const posted = parseChainage(text);
  positionAt(route, posted);
  return posted;
}

async function open(reader: Reader, id: string, lang: Language): Promise<{ view: RouteView; route: Route }> {
  const view = await readRoute(reader, id);
  if (!view) throw new TRPCError({ code: 'NOT_FOUND', message: chainageMessage('no-route', lang, id) });
  return { view, route: routeWithPosts(view.line.coordinates, view.posts) };
}

/** What a reader wrote wrong is refused in their language. */
function refusing<T>(value: string, lang: Language, route: Route, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ChainageError)) throw error;
    throw new TRPCError({ code: 'BAD_REQUEST', message: chainageMessage(error.problem, lang, value, route) });
  }
}
