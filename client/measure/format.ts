import type { Language } from '../../db/vocabulary.ts';
import { formatAccuracy, formatArea, formatNumber } from '../format.ts';

/** Metres as exact as a click on the map: to 1 m below a kilometre, to 10 m above. */
export function formatMeasured(metres: number, lang: Language): string {
  return formatAccuracy(metres < 1000 ? Math.round(metres) : metres, lang);
}

/** Square metres in the unit that its size is spoken of: m², hectares from one, km² from a hundred. */
export function formatMeasuredArea(squareMetres: number, lang: Language): string {
  if (squareMetres < 10_000) return `${formatNumber(Math.round(squareMetres), lang)}${lang === 'zh' ? '平方米' : ' m²'}`;
  if (squareMetres < 1e8) return formatArea(squareMetres / 10_000, lang);
  return `${formatNumber(squareMetres / 1e6, lang)}${lang === 'zh' ? '平方公里' : ' km²'}`;
}
