import type { FilterInput } from '../../server/inputs/filter.ts';
import type { View } from '../state/address.ts';

/** For a `Link`'s `search`: language, map, order and filter stay as they are. */
export const keepSearch = (old: Partial<View>): View => ({ ...old, filter: old.filter ?? {}, dropped: undefined });

/** For a `Link`'s `search`: another filter, everything else stays. */
export const withFilter =
  (change: (old: FilterInput) => FilterInput) =>
  (old: Partial<View>): View => ({
    ...old,
    filter: change(old.filter ?? {}),
    dropped: undefined,
  });
