import { TRPCError } from '@trpc/server';
import * as z from 'zod';
import { countsOf } from '../../db/facets/counts.ts';
import { keptAnswer } from '../../db/kept.ts';
import { readCoverage } from '../../db/queries/coverage.ts';
import { filterKey } from '../../db/queries/filter-key.ts';
import { listProjects } from '../../db/queries/list.ts';
import { isKnown, sorts } from '../../db/queries/list-order.ts';
import { readProject } from '../../db/queries/project.ts';
import { clockOf } from '../../db/queries/time.ts';
import { readShape } from '../../db/queries/vertices.ts';
import { filterInput, id, look, slipAsked } from '../inputs/filter.ts';
import { checkFilter, query, router } from '../trpc.ts';

/** The most rows that one page of the list gives. */
export const MAX_PAGE = 500;

const filtered = z.strictObject({ filter: filterInput });
const pageInput = filtered.extend({
  limit: z.int().min(1).max(MAX_PAGE).default(100),
  sort: z.enum(sorts).default('catalogue'),
  after: z.optional(id),
});

export const projectsRouter = router({
  /** A page of the list; `next` is the `after` of the following page, null at the end. Names sort as Vietnamese does. */
  list: query.input(pageInput).query(async ({ ctx, input: { limit, sort, after, ...input } }) => {
    const filter = await checkFilter(ctx.db, input.filter);
    const rows = await listProjects(ctx.db.orm, filter, { limit, more: 1, sort, after });
    if (after !== undefined && rows.length === 0 && !(await isKnown(ctx.db.orm, after, filter.asOf)))
      throw new TRPCError({ code: 'BAD_REQUEST', message: `after: unknown ${JSON.stringify(after)}` });
    const page = rows.slice(0, limit);
    return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
  }),

  /** How many the filter leaves, and the counts of every facet. */
  summary: query.input(filtered).query(async ({ ctx, input }) => {
    return await countsOf(ctx.db).summary(await checkFilter(ctx.db, input.filter));
  }),

  /** Counts by target year and health, whatever range of target years the filter names; `year` null where none is stated. */
  timeline: query.input(filtered).query(async ({ ctx, input }) => await countsOf(ctx.db).timeline(await checkFilter(ctx.db, input.filter))),

  /** Length and area by kind and by state in the filter's year; db/totals.ts says what is added. */
  totals: query.input(filtered).query(async ({ ctx, input }) => await countsOf(ctx.db).totals(await checkFilter(ctx.db, input.filter))),

  /** All that is known of one project; NOT_FOUND for an id that is not in the catalogue on that day. */
  page: query.input(z.strictObject({ id, ...look }).check(slipAsked)).query(async ({ ctx, input: { id, ...look } }) => {
    const page = await readProject(ctx.db.orm, id, await checkFilter(ctx.db, look));
    if (!page) throw new TRPCError({ code: 'NOT_FOUND', message: `id: unknown ${JSON.stringify(id)}` });
    return page;
  }),

  /** A project's drawing (WGS84, lon/lat) and how far, in metres, it may be off. */
  shape: query.input(z.strictObject({ id })).query(async ({ ctx, input }) => {
    const shape = await readShape(ctx.db.orm, input.id);
    if (!shape) throw new TRPCError({ code: 'NOT_FOUND', message: `id: unknown ${JSON.stringify(input.id)}` });
    return { geometry: shape.geometry, accuracyM: shape.accuracyM };
  }),

  /** Which share of the projects has each field, by basis, and each certainty. */
  coverage: query.input(filtered).query(async ({ ctx, input }) => {
    const filter = await checkFilter(ctx.db, input.filter);
    return await keptAnswer(ctx.db, `coverage ${clockOf(filter)} ${filterKey(filter)}`, () => readCoverage(ctx.db.orm, filter));
  }),
});
