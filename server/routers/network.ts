import { TRPCError } from '@trpc/server';
import type { Language } from '../../db/vocabulary.ts';
import { facilitiesInput, isochroneInput, type NetworkError, routeInput } from '../inputs/network.ts';
import { message } from '../messages.ts';
import { readFacilities } from '../network/facilities.ts';
import { readIsochrones } from '../network/isochrone.ts';
import { findRoute } from '../network/route.ts';
import { speedTable } from '../network/speeds.ts';
import { query, router } from '../trpc.ts';
import { connectedProcedures } from './connected.ts';

export const networkRouter = router({
  /** The best way between two points in a year, as `GET /network/route` gives it; `lang` is that of a refusal. */
  route: query.input(routeInput).query(async ({ ctx, input: { lang, ...input } }) => accepted(await findRoute(ctx.db, input), lang)),

  /** What can be reached from a point within so many minutes: the ways, limit by limit, WGS84. */
  isochrone: query.input(isochroneInput).query(async ({ ctx, input }) => accepted(await readIsochrones(ctx.db, input), input.lang)),

  /** The speeds by class with the texts that set them, and what is assumed beyond them. */
  speeds: query.query(() => speedTable()),

  /** Gates, ports, airports, capitals, stations, and the interchanges of the year; what is known to be missing besides. */
  facilities: query.input(facilitiesInput).query(async ({ ctx, input }) => accepted(await readFacilities(ctx.db, input), 'vi')),

  ...connectedProcedures,
});

/** @throws TRPCError BAD_REQUEST that says in a language what is wrong with which value */
function accepted<T extends object>(answer: T | NetworkError, lang: Language): T {
  if (!('problem' in answer)) return answer;
  const { problem, parameter, value } = answer as NetworkError;
  throw new TRPCError({ code: 'BAD_REQUEST', message: message(problem, lang, { parameter, value }) });
}
