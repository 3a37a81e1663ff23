import type * as z from 'zod/mini';
import { type FilterInput, filterInput, HORIZON, listParameters, MAX_QUERY_LENGTH, MAX_SLIP, MAX_WITHIN, YEARS, yearParameters } from './filter.ts';

/** Why a query parameter was refused. */
export type Problem =
  | 'unknown-parameter'
  | 'repeated'
  | 'bad-value'
  | 'too-long'
  | 'too-many'
  | 'not-a-year'
  | 'not-a-day'
  | 'outside-horizon'
  | 'not-a-slip'
  | 'slip-alone'
  | 'before-first-document'
  | 'from-after-to'
  | 'not-a-distance'
  | 'near-and-within';
export type ParameterError = { parameter: string; value: string; problem: Problem };
export type ParsedFilter = { filter: FilterInput; errors: ParameterError[] };

const isList = (name: string): name is (typeof listParameters)[number] => (listParameters as readonly string[]).includes(name);
const isYear = (name: string): boolean => (yearParameters as readonly string[]).includes(name);

/** Whether a text is a number as its parameter writes one; a tiny distance is written as 1e-7. */
const isFigure = (name: string, text: string): boolean => {
  if (name === 'within') return /^\d{1,3}(\.\d+)?(e-\d+)?$/.test(text);
  if (name === 'slipYears') return /^\d{1,2}$/.test(text);
  return isYear(name) && /^\d{4}$/.test(text);
};

/**
 * Reads a filter from query parameters: lists repeat their parameter (`kind=a&kind=b`).
 * What is wrong comes back as errors; `filter` then holds what was right, so that a screen can go on and a
 * server can refuse.
 */
export function parseFilter(params: Iterable<[string, string]>): ParsedFilter {
  const errors: ParameterError[] = [];
  const raw: Record<string, unknown> = {};
  for (const [name, value] of params) {
    if (!Object.hasOwn(filterInput.shape, name)) errors.push({ parameter: name, value, problem: 'unknown-parameter' });
    else if (isList(name)) raw[name] = [...((raw[name] as string[] | undefined) ?? []), value];
    else if (name in raw) errors.push({ parameter: name, value, problem: 'repeated' });
    else raw[name] = isFigure(name, value) ? Number(value) : value;
  }
  for (let rest = raw; ; ) {
    const parsed = filterInput.safeParse(rest);
    if (parsed.success) return { filter: parsed.data, errors };
    for (const issue of parsed.error.issues) errors.push(toError(issue, rest));
    rest = withoutRefused(rest, parsed.error.issues);
  }
}

/** The parameters of a filter, for an address: the inverse of `parseFilter`. */
export function filterParams(filter: FilterInput): [string, string][] {
  return Object.entries(filter).flatMap(([name, value]): [string, string][] =>
    Array.isArray(value) ? value.map((v) => [name, v]) : value === undefined ? [] : [[name, String(value)]],
  );
}

function toError(issue: z.core.$ZodIssue, raw: Record<string, unknown>): ParameterError {
  const parameter = String(issue.path[0]);
  const whole = raw[parameter];
  const value = String(issue.path.length > 1 ? (whole as unknown[])[Number(issue.path[1])] : whole);
  return { parameter, value: value.length > 80 ? `${value.slice(0, 80)}…` : value, problem: problemOf(parameter, issue) };
}

/** What the schema's own rules over several parameters say. */
const isOwn = (message: string): message is Problem & ('from-after-to' | 'near-and-within' | 'slip-alone') =>
  message === 'from-after-to' || message === 'near-and-within' || message === 'slip-alone';

function problemOf(parameter: string, issue: z.core.$ZodIssue): Problem {
  if (isOwn(issue.message)) return issue.message;
  if (parameter === 'year') return 'outside-horizon';
  if (parameter === 'slipYears') return 'not-a-slip';
  if (isYear(parameter)) return 'not-a-year';
  if (parameter === 'asOf') return 'not-a-day';
  if (parameter === 'within') return 'not-a-distance';
  if (issue.code === 'too_big') return issue.path.length > 1 || parameter === 'q' ? 'too-long' : 'too-many';
  return 'bad-value';
}

/** What is left of the parameters without the values that were refused. */
function withoutRefused(raw: Record<string, unknown>, issues: readonly z.core.$ZodIssue[]): Record<string, unknown> {
  const kept = { ...raw };
  for (const { path } of issues) {
    const name = String(path[0]);
    const refused = new Set(issues.filter((i) => i.path[0] === name && i.path.length > 1).map((i) => Number(i.path[1])));
    const rest = Array.isArray(raw[name]) && refused.size > 0 ? raw[name].filter((_, i) => !refused.has(i)) : [];
    if (rest.length > 0) kept[name] = rest;
    else delete kept[name];
  }
  return kept;
}

/** The bounds that messages name. */
export const limits = { queryLength: MAX_QUERY_LENGTH, years: YEARS, horizon: HORIZON, slipYears: MAX_SLIP, withinKm: MAX_WITHIN };
