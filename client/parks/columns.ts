import type { ParkColumn } from '../../db/parks/order.ts';
import { parkColumns } from '../../db/parks/order.ts';
import { type ReachKind, reachKinds } from '../../db/parks/park.ts';
import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import type { ParkSearch } from '../state/park-search.ts';

export type Direction = 'asc' | 'desc';

/** Of these a reader wants the greatest first. */
const GREATEST_FIRST: readonly ParkColumn[] = ['score', 'areaHa', 'freeHa', 'costBnVnd', 'state'];
export const firstDirection = (column: ParkColumn): Direction => (GREATEST_FIRST.includes(column) ? 'desc' : 'asc');

/** By what and which way a search is sorted, as the server does it where the search does not say. */
export function sortOf({ sort, order, weights }: ParkSearch): { column: ParkColumn; direction: Direction } {
  const column = sort ?? (weights ? 'score' : 'catalogue');
  return { column, direction: order ?? (column === 'score' ? 'desc' : 'asc') };
}

/** What the parks can be sorted by: the score only where there are weights. */
export const sortable = (search: ParkSearch): readonly ParkColumn[] =>
  parkColumns.filter((column) => column !== 'score' || search.weights !== undefined);

const wayOf = (column: ParkColumn): ReachKind | undefined => reachKinds.find((kind) => column === `${kind}Minutes` || column === `${kind}Km`);

const keys = {
  catalogue: 'sortCatalogue',
  areaHa: 'area',
  freeHa: 'free',
  occupancyPct: 'occupancy',
  costBnVnd: 'cost',
  province: 'place',
  name: 'name',
  kind: 'kind',
  origin: 'origin',
  status: 'status',
  state: 'state',
  target: 'target',
  certainty: 'certainty',
  accuracyM: 'accuracyM',
  score: 'score',
} as const;
const isPlain = (column: ParkColumn): column is keyof typeof keys => column in keys;

/** What a column is called. */
export function useColumnName(): (column: ParkColumn) => string {
  const t = useText(parksTexts);
  return (column) => {
    if (isPlain(column)) return t(keys[column]);
    const kind = wayOf(column);
    return kind ? t(column.endsWith('Km') ? 'columnKm' : 'columnMinutes', { kind: t(kind) }) : column;
  };
}
