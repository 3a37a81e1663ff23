import { TRPCError } from '@trpc/server';
import { listCorridors, readStrip } from '../corridors.ts';
import { stripInput } from '../inputs/corridors.ts';
import { message } from '../messages.ts';
import { checkFilter, query, router } from '../trpc.ts';

export const corridorsRouter = router({
  /** The corridors that have a strip, with what is missing of each. */
  list: query.query(async ({ ctx }) => await listCorridors(ctx.db)),

  /** What lies along one corridor by chainage: gates, stations, interchanges, parks, other projects, and lines that cross it. */
  strip: query.input(stripInput).query(async ({ ctx, input: { lang, ...input } }) => {
    await checkFilter(ctx.db, { asOf: input.asOf });
    const strip = await readStrip(ctx.db, input);
    if (!strip) throw new TRPCError({ code: 'NOT_FOUND', message: message('bad-value', lang, { parameter: 'corridor', value: input.corridor }) });
    return strip;
  }),
});
