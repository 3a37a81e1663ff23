import { keepSearch } from '../parts/keep-search.ts';
import type { View } from '../state/address.ts';
import type { ParkSearch } from '../state/park-search.ts';

/** For a `Link`'s `search`: the search for parks goes along, so that the way back finds it again. */
export const keepParks = (old: Partial<View>): View => ({ ...keepSearch(old), parks: old.parks });

/** As `keepParks`, with what the ways are drawn to. */
export const keepWays = (old: Partial<View>): View => ({ ...keepParks(old), ways: old.ways });

/** What of a search a comparison takes: which gates count, and by what the nearest is the nearest. */
export const nearestBy = ({ by, gates }: ParkSearch): Pick<ParkSearch, 'by' | 'gates'> => ({ ...(by && { by }), ...(gates && { gates }) });
