/** A point marked on the map, in degrees (WGS84). */
export type MarkedPoint = { lon: number; lat: number };

/** "106.7615,21.853", longitude first as in `map`; up to 9 decimals, a tenth of a millimetre. */
export function writePoint({ lon, lat }: MarkedPoint): string {
  return [lon, lat].map((degrees) => String(Number(degrees.toFixed(9)))).join(',');
}

export function readPoint(value: string): MarkedPoint | null {
  const match = /^(-?\d{1,3}(?:\.\d{1,12})?),(-?\d{1,2}(?:\.\d{1,12})?)$/.exec(value);
  const [lon, lat] = [Number(match?.[1]), Number(match?.[2])];
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 85 ? { lon, lat } : null;
}
