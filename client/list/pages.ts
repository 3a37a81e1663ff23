/**
 * Where a page of a long list begins: `start` rows come before it, the last of them being `after`. It leads back to the
 * page before it, whose rows may long be forgotten: their ids stay, as names of the room that they took.
 */
export type Place = { start: number; after?: string; before?: { place: Place; ids: readonly string[] } };

/** Ids of all rows before a page, in their order. */
export function idsBefore(place: Place): string[] {
  const parts: (readonly string[])[] = [];
  for (let { before } = place; before; { before } = before.place) parts.unshift(before.ids);
  return parts.flat();
}
