import * as z from 'zod';
import { languages } from '../../db/vocabulary.ts';
import { isSlipAsked, look, slipAlone } from './filter.ts';

/** `[longitude, latitude]`, degrees of WGS84. */
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export type LonLat = z.infer<typeof position>;

/** Most limits that one isochrone has, and the longest: farther than that it is the whole country. */
export const MAX_LIMITS = 6;
export const MAX_MINUTES = 240;

const mode = z.enum(['road', 'rail']).default('road');
/** `lang` is that of a refusal. */
const lang = z.enum(languages).default('vi');

/** The way between two places as the network is under a look; `by`: what it is the best by. */
const route = z.strictObject({ from: position, to: position, mode, by: z.enum(['minutes', 'km']).default('minutes'), ...look });
export const routeInput = route.extend({ lang }).refine(isSlipAsked, slipAlone);
const checkedRoute = route.refine(isSlipAsked, slipAlone);
export type RouteInput = z.infer<typeof route>;

export const isochroneInput = z
  .strictObject({ from: position, minutes: z.array(z.number().gt(0).max(MAX_MINUTES)).min(1).max(MAX_LIMITS), mode, ...look, lang })
  .refine(isSlipAsked, slipAlone);
export type IsochroneInput = z.infer<typeof isochroneInput>;

/** Without a look: as it stands today. */
export const facilitiesInput = z.strictObject(look).refine(isSlipAsked, slipAlone).default({});

export type NetworkProblem =
  | 'unknown-parameter'
  | 'repeated'
  | 'missing'
  | 'bad-value'
  | 'not-a-position'
  | 'outside-horizon'
  | 'not-a-slip'
  | 'slip-alone'
  | 'not-a-day'
  | 'before-first-document'
  | 'same-point'
  | 'outside-vietnam'
  | 'in-the-sea'
  | 'no-road-near'
  | 'no-railway-near'
  | 'same-station'
  | 'not-connected'
  | 'not-connected-by-rail';
export interface NetworkError {
  parameter: string;
  value: string;
  problem: NetworkProblem;
}

const PARAMETERS = Object.keys(route.shape);
const problems: Record<string, NetworkProblem> = {
  from: 'not-a-position',
  to: 'not-a-position',
  year: 'outside-horizon',
  asOf: 'not-a-day',
  slipYears: 'not-a-slip',
};

/** Reads `from` and `to` (`lon,lat`), `mode`, `by` and the look of an address; the first that is wrong comes back. */
export function parseRoute(params: Iterable<[string, string]>): RouteInput | NetworkError {
  const given = new Map<string, string>();
  for (const [parameter, value] of params) {
    const short = value.slice(0, 80);
    if (!PARAMETERS.includes(parameter)) return { parameter: parameter.slice(0, 80), value: short, problem: 'unknown-parameter' };
    if (given.has(parameter)) return { parameter, value: short, problem: 'repeated' };
    given.set(parameter, value);
  }
  const refuse = (parameter: string, problem: NetworkProblem) => ({ parameter, value: (given.get(parameter) ?? '').slice(0, 80), problem });
  const absent = ['from', 'to'].find((parameter) => !given.has(parameter));
  if (absent !== undefined) return refuse(absent, 'missing');
  const parsed = checkedRoute.safeParse(Object.fromEntries([...given].map(([name, value]) => [name, typed(name, value)])));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const wrong = String(issue?.path[0]);
  return refuse(wrong, issue?.message === 'slip-alone' ? 'slip-alone' : (problems[wrong] ?? 'bad-value'));
}

/** A parameter as the schema takes it; what is not written as one stays a text, which the schema refuses. */
function typed(name: string, text: string): unknown {
  if (name === 'from' || name === 'to') return /^-?\d{1,3}(\.\d{1,20})?,-?\d{1,2}(\.\d{1,20})?$/.test(text) ? text.split(',').map(Number) : text;
  if (name === 'year') return /^\d{4}$/.test(text) ? Number(text) : text;
  return name === 'slipYears' && /^\d{1,2}$/.test(text) ? Number(text) : text;
}

/** A position as an address writes it, to some 0.1 m. */
export const positionText = ([lon, lat]: readonly [number, number]): string => `${Number(lon.toFixed(6))},${Number(lat.toFixed(6))}`;
