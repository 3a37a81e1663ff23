import { findZone, type Zone } from '../../geo/vn2000-zones.ts';

/** What a request for vertices asks; `zone` absent: the province's own. `decimal`: a comma for Excel as it is set in Vietnam. */
export type VerticesInput = { id: string; zone?: Zone; decimal: 'point' | 'comma' };
export type VerticesProblem = 'unknown-parameter' | 'repeated' | 'missing' | 'bad-value' | 'unknown-meridian' | 'meridian-and-crs';
export type VerticesError = { parameter: string; value: string; problem: VerticesProblem };

const PARAMETERS = ['id', 'meridian', 'crs', 'decimal'];
/** PostgreSQL takes no NUL in a text, and no id is that long. */
const ID = /^[^\0]{1,60}$/;

/** Reads `id`, `meridian` (degrees) or `crs` (EPSG code, with or without "EPSG:"), `decimal`; the first that is wrong comes back. */
export function parseVertices(params: Iterable<[string, string]>): VerticesInput | VerticesError {
  const given = new Map<string, string>();
  for (const [parameter, value] of params) {
    if (!PARAMETERS.includes(parameter)) return { parameter, value, problem: 'unknown-parameter' };
    if (given.has(parameter)) return { parameter, value, problem: 'repeated' };
    given.set(parameter, value);
  }
  const refuse = (parameter: string, problem: VerticesProblem) => ({ parameter, value: (given.get(parameter) ?? '').slice(0, 80), problem });
  const id = given.get('id');
  if (id === undefined) return refuse('id', 'missing');
  if (!ID.test(id)) return refuse('id', 'bad-value');
  const decimal = given.get('decimal') ?? 'point';
  if (decimal !== 'point' && decimal !== 'comma') return refuse('decimal', 'bad-value');
  const [meridian, crs] = [given.get('meridian'), given.get('crs')];
  if (meridian !== undefined && crs !== undefined) return refuse('crs', 'meridian-and-crs');
  if (meridian === undefined && crs === undefined) return { id, decimal };
  const zone = meridian !== undefined ? byMeridian(meridian) : byCode(crs ?? '');
  return zone ? { id, zone, decimal } : refuse(meridian !== undefined ? 'meridian' : 'crs', 'unknown-meridian');
}

// A code is no meridian and the other way round, whatever number would fit.
const byMeridian = (text: string) => (/^1\d\d(\.\d+)?$/.test(text) ? findZone(Number(text)) : undefined);
const byCode = (text: string) => findZone(Number(/^(?:EPSG:)?(\d{4})$/i.exec(text)?.[1]));
