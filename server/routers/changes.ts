import { TRPCError } from '@trpc/server';
import { readChanges } from '../../db/queries/changes.ts';
import { isBeforeAll } from '../../db/queries/references.ts';
import { changesInput } from '../inputs/changes.ts';
import { checkFilter, query, router } from '../trpc.ts';

export const changesRouter = router({
  /** What differs between the catalogue as known on two days, of the projects that match the filter on either. */
  between: query.input(changesInput).query(async ({ ctx, input: { from, to, filter, limit } }) => {
    if (await isBeforeAll(ctx.db.orm, from))
      throw new TRPCError({ code: 'BAD_REQUEST', message: `from: before the first document ${JSON.stringify(from)}` });
    return await readChanges(ctx.db.orm, { from, to, filter: await checkFilter(ctx.db, filter) }, limit);
  }),
});
