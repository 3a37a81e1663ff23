import type { FilterInput } from '../../server/inputs/filter.ts';
import type { View } from '../state/address.ts';

/** For a `Link`'s `search`: language, map, order and filter stay as they are; the days of a comparison belong to its page. */
export const keepSearch = (old: Partial<View>): View => ({
  ...old,
  filter: old.filter ?? {},
  since: undefined,
  until: undefined,
  dropped: undefined,
});

/** For a `Link`'s `search`: another filter, everything else stays. */
export const withFilter =
  (change: (old: FilterInput) => FilterInput) =>
  (old: Partial<View>): View => ({
    ...old,
    filter: change(old.filter ?? {}),
    dropped: undefined,
  });
