import type * as z from 'zod/mini';
import { traits, type Weights } from '../../db/parks/score.ts';
import { typedLook } from './once.ts';
import { figureParameters, type ParksQuery, parkLists, parksInput } from './parks.ts';
import type { Problem } from './query-string.ts';

/** Why a parameter of a search for parks was refused. */
export type ParksProblem =
  | Problem
  | 'missing'
  | 'not-an-area'
  | 'not-a-percentage'
  | 'not-a-way'
  | 'least-above-most'
  | 'weights-zero'
  | 'not-weights'
  | 'not-a-province';
export type ParksError = { parameter: string; value: string; problem: ParksProblem };
export type ParsedParks = { query: ParksQuery; errors: ParksError[] };

const isList = (name: string): boolean => (parkLists as readonly string[]).includes(name);
const isOf = (names: readonly string[], name: string): boolean => names.includes(name);
const kindOfFigure = (name: string) =>
  (Object.keys(figureParameters) as (keyof typeof figureParameters)[]).find((k) => isOf(figureParameters[k], name));

/**
 * Reads a search for parks from query parameters: lists repeat their parameter, `weights=gate:10,area:5`. What is wrong
 * comes back as errors; `query` then holds what was right, so that a screen can go on and a server can refuse.
 */
export function parseParks(params: Iterable<[string, string]>): ParsedParks {
  const errors: ParksError[] = [];
  const raw: Record<string, unknown> = {};
  const given: Record<string, string> = {};
  for (const [name, value] of params) {
    if (!Object.hasOwn(parksInput.shape, name)) errors.push({ parameter: cut(name), value: cut(value), problem: 'unknown-parameter' });
    else if (isList(name)) raw[name] = [...((raw[name] as string[] | undefined) ?? []), value];
    else if (name in raw) errors.push({ parameter: name, value: cut(value), problem: 'repeated' });
    else {
      raw[name] = readAs(name, value);
      given[name] = value;
    }
  }
  for (let rest = raw; ; ) {
    const parsed = parksInput.safeParse(rest);
    if (parsed.success) return { query: parsed.data, errors };
    errors.push(...onePer(parsed.error.issues.map((issue) => toError(issue, rest, given))));
    rest = withoutRefused(rest, parsed.error.issues);
  }
}

/** The parameters of a search, for an address: the inverse of `parseParks`. */
export function parksParams(query: ParksQuery): [string, string][] {
  return Object.entries(query).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.map((v) => [name, v]);
    return [[name, typeof value === 'object' ? weightsText(value) : String(value)]];
  });
}

const weightsText = (weights: Weights): string =>
  traits.flatMap((trait) => (weights[trait] === undefined ? [] : [`${trait}:${weights[trait]}`])).join();

/** As it stands in the query; what cannot be read stays a text, which the schema refuses. */
function readAs(name: string, text: string): unknown {
  if (name === 'weights') return weightsIn(text) ?? text;
  // A tiny figure is written as 1e-7.
  return kindOfFigure(name) && /^\d{1,7}(\.\d+)?(e-\d+)?$/.test(text) ? Number(text) : typedLook(name, text);
}

function weightsIn(text: string): Record<string, number> | null {
  const weights: Record<string, number> = {};
  for (const part of text.split(',')) {
    const [, trait = '', figure = ''] = /^([a-z]+):(\d{1,2}(?:\.\d+)?(?:e-\d+)?)$/.exec(part) ?? [];
    if (trait === '' || Object.hasOwn(weights, trait)) return null;
    weights[trait] = Number(figure);
  }
  return weights;
}

const cut = (value: string): string => (value.length > 80 ? `${value.slice(0, 80)}…` : value);

function toError(issue: z.core.$ZodIssue, raw: Record<string, unknown>, given: Record<string, string>): ParksError {
  const parameter = String(issue.path[0]);
  const whole = raw[parameter];
  const value = Array.isArray(whole) ? String(issue.path.length > 1 ? whole[Number(issue.path[1])] : whole) : (given[parameter] ?? '');
  return { parameter, value: cut(value), problem: problemOf(parameter, issue) };
}

/** What the schema's own rules say. */
const OWN: readonly string[] = ['slip-alone', 'weights-zero', 'least-above-most'] satisfies ParksProblem[];
const named: Record<string, ParksProblem> = { year: 'outside-horizon', slipYears: 'not-a-slip', asOf: 'not-a-day', weights: 'not-weights' };
const figures = { area: 'not-an-area', percentage: 'not-a-percentage', way: 'not-a-way' } as const;

function problemOf(parameter: string, issue: z.core.$ZodIssue): ParksProblem {
  if (OWN.includes(issue.message)) return issue.message as ParksProblem;
  const figure = kindOfFigure(parameter);
  if (figure) return figures[figure];
  const own = named[parameter];
  if (own) return own;
  if (issue.code === 'too_big') return issue.path.length > 1 || parameter === 'q' ? 'too-long' : 'too-many';
  return 'bad-value';
}

/** Weights may be refused for several of their parts; the first reason says enough. */
const onePer = (errors: readonly ParksError[]): ParksError[] =>
  errors.filter((e, i) => errors.findIndex((o) => o.parameter === e.parameter && o.value === e.value) === i);

/** What is left of the parameters without the values that were refused. */
function withoutRefused(raw: Record<string, unknown>, issues: readonly z.core.$ZodIssue[]): Record<string, unknown> {
  const kept = { ...raw };
  for (const { path } of issues) {
    const name = String(path[0]);
    const refused = new Set(issues.filter((i) => i.path[0] === name && i.path.length > 1).map((i) => Number(i.path[1])));
    const whole = raw[name];
    const rest = Array.isArray(whole) && refused.size > 0 ? whole.filter((_, i) => !refused.has(i)) : [];
    if (rest.length > 0) kept[name] = rest;
    else delete kept[name];
  }
  return kept;
}
