import { TRPCError } from '@trpc/server';
import * as z from 'zod';
import { type Rates, readRates } from '../../db/queries/rates.ts';
import { id, look, lookedYear, slipAsked } from '../inputs/filter.ts';
import { parksInput } from '../inputs/parks.ts';
import { costOf, MAX_COMPARED, NOW, readComparison } from '../park-comparison.ts';
import { type FoundPark, findParks } from '../parks.ts';
import { query, router } from '../trpc.ts';
import { checkParks } from '../trpc-parks.ts';

/** The most rows that one page gives. */
const MAX_PAGE = 500;

const compareInput = z
  .strictObject({
    ids: z
      .array(id)
      .min(1)
      .max(MAX_COMPARED)
      .refine((ids) => new Set(ids).size === ids.length, { error: 'repeated' }),
    years: z
      .array(z.union([z.literal(NOW), lookedYear]))
      .min(1)
      .max(6)
      .default([NOW, 2026, 2030]),
    scenario: look.scenario,
    slipYears: look.slipYears,
    asOf: look.asOf,
    by: parksInput.shape.by,
    gates: parksInput.shape.gates,
  })
  .check(slipAsked);

export const parksRouter = router({
  /**
   * A page of the parks that meet a search, in its order; `next` is the `after` of the following page, null at the end.
   * `unknown` says of how many parks nobody states what was asked for, and whether they were kept or dropped.
   */
  search: query
    .input(z.strictObject({ query: parksInput, limit: z.int().min(1).max(MAX_PAGE).default(100), after: z.optional(id) }))
    .query(async ({ ctx, input }) => {
      const { found, facets, ...about } = await findParks(ctx.db, await checkParks(ctx.db, input.query));
      const from = input.after === undefined ? 0 : 1 + found.findIndex(({ park }) => park.id === input.after);
      if (input.after !== undefined && from === 0)
        throw new TRPCError({ code: 'BAD_REQUEST', message: `after: not among what was found ${JSON.stringify(input.after)}` });
      const rates = await readRates(ctx.db.orm, about.clock);
      const page = found.slice(from, from + input.limit);
      const next = from + input.limit < found.length ? (page.at(-1)?.park.id ?? null) : null;
      return { ...about, count: found.length, facets, rows: page.map((row) => toRow(row, rates)), next };
    }),

  /** Up to six parks side by side in several years: facts with their sources, distances, and what each promise depends on. */
  compare: query.input(compareInput).query(async ({ ctx, input }) => {
    await checkParks(ctx.db, { asOf: input.asOf });
    const comparison = await readComparison(ctx.db, input);
    if ('unknown' in comparison) throw new TRPCError({ code: 'NOT_FOUND', message: `ids: unknown ${JSON.stringify(comparison.unknown)}` });
    return comparison;
  }),
});

/** Outlines are for the export: the screen draws points from these rows. A cost comes in foreign money too, with its rates. */
function toRow({ park: { geometry: _, searchKey: __, ...park }, unknown, score }: FoundPark, rates: Rates) {
  const cost = park.costBnVnd && { ...costOf(park, rates), rates };
  return { ...park, cost, unknown, ...(score ?? { score: null, knownShare: null }) };
}
