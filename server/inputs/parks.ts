import * as z from 'zod/mini';
import { type CriterionName, mostOf } from '../../db/parks/criteria.ts';
import { parkColumns } from '../../db/parks/order.ts';
import { origins, parkKinds, reachKinds } from '../../db/parks/park.ts';
import { isWeighing, MAX_WEIGHT, traits } from '../../db/parks/score.ts';
import { states } from '../../db/time-vocabulary.ts';
import { certainties, keysOf, NOT_STATED, statuses } from '../../db/vocabulary.ts';
import { id, list, look, MAX_QUERY_LENGTH, slipAsked, trimmed } from './filter.ts';

/** The bounds of figures: hectares, percent, and minutes or kilometres of a way. */
export const PARK_LIMITS = { hectares: 1_000_000, percent: 100, way: 5000 } as const;

const figure = (most: number) => z.number().check(z.gte(0), z.lte(most));
const upTo = (most: number) => z.optional(figure(most));
const way = upTo(PARK_LIMITS.way);

/** Parameters with a figure, by what the figure is. */
export const figureParameters = {
  area: ['minArea', 'maxArea', 'minFree', 'maxFree'],
  percentage: ['minOccupancy', 'maxOccupancy'],
  way: reachKinds.flatMap((kind) => Object.values(mostOf(kind))),
} as const;
type WayParameter = ReturnType<typeof mostOf>['minutes' | 'km'];

const ways = Object.fromEntries(figureParameters.way.map((name) => [name, way])) as Record<WayParameter, typeof way>;

/** Pairs of bounds that must not cross. */
const SPANS = [
  ['minArea', 'maxArea'],
  ['minFree', 'maxFree'],
  ['minOccupancy', 'maxOccupancy'],
] as const;

/**
 * What parks are searched by and how they are sorted, as tRPC takes it; `parks-query.ts` writes and reads the same for
 * addresses and the wire. Weights count only where parks are sorted by score, which is what happens if no column is named.
 */
export const parksInput = z
  .strictObject({
    place: list(id),
    kind: list(z.enum(parkKinds)),
    origin: list(z.enum(origins)),
    status: list(z.enum([...keysOf(statuses), NOT_STATED])),
    state: list(z.enum(keysOf(states))),
    certainty: list(z.enum(keysOf(certainties))),
    minArea: upTo(PARK_LIMITS.hectares),
    maxArea: upTo(PARK_LIMITS.hectares),
    minFree: upTo(PARK_LIMITS.hectares),
    maxFree: upTo(PARK_LIMITS.hectares),
    minOccupancy: upTo(PARK_LIMITS.percent),
    maxOccupancy: upTo(PARK_LIMITS.percent),
    ...ways,
    q: z.optional(trimmed(MAX_QUERY_LENGTH)),
    unknown: z.optional(z.enum(['keep', 'drop'])),
    gates: z.optional(z.enum(['all', 'international'])),
    by: z.optional(z.enum(['minutes', 'km'])),
    sort: z.optional(z.enum(parkColumns)),
    order: z.optional(z.enum(['asc', 'desc'])),
    weights: z.optional(z.partialRecord(z.enum(traits), figure(MAX_WEIGHT)).check(z.refine(isWeighing, { error: 'weights-zero' }))),
    ...look,
  })
  .check(
    slipAsked,
    z.refine((q) => q.sort !== 'score' || q.weights !== undefined, { path: ['sort'], error: 'weights-zero' }),
    ({ value, issues }) => {
      for (const [min, max] of SPANS)
        if ((value[min] ?? 0) > (value[max] ?? Number.POSITIVE_INFINITY))
          issues.push({ code: 'custom', path: [min], message: 'least-above-most', input: value[min] });
    },
  );
export type ParksQuery = z.infer<typeof parksInput>;

/** Parameters that may be repeated. */
export const parkLists = ['place', 'kind', 'origin', 'status', 'state', 'certainty'] as const satisfies (CriterionName & keyof ParksQuery)[];
