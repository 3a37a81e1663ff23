import { certaintyOrder } from '../../geo/network/line.ts';
import { numberOf } from '../format.ts';
import { latestDay } from '../partial-date.ts';
import { states } from '../time-vocabulary.ts';
import { keysOf, statuses } from '../vocabulary.ts';
import { origins, type PlacedPark, parkKinds, type ReachKind, reachKinds } from './park.ts';
import type { Score } from './score.ts';

/** What a list of parks can be sorted by: any of its columns. `catalogue` is the order without any. */
export const parkColumns = [
  'catalogue',
  'name',
  'kind',
  'origin',
  'province',
  'status',
  'state',
  'target',
  'certainty',
  'accuracyM',
  'areaHa',
  'freeHa',
  'occupancyPct',
  'costBnVnd',
  ...reachKinds.flatMap((kind) => [`${kind}Minutes`, `${kind}Km`] as const),
  'score',
] as const;
export type ParkColumn = (typeof parkColumns)[number];
export type Direction = 'asc' | 'desc';

const { compare } = new Intl.Collator('vi', { numeric: true });
const STATES: readonly string[] = keysOf(states);
const STATUSES: readonly string[] = keysOf(statuses);

/**
 * The parks by a column. What is unknown comes last in either direction; equals stay in the order given, so that the
 * same question always has the same answer.
 */
export function sortParks(parks: readonly PlacedPark[], column: ParkColumn, direction: Direction, scores: ReadonlyMap<string, Score>): PlacedPark[] {
  if (column === 'catalogue') return direction === 'asc' ? [...parks] : parks.toReversed();
  const keyed = parks.map((park) => ({ park, key: keyOf(park, column, scores) }));
  const turn = direction === 'asc' ? 1 : -1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    if (typeof a.key === 'string' || typeof b.key === 'string') return turn * compare(String(a.key), String(b.key));
    return turn * (a.key - b.key);
  });
  return keyed.map(({ park }) => park);
}

function keyOf(park: PlacedPark, column: ParkColumn, scores: ReadonlyMap<string, Score>): string | number | null {
  switch (column) {
    case 'name':
      return park.name.vi;
    case 'kind':
      return parkKinds.indexOf(park.kind);
    case 'origin':
      return origins.indexOf(park.origin);
    case 'province':
      return park.provinces['2025'][0]?.name.vi ?? park.provinces['2024'][0]?.name.vi ?? null;
    case 'status':
      return park.status ? STATUSES.indexOf(park.status.value) : null;
    case 'state':
      return STATES.indexOf(park.state);
    case 'target':
      return park.target && latestDay(park.target.value);
    case 'certainty':
      return certaintyOrder.indexOf(park.certainty);
    case 'accuracyM':
      return park.accuracyM;
    case 'areaHa':
    case 'freeHa':
    case 'occupancyPct':
    case 'costBnVnd':
      return park[column] && numberOf(park[column].value);
    case 'score':
      return scores.get(park.id)?.score ?? null;
    case 'catalogue':
      return null;
    default:
      return wayOf(park, column);
  }
}

function wayOf({ near }: PlacedPark, column: `${ReachKind}${'Minutes' | 'Km'}`): number | null {
  const isMinutes = column.endsWith('Minutes');
  const kind = column.replace(/(Minutes|Km)$/, '') as ReachKind;
  return near[kind]?.[isMinutes ? 'minutes' : 'km'] ?? null;
}
