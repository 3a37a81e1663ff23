import * as z from 'zod/mini';
import { type Language, languages } from '../../db/vocabulary.ts';
import { day, type FilterInput, filterInput, whole } from './filter.ts';
import { filterParams, type Problem, parseFilter } from './query-string.ts';

/** Changes that one answer gives, some kilobyte each. */
const MAX_CHANGES = 1000;

/** Two days, compared in this order, and the list's filter; it has no `asOf`, for each day stands for it once. */
export const changesInput = z
  .strictObject({
    from: day,
    to: day,
    filter: filterInput,
    /** How many of the changes are given; all are counted. The export gives them all. */
    limit: z._default(whole(0, MAX_CHANGES), MAX_CHANGES),
  })
  .check(
    z.refine((span) => span.from <= span.to, { path: ['from'], error: 'days-reversed' }),
    z.refine((span) => span.filter.asOf === undefined, { path: ['filter', 'asOf'], error: 'as-of-of-days' }),
  );

export type ChangesExport = { from: string; to: string; filter: FilterInput; decimal: 'point' | 'comma'; lang: Language | undefined };
export type ChangesProblem = Problem | 'missing' | 'days-reversed';
export type ChangesError = { parameter: string; value: string; problem: ChangesProblem };

/** The export's own parameters. */
const OWN = ['from', 'to', 'decimal', 'lang'] as const;
/** Years of the filter, whose own names are the days here. */
const YEARS: Record<string, string> = { targetFrom: 'from', targetTo: 'to' };

/**
 * Reads `from` and `to` (days), the list's filter with `targetFrom` and `targetTo` for its years and without `asOf`,
 * `decimal` (`comma`: for Excel as set in Vietnam) and `lang` (of the labels); the first that is wrong comes back.
 */
export function parseChanges(params: Iterable<[string, string]>): ChangesExport | ChangesError {
  const own = new Map<string, string>();
  const rest: [string, string][] = [];
  for (const [parameter, value] of params) {
    if (parameter === 'asOf') return { parameter, value: cut(value), problem: 'unknown-parameter' };
    if (!(OWN as readonly string[]).includes(parameter)) rest.push([YEARS[parameter] ?? parameter, value]);
    else if (own.has(parameter)) return { parameter, value: cut(value), problem: 'repeated' };
    else own.set(parameter, value);
  }
  for (const parameter of ['from', 'to']) {
    const value = own.get(parameter);
    if (value === undefined) return { parameter, value: '', problem: 'missing' };
    if (!day.safeParse(value).success) return { parameter, value: cut(value), problem: 'not-a-day' };
  }
  const [from, to] = [own.get('from') as string, own.get('to') as string];
  if (from > to) return { parameter: 'from', value: from, problem: 'days-reversed' };
  const [decimal, lang] = [own.get('decimal') ?? 'point', own.get('lang')];
  if (decimal !== 'point' && decimal !== 'comma') return { parameter: 'decimal', value: cut(decimal), problem: 'bad-value' };
  if (lang !== undefined && !isLanguage(lang)) return { parameter: 'lang', value: cut(lang), problem: 'bad-value' };
  const { filter, errors } = parseFilter(rest);
  const [first] = errors;
  return first ? { ...first, parameter: ownName(first.parameter) } : { from, to, filter, decimal, lang };
}

/** The query of the export: the inverse of `parseChanges`. */
export function changesQuery({ from, to, filter, decimal, lang }: ChangesExport): string {
  const params = new URLSearchParams({ from, to });
  for (const [name, value] of filterParams({ ...filter, asOf: undefined })) params.append(ownName(name), value);
  if (decimal === 'comma') params.append('decimal', decimal);
  if (lang) params.append('lang', lang);
  return params.toString();
}

const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);
const cut = (value: string) => value.slice(0, 80);
const ownName = (name: string) => Object.keys(YEARS).find((own) => YEARS[own] === name) ?? name;
