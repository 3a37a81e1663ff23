import { findZone, type Zone } from '../../geo/vn2000-zones.ts';
import { type Refused, readOnce, refuse } from './once.ts';

/** What a request for vertices asks; `zone` absent: the province's own. `decimal`: a comma for Excel as it is set in Vietnam. */
export type VerticesInput = { id: string; zone?: Zone; decimal: 'point' | 'comma' };
export type VerticesProblem = 'unknown-parameter' | 'repeated' | 'missing' | 'bad-value' | 'unknown-meridian' | 'meridian-and-crs';
export type VerticesError = Refused<VerticesProblem>;

const PARAMETERS = ['id', 'meridian', 'crs', 'decimal'];
/** PostgreSQL takes no NUL in a text, and no id is that long. */
const ID = /^[^\0]{1,60}$/;

/** Reads `id`, `meridian` (degrees) or `crs` (EPSG code, with or without "EPSG:"), `decimal`; the first that is wrong comes back. */
export function parseVertices(params: Iterable<[string, string]>): VerticesInput | VerticesError {
  const given = readOnce(params, PARAMETERS);
  if ('problem' in given) return given;
  const id = given.get('id');
  if (id === undefined) return refuse(given, 'id', 'missing');
  if (!ID.test(id)) return refuse(given, 'id', 'bad-value');
  const decimal = given.get('decimal') ?? 'point';
  if (decimal !== 'point' && decimal !== 'comma') return refuse(given, 'decimal', 'bad-value');
  const [meridian, crs] = [given.get('meridian'), given.get('crs')];
  if (meridian !== undefined && crs !== undefined) return refuse(given, 'crs', 'meridian-and-crs');
  if (meridian === undefined && crs === undefined) return { id, decimal };
  const zone = meridian !== undefined ? byMeridian(meridian) : byCode(crs ?? '');
  return zone ? { id, zone, decimal } : refuse(given, meridian !== undefined ? 'meridian' : 'crs', 'unknown-meridian');
}

// A code is no meridian and the other way round, whatever number would fit.
const byMeridian = (text: string) => (/^1\d\d(\.\d+)?$/.test(text) ? findZone(Number(text)) : undefined);
const byCode = (text: string) => findZone(Number(/^(?:EPSG:)?(\d{4})$/i.exec(text)?.[1]));
