import type { Position } from 'geojson';

/** Most positions that a path in an address may have: it stays within what servers and mail take as one address. */
export const MAX_PATH = 100;
/** Degrees [west, south, east, north]: Vietnam with what lies around it, as far as the map can be moved. */
const REACH = [92, 0, 128, 30] as const;

/** `106.7615,21.853~106.6,21.7`: positions [longitude, latitude] in degrees of WGS84, to 1 m; repeated ones are left out. */
export function writePath(path: readonly Position[]): string {
  const places = path.map((at) =>
    at
      .slice(0, 2)
      .map((degrees) => String(Number(degrees.toFixed(5))))
      .join(),
  );
  return places.filter((place, i) => place !== places[i - 1]).join('~');
}

/** The positions of a path as `writePath` writes it (one is a point); null for anything else, and for what lies far away. */
export function readPath(text: string): Position[] | null {
  const places = text.split('~');
  if (places.length > MAX_PATH) return null;
  const path = places.map((place) => /^(\d{1,3}(?:\.\d{1,9})?),(\d{1,2}(?:\.\d{1,9})?)$/.exec(place)?.slice(1).map(Number) ?? []);
  return path.every(([lon = Number.NaN, lat = Number.NaN]) => lon >= REACH[0] && lat >= REACH[1] && lon <= REACH[2] && lat <= REACH[3]) ? path : null;
}
