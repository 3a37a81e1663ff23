import { TRPCError } from '@trpc/server';
import { keptAnswer } from '../../db/kept.ts';
import { readChanges } from '../../db/queries/changes.ts';
import { filterKey } from '../../db/queries/filter-key.ts';
import { isBeforeAll } from '../../db/queries/references.ts';
import { changesInput } from '../inputs/changes.ts';
import { checkFilter, query, router } from '../trpc.ts';

export const changesRouter = router({
  /** What differs between the catalogue as known on two days, of the projects that match the filter on either. */
  between: query.input(changesInput).query(async ({ ctx, input: { from, to, filter, limit } }) => {
    if (await isBeforeAll(ctx.db.orm, from))
      throw new TRPCError({ code: 'BAD_REQUEST', message: `from: before the first document ${JSON.stringify(from)}` });
    await checkFilter(ctx.db, filter);
    return await keptAnswer(ctx.db, `changes ${from} ${to} ${limit} ${filterKey(filter)}`, () =>
      readChanges(ctx.db.orm, { from, to, filter }, limit),
    );
  }),
});
