import { TRPCError } from '@trpc/server';
import type { Language } from '../../db/vocabulary.ts';
import { addsInput, connectedInput, coursesInput, dependantsInput } from '../inputs/connected.ts';
import { message } from '../messages.ts';
import { readAdds, readConnected, readCourses, readDependants } from '../network/connected.ts';
import { checkFilter, query } from '../trpc.ts';

/** Part of the router `network`: what hangs together, what a project adds, what waits for it. */
export const connectedProcedures = {
  /** Groups of capitals, gates and ports that hang together in a year, by expressway and by rail, and what keeps large groups apart. */
  connected: query.input(connectedInput).query(async ({ ctx, input }) => await readConnected(ctx.db, await checkFilter(ctx.db, input))),

  /** The courses that hold those groups together, for a map: WGS84, to some 10 m. */
  courses: query.input(coursesInput).query(async ({ ctx, input }) => {
    await checkFilter(ctx.db, { asOf: input.asOf });
    return await readCourses(ctx.db, input);
  }),

  /** What a project adds to the network of a year: places joined, groups made one, ways made shorter. */
  adds: query.input(addsInput).query(async ({ ctx, input: { lang, ...input } }) => {
    await checkFilter(ctx.db, { asOf: input.asOf });
    return known(await readAdds(ctx.db, input), input.project, lang);
  }),

  /** What waits for a project that comes so many years later. */
  dependants: query.input(dependantsInput).query(async ({ ctx, input: { lang, ...input } }) => {
    await checkFilter(ctx.db, { asOf: input.asOf });
    return known(await readDependants(ctx.db, input), input.project, lang);
  }),
};

function known<T>(answer: T | null, project: string, lang: Language): T {
  if (answer === null) throw new TRPCError({ code: 'NOT_FOUND', message: message('bad-value', lang, { parameter: 'project', value: project }) });
  return answer;
}
