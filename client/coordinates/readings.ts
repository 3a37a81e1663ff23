import type { Language } from '../../db/vocabulary.ts';
import { type CoordinateProblem, readCoordinates } from '../../geo/coordinates.ts';
import { fromVn2000, type Plane, toVn2000, Vn2000Error, type Vn2000Problem } from '../../geo/vn2000.ts';
import type { Zone } from '../../geo/vn2000-zones.ts';
import type { MarkedPoint } from '../state/marked-point.ts';

/** What the screen says of coordinates; pure. The transformations come with it, so shell code should load it late. */

const locale = { vi: 'vi-VN', en: 'en-GB', zh: 'zh-CN' } as const satisfies Record<Language, string>;

/** A position on the plane of a zone, or why it has none there. */
export function planeOf({ lon, lat }: MarkedPoint, zone: Zone): Plane | Vn2000Problem {
  try {
    return toVn2000([lon, lat], zone.epsg);
  } catch (error) {
    if (error instanceof Vn2000Error) return error.problem;
    throw error;
  }
}

/** Why typed coordinates lead nowhere; `no-zone`: metres, and no meridian is known. */
export type SpotProblem = CoordinateProblem | Vn2000Problem | 'no-zone';
export type Spot = { at: MarkedPoint; zone?: Zone } | { problem: SpotProblem; zone?: Zone };

/**
 * Where typed coordinates lead; null for what is no coordinates.
 * @param zone of metres whose text names none; a zone that it does name comes back
 */
export function spotOf(text: string, zone: Zone | undefined): Spot | null {
  const reading = readCoordinates(text);
  if (reading === null || 'problem' in reading) return reading;
  const { point } = reading;
  if (point.system === 'wgs84') return { at: { lon: point.lon, lat: point.lat } };
  const own = point.zone ?? zone;
  if (!own) return { problem: 'no-zone' };
  const named = point.zone ? { zone: point.zone } : {};
  try {
    const [lon, lat] = fromVn2000(point.plane, own.epsg);
    return { at: { lon, lat }, ...named };
  } catch (error) {
    if (error instanceof Vn2000Error) return { problem: error.problem, zone: own };
    throw error;
  }
}

/** 449314.131 → 449.314,131 in Vietnamese. */
export function formatMetres(metres: number, lang: Language, digits: 0 | 3): string {
  return new Intl.NumberFormat(locale[lang], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(metres);
}

/** 21.853 → 21,853000° B, 21.853000° N, 北纬21.853000°. */
export function formatDegrees(degrees: number, axis: 'lat' | 'lon', lang: Language): string {
  const figure = `${new Intl.NumberFormat(locale[lang], { minimumFractionDigits: 6, maximumFractionDigits: 8 }).format(Math.abs(degrees))}°`;
  const side = hemispheres[lang][axis][degrees < 0 ? 1 : 0];
  return lang === 'zh' ? `${side}${figure}` : `${figure} ${side}`;
}

const hemispheres = {
  vi: { lat: ['B', 'N'], lon: ['Đ', 'T'] },
  en: { lat: ['N', 'S'], lon: ['E', 'W'] },
  zh: { lat: ['北纬', '南纬'], lon: ['东经', '西经'] },
} as const satisfies Record<Language, Record<'lat' | 'lon', readonly [string, string]>>;
