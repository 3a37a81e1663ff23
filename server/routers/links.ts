import * as z from 'zod';
import { listGates } from '../../db/queries/gates.ts';
import { readLinkMatrix } from '../../db/queries/link-matrix.ts';
import { listLinks } from '../../db/queries/links.ts';
import { readProjectLinks } from '../../db/queries/project-links.ts';
import { day, filterInput, id } from '../inputs/filter.ts';
import { checkFilter, query, router } from '../trpc.ts';

const filtered = z.strictObject({ filter: filterInput, edition: z.enum(['2024', '2025']).default('2025') });

export const linksRouter = router({
  /** Which provinces the projects left by the filter join, one entry a project and pair. */
  list: query.input(filtered).query(async ({ ctx, input }) => await listLinks(ctx.db.orm, await checkFilter(ctx.db, input.filter), input.edition)),

  /** The same by pair: how many projects, the status nearest to use, the first target year. The filter's `link` does not count. */
  matrix: query
    .input(filtered)
    .query(async ({ ctx, input }) => await readLinkMatrix(ctx.db.orm, await checkFilter(ctx.db, input.filter), input.edition)),

  /** The border gates and seaports that the projects left by the filter lead to, each with those projects. */
  gates: query
    .input(z.strictObject({ filter: filterInput }))
    .query(async ({ ctx, input }) => await listGates(ctx.db.orm, await checkFilter(ctx.db, input.filter))),

  /** What one project joins, its crossings and the gates and ports it reaches; empty for an id that is not there on that day. */
  ofProject: query
    .input(z.strictObject({ id, asOf: z.optional(day) }))
    .query(async ({ ctx, input }) => await readProjectLinks(ctx.db.orm, input.id, (await checkFilter(ctx.db, { asOf: input.asOf })).asOf)),
});
