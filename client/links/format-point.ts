import type { Language } from '../../db/vocabulary.ts';
import { locales } from '../app/intl.tsx';

/** A position to three decimals (about a hundred metres), latitude first, as people write it. WGS84 degrees. */
export function formatPoint(lon: number, lat: number, lang: Language): string {
  const degrees = new Intl.NumberFormat(locales[lang], { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const [north, east] = { vi: ['B', 'Đ'], en: ['N', 'E'], zh: ['北', '东'] }[lang];
  return `${degrees.format(lat)}° ${north}, ${degrees.format(lon)}° ${east}`;
}
