import * as z from 'zod';
import { readTargets } from '../../db/queries/targets.ts';
import { filterInput } from '../inputs/filter.ts';
import { checkFilter, query, router } from '../trpc.ts';

export const targetsRouter = router({
  /** The targets that the filter leaves, each with its clause, its known members in the year looked at, and their count. */
  list: query
    .input(z.strictObject({ filter: filterInput }))
    .query(async ({ ctx, input }) => await readTargets(ctx.db.orm, await checkFilter(ctx.db, input.filter))),
});
