import { MAX_WITHIN } from '../../server/inputs/filter.ts';

/** Kilometres as typed, with a comma or a point; null for what cannot be asked for. */
export function readKm(text: string): number | null {
  const written = text.trim().replace(',', '.');
  const km = /^\d{1,3}(\.\d{1,3})?$/.test(written) ? Number(written) : 0;
  return km > 0 && km <= MAX_WITHIN ? km : null;
}
