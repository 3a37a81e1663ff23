import * as z from 'zod/mini';
import { lang, look, slipAsked } from './filter.ts';
import { type Refused, readOnce, refuse, typedLook } from './once.ts';

/** `[longitude, latitude]`, degrees of WGS84. */
const position = z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-90), z.lte(90))]);
export type LonLat = z.infer<typeof position>;

/** Most limits that one isochrone has, and the longest: farther than that it is the whole country. */
export const MAX_LIMITS = 6;
export const MAX_MINUTES = 240;

const mode = z._default(z.enum(['road', 'rail']), 'road');

/** The way between two places as the network is under a look; `by`: what it is the best by. */
const route = z.strictObject({ from: position, to: position, mode, by: z._default(z.enum(['minutes', 'km']), 'minutes'), ...look });
export const routeInput = z.extend(route, { lang }).check(slipAsked);
const checkedRoute = route.check(slipAsked);
export type RouteInput = z.infer<typeof route>;

export const isochroneInput = z
  .strictObject({
    from: position,
    minutes: z.array(z.number().check(z.gt(0), z.lte(MAX_MINUTES))).check(z.minLength(1), z.maxLength(MAX_LIMITS)),
    mode,
    ...look,
    lang,
  })
  .check(slipAsked);
export type IsochroneInput = z.infer<typeof isochroneInput>;

/** Without a look: as it stands today. */
export const facilitiesInput = z._default(z.strictObject(look).check(slipAsked), {});

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
export type NetworkError = Refused<NetworkProblem>;

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
  const given = readOnce(params, PARAMETERS);
  if ('problem' in given) return given;
  const absent = ['from', 'to'].find((parameter) => !given.has(parameter));
  if (absent !== undefined) return refuse(given, absent, 'missing');
  const parsed = checkedRoute.safeParse(Object.fromEntries([...given].map(([name, value]) => [name, typed(name, value)])));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const wrong = String(issue?.path[0]);
  return refuse(given, wrong, issue?.message === 'slip-alone' ? 'slip-alone' : (problems[wrong] ?? 'bad-value'));
}

/** A parameter as the schema takes it; what is not written as one stays a text, which the schema refuses. */
function typed(name: string, text: string): unknown {
  if (name === 'from' || name === 'to') return /^-?\d{1,3}(\.\d{1,20})?,-?\d{1,2}(\.\d{1,20})?$/.test(text) ? text.split(',').map(Number) : text;
  return typedLook(name, text);
}

/** A position as an address writes it, to some 0.1 m. */
export const positionText = ([lon, lat]: readonly [number, number]): string => `${Number(lon.toFixed(6))},${Number(lat.toFixed(6))}`;
