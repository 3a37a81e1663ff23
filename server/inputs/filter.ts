// The small flavour of zod: the browser downloads it before it shows anything.
import * as z from 'zod/mini';
import { healths, scenarios, states } from '../../db/time-vocabulary.ts';
import { bases, fundings, keysOf, kinds, languages, NOT_STATED, projectTypes, statuses } from '../../db/vocabulary.ts';
import { MAX_PATH, readPath } from '../../geo/path-text.ts';

// Before any schema is made: zod would otherwise try `new Function`, which the page's content policy forbids and reports.
z.config({ jitless: true });

/** Longest search text; a project's longest name is some 120 characters. */
export const MAX_QUERY_LENGTH = 200;
/** Most values that one list parameter may have. */
export const MAX_LIST_LENGTH = 100;
/** Most kilometres around a project that can be asked for. */
export const MAX_WITHIN = 200;
/** Target years that a filter can name. */
export const YEARS = { min: 1990, max: 2100 } as const;
/** Years that can be looked at. */
export const HORIZON = { min: 2020, max: 2050 } as const;
/** Most years by which what is late can be made to slip. */
export const MAX_SLIP = 20;

/** A whole number, both bounds included. */
export const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
const year = whole(YEARS.min, YEARS.max);
/** At most so many characters, but one at least; PostgreSQL takes no NUL in a text. */
const ofLength = (most: number) => [z.minLength(1), z.maxLength(most), z.regex(/^[^\0]*$/)] as const;
/** Text, less the blanks around it. */
export const trimmed = (most: number) => z.string().check(z.trim(), ...ofLength(most));
/** Id of a project, place or document, as a caller gives it: it need not exist. */
export const id = z.string().check(...ofLength(60));
/** An agency's name; the longest is some 120 characters. */
const agency = trimmed(200);
/** A parameter that may be repeated. */
export const list = <T extends z.ZodMiniType>(item: T) => z.optional(z.array(item).check(z.minLength(1), z.maxLength(MAX_LIST_LENGTH)));

/** `any`, `any-2025` (of today's provinces) or two places, `a~b`. Its shape alone: the places need not exist. */
const link = z.union([
  z.literal(['any', 'any-2025']),
  z.string().check(
    z.regex(/^[a-z0-9-]{1,60}~[a-z0-9-]{1,60}$/, { abort: true }),
    z.refine((pair) => pair.split('~')[0] !== pair.split('~')[1]),
  ),
]);

/** Id of a project (it need not exist), or a path as geo/path-text.ts writes it; what has a comma is meant as a path. */
const near = z.string().check(
  z.minLength(1, { abort: true }),
  // A position takes at most 25 characters.
  z.maxLength(MAX_PATH * 25, { abort: true }),
  // What is refused already need not be refused for standing alone too.
  z.refine((text) => (text.includes(',') ? readPath(text) !== null : id.safeParse(text).success), { abort: true }),
);

/** A day of the calendar, YYYY-MM-DD, in the years 1990–2100. */
export const day = z.string().check(
  // Without `abort` the next check would run on any text, and throw on one that is no date.
  z.regex(/^(19[9]\d|20\d\d|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { abort: true }),
  z.refine((d) => new Date(`${d}T00:00:00Z`).toISOString().startsWith(d)),
);

/** A year that can be looked at. */
export const lookedYear = whole(HORIZON.min, HORIZON.max);

/** How time is looked at: part of a schema, which adds `.check(slipAsked)`. */
export const look = {
  asOf: z.optional(day),
  year: z.optional(lookedYear),
  scenario: z.optional(z.enum(keysOf(scenarios))),
  slipYears: z.optional(whole(0, MAX_SLIP)),
};

/** That of a refusal, in calls by tRPC. */
export const lang = z._default(z.enum(languages), 'vi');

/** What is given to slip must be asked to: a figure that changes nothing would mislead. */
export const slipAsked = z.refine<{ slipYears?: number | undefined; scenario?: string | undefined }>(
  (asked) => !asked.slipYears || asked.scenario === 'slip',
  { path: ['slipYears'], error: 'slip-alone' },
);

/**
 * The filter, as tRPC takes it. The same object, from query parameters, drives tiles and exports
 * (`query-string.ts`). It has the shape of `Filter` in db/queries/filter.ts.
 */
export const filterInput = z
  .strictObject({
    kind: list(z.enum(keysOf(kinds))),
    type: list(z.enum(keysOf(projectTypes))),
    status: list(z.enum([...keysOf(statuses), NOT_STATED])),
    funding: list(z.enum([...keysOf(fundings), NOT_STATED])),
    place: list(id),
    from: z.optional(year),
    to: z.optional(year),
    basis: list(z.enum([...keysOf(bases), NOT_STATED])),
    document: list(id),
    link: list(link),
    near: z.optional(near),
    within: z.optional(z.number().check(z.gt(0, { abort: true }), z.lte(MAX_WITHIN, { abort: true }))),
    agency: list(agency),
    state: list(z.enum(keysOf(states))),
    health: list(z.enum([...keysOf(healths), NOT_STATED])),
    q: z.optional(trimmed(MAX_QUERY_LENGTH)),
    ...look,
  })
  .check(
    z.refine((f) => f.from === undefined || f.to === undefined || f.from <= f.to, {
      path: ['from'],
      params: { problem: 'from-after-to' },
      error: 'from-after-to',
    }),
    slipAsked,
    z.refine((f) => f.near === undefined || f.within !== undefined, { path: ['near'], error: 'near-and-within' }),
    z.refine((f) => f.within === undefined || f.near !== undefined, { path: ['within'], error: 'near-and-within' }),
  );
export type FilterInput = z.infer<typeof filterInput>;

/** Parameters that may be repeated, and those that are years. `slipYears` and `within` are numbers too, the latter with decimals. */
export const listParameters = [
  'kind',
  'type',
  'status',
  'funding',
  'place',
  'basis',
  'document',
  'link',
  'agency',
  'state',
  'health',
] as const satisfies (keyof FilterInput)[];
export const yearParameters = ['from', 'to', 'year'] as const satisfies (keyof FilterInput)[];
