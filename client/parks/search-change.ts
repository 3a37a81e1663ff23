import type { Trait } from '../../db/parks/score.ts';
import { parksInput } from '../../server/inputs/parks.ts';
import type { ParkSearch } from '../state/park-search.ts';

/** A search with some parameters changed; what is undefined or an empty list is left out. Null where the server would refuse it. */
export function changed(search: ParkSearch, patch: { [K in keyof ParkSearch]?: ParkSearch[K] | undefined }): ParkSearch | null {
  const entries = Object.entries({ ...search, ...patch }).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  const parsed = parksInput.safeParse(Object.fromEntries(entries));
  return parsed.success ? parsed.data : null;
}

/** A figure as typed, with a comma or a point; undefined for nothing, null for what is no figure. */
export function readFigure(text: string): number | null | undefined {
  const written = text.trim().replace(',', '.');
  if (written === '') return undefined;
  return /^\d{1,7}(\.\d{1,3})?$/.test(written) ? Number(written) : null;
}

/** A search with another weight of a trait; without weights once none counts, and then not in the order of the score. */
export function withWeight(search: ParkSearch, trait: Trait, weight: number): ParkSearch {
  const weights = Object.fromEntries(Object.entries({ ...search.weights, [trait]: weight }).filter(([, w]) => w > 0));
  if (Object.keys(weights).length > 0) return changed(search, { weights, sort: undefined, order: undefined }) ?? search;
  return changed(search, { weights: undefined, ...(search.sort === 'score' && { sort: undefined, order: undefined }) }) ?? search;
}
