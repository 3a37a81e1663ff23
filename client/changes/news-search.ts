import type { View } from '../state/address.ts';

/** For a `Link`'s `search` to what the bell has counted: since that day, in the whole catalogue. On the first visit: a year. */
export const newsSearch =
  (since: string | null) =>
  (old: Partial<View>): View => ({ ...old, filter: {}, since: since ?? undefined, until: undefined, dropped: undefined });
