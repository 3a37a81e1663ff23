import { TRPCError } from '@trpc/server';
import type { Database } from '../../db/open.ts';
import { readChanges } from '../../db/queries/changes.ts';
import { firstKnownDay } from '../../db/queries/references.ts';
import { changesInput } from '../inputs/changes.ts';
import { checkFilter, query, router } from '../trpc.ts';

export const changesRouter = router({
  /** What differs between the catalogue as known on two days, of the projects that match the filter on either. */
  between: query.input(changesInput).query(async ({ ctx, input: { from, to, filter, limit } }) => {
    await checkKnown(ctx.db, from);
    return await readChanges(ctx.db.orm, { from, to, filter: await checkFilter(ctx.db, filter) }, limit);
  }),
});

/** @throws TRPCError BAD_REQUEST for a day on which nothing was known */
async function checkKnown(db: Database, from: string): Promise<void> {
  if (from >= (await firstKnownDay(db.orm))) return;
  throw new TRPCError({ code: 'BAD_REQUEST', message: `from: before the first document ${JSON.stringify(from)}` });
}
