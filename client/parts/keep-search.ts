import type { FilterInput } from '../../server/inputs/filter.ts';
import { LEFT_BEHIND, type View } from '../state/address.ts';

/** For a `Link`'s `search`: language, map, order, filter and shortlist stay as they are; the rest belongs to its page. */
export const keepSearch = (old: Partial<View>): View => ({
  ...old,
  ...LEFT_BEHIND,
  filter: old.filter ?? {},
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
