import { TRPCError } from '@trpc/server';
import * as z from 'zod';
import { keptAnswer } from '../../db/kept.ts';
import { listDocuments, listPlans, readDocument } from '../../db/queries/documents.ts';
import { id } from '../inputs/filter.ts';
import { query, router } from '../trpc.ts';

export const documentsRouter = router({
  /** The plans, then the public reports, each with how many projects and claims it gives. */
  list: query.query(async ({ ctx }) => await keptAnswer(ctx.db, 'documents', () => listDocuments(ctx.db.orm))),

  /** The plans by rank, by name alone: what a filter, a label or a footer needs. */
  plans: query.query(async ({ ctx }) => await listPlans(ctx.db.orm)),

  /** One document with every claim it gives; NOT_FOUND for an unknown id. */
  page: query.input(z.strictObject({ id })).query(async ({ ctx, input }) => {
    const page = await readDocument(ctx.db.orm, input.id);
    if (!page) throw new TRPCError({ code: 'NOT_FOUND', message: `id: unknown ${JSON.stringify(input.id)}` });
    return page;
  }),
});
