import { mostOf } from '../../db/parks/criteria.ts';
import { reachKinds } from '../../db/parks/park.ts';
import type { ParkSearch } from '../state/park-search.ts';

type ListName = 'place' | 'kind' | 'origin' | 'status' | 'state' | 'certainty';
const lists = ['place', 'kind', 'origin', 'status', 'state', 'certainty'] as const satisfies readonly ListName[];
export const spans = {
  area: ['minArea', 'maxArea'],
  free: ['minFree', 'maxFree'],
  occupancy: ['minOccupancy', 'maxOccupancy'],
} as const;

/** One thing that a search asks for, as a chip shows it, and what takes it away. */
export type ParkChoice =
  | { field: ListName; value: string; without: Partial<ParkSearch> }
  | { field: keyof typeof spans; least: number | undefined; most: number | undefined; without: Partial<ParkSearch> }
  | { field: (typeof reachKinds)[number]; minutes: number | undefined; km: number | undefined; without: Partial<ParkSearch> }
  | { field: 'q'; value: string; without: Partial<ParkSearch> }
  | { field: 'gates'; without: Partial<ParkSearch> }
  | { field: 'by'; without: Partial<ParkSearch> };

/** Everything that a search asks for, in the order of the criteria. Order, weights and the unknown are none. */
export function parkChoices(search: ParkSearch): ParkChoice[] {
  const chosen: ParkChoice[] = [];
  if (search.q !== undefined) chosen.push({ field: 'q', value: search.q, without: { q: undefined } });
  for (const field of lists) {
    const values: readonly string[] = search[field] ?? [];
    for (const value of values) chosen.push({ field, value, without: { [field]: values.filter((v) => v !== value) } });
  }
  for (const field of ['area', 'free', 'occupancy'] as const) {
    const [min, max] = spans[field];
    const [least, most] = [search[min], search[max]];
    if (least !== undefined || most !== undefined) chosen.push({ field, least, most, without: { [min]: undefined, [max]: undefined } });
  }
  for (const field of reachKinds) {
    const names = mostOf(field);
    const [minutes, km] = [search[names.minutes], search[names.km]];
    if (minutes !== undefined || km !== undefined)
      chosen.push({ field, minutes, km, without: { [names.minutes]: undefined, [names.km]: undefined } });
  }
  if (search.gates === 'international') chosen.push({ field: 'gates', without: { gates: undefined } });
  if (search.by === 'km') chosen.push({ field: 'by', without: { by: undefined } });
  return chosen;
}

/** The search without any criterion; its weights and its order stay. */
export const withoutCriteria = ({ weights, sort, order }: ParkSearch): ParkSearch =>
  Object.fromEntries(Object.entries({ weights, sort, order }).filter(([, value]) => value !== undefined));
