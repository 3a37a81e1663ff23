import type { FastifyInstance } from 'fastify';
import type { Database } from '../../db/open.ts';
import { ATTRIBUTION } from '../../db/queries/features.ts';
import { parseRoute } from '../inputs/network.ts';
import { findRoute } from '../network/route.ts';
import { refuse } from './errors.ts';

/**
 * `GET /network/route?from=106.76,21.85&to=105.85,21.03&year=2026&mode=road`: the best way between two points
 * (`lon,lat`, WGS84) as the network is in a year, with its line; `by=minutes|km`, and `scenario`, `slipYears`, `asOf` as in
 * the list's filter. Without a year: as it stands today.
 */
export function networkRoutes(app: FastifyInstance, database: () => Database): void {
  app.get('/network/route', async (request, reply) => {
    const input = parseRoute(new URL(request.url, 'http://localhost').searchParams);
    const route = 'problem' in input ? input : await findRoute(database(), input);
    if ('problem' in route) return refuse(request, reply, 400, route.problem, { parameter: route.parameter, value: route.value });
    return reply.header('cache-control', 'no-cache').send({ ...route, attribution: ATTRIBUTION });
  });
}
