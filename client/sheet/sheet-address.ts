import type { Box } from '../map/box.ts';
import { type View, writeAddress } from '../state/address.ts';

/**
 * The address that is printed: the same page, day, look at time, language and part of the map, with the version of the
 * data, so that other data can be told from those printed.
 * @param origin such as https://host  @param version of the data, decimal digits
 */
export function sheetAddress(
  origin: string,
  path: string,
  view: Pick<View, 'filter' | 'map' | 'lang' | 'parks' | 'shortlist' | 'ways'>,
  version: string,
): string {
  // A comma need not be written as %2C, and people type this.
  const query = writeAddress({ ...view, version }).replaceAll('%2C', ',');
  return `${origin}${path}${query}`;
}

/** Whether two versions are not the same; digits, so that 012 is 12. */
export const differs = (printed: string, now: string): boolean => BigInt(printed) !== BigInt(now);

type Placed = { id: string; box: [number, number, number, number] | null };

/** The box around the places named; null where none of them has one, as the whole country has none. */
export function aroundPlaces(ids: readonly string[], places: readonly Placed[]): Box | null {
  const boxes = places.flatMap(({ id, box }) => (box && ids.includes(id) ? [box] : []));
  if (boxes.length === 0) return null;
  const side = (i: 0 | 1 | 2 | 3) => boxes.map((box) => box[i]);
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))];
}
