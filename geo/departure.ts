/** A share above which a drawn length has to be explained beside the published one; below it generalising says nothing. */
export const LENGTH_TOLERANCE = 0.05;

/** A stated figure, or one the source only bounds. */
type Stated = number | { n: number; bound: 'at-least' | 'at-most' | 'about' };

/** By what share a measured length (km) departs from the stated one, 0 where the stated bound allows it. */
export function departure(stated: Stated, measuredKm: number): number {
  const { n, bound } = typeof stated === 'number' ? { n: stated, bound: 'about' as const } : stated;
  const share = (measuredKm - n) / n;
  if ((bound === 'at-least' && share > 0) || (bound === 'at-most' && share < 0)) return 0;
  return Math.abs(share);
}
