/** The most parks that are compared. */
export const MAX_SHORTLIST = 6;

/** Ids of parks, comma between; null where it is no such list. */
export function readShortlist(value: string): string[] | null {
  const ids = value.split(',');
  return ids.length <= MAX_SHORTLIST && new Set(ids).size === ids.length && ids.every(isParkId) ? ids : null;
}

export const isParkId = (id: string): boolean => /^[A-Za-z0-9.-]{1,60}$/.test(id);

/** The list with a park at its end, or without it where it is there; a full list takes no more. */
export function toggled(ids: readonly string[], id: string): string[] {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < MAX_SHORTLIST ? [...ids, id] : [...ids];
}
