import { LRUCache } from 'lru-cache';
import { connectedPlaces } from '../db/network/connected.ts';
import type { Database } from '../db/open.ts';
import type { ParkCriteria } from '../db/parks/criteria.ts';
import { placeParks } from '../db/parks/distances.ts';
import { type ParkColumn, sortParks } from '../db/parks/order.ts';
import type { PlacedPark } from '../db/parks/park.ts';
import { readParks, searchWords } from '../db/parks/read.ts';
import { isWeighing, type Score, scoresOf } from '../db/parks/score.ts';
import { countParkFacets, type Judged, type Selection, selectParks } from '../db/parks/select.ts';
import { yearOf } from '../db/partial-date.ts';
import { lookOf } from '../db/queries/time.ts';
import type { ParksQuery } from './inputs/parks.ts';
import { type Joined, joinPlace } from './network/place.ts';
import { type AtlasNetwork, networkOf } from './network.ts';

/** What the parks and their distances depend on, besides the data. */
export type ParksLook = Pick<ParkCriteria, 'asOf' | 'year' | 'scenario' | 'slipYears' | 'by' | 'gates'>;

/** All parks under a look, with the version of the data that they are made from. */
export interface PlacedParks {
  dataVersion: string;
  /** The day on which they are judged, and the year of the network that distances are taken on. */
  clock: string;
  year: number;
  parks: PlacedPark[];
}

/** Looks that are kept, some 300 parks each. */
const MAX_LOOKS = 40;
const kept = new WeakMap<AtlasNetwork, LRUCache<string, Promise<PlacedParks>>>();

/** The parks under a look: read and measured once a version of the data, however many ask at once. */
export async function parksOf(db: Database, look: ParksLook): Promise<PlacedParks> {
  const network = await networkOf(db);
  const cache = kept.get(network) ?? new LRUCache<string, Promise<PlacedParks>>({ max: MAX_LOOKS });
  kept.set(network, cache);
  const { clock, year, scenario = 'promised', slipYears = 1 } = lookOf(look);
  const key = [clock, look.asOf, year, scenario, scenario === 'slip' && slipYears, look.by ?? 'minutes', look.gates ?? 'all'].join(' ');
  const known = cache.get(key);
  if (known) return await known;
  const made = place(db, network, look);
  cache.set(key, made);
  try {
    return await made;
  } catch (error) {
    cache.delete(key);
    throw error;
  }
}

async function place(db: Database, network: AtlasNetwork, look: ParksLook): Promise<PlacedParks> {
  const time = lookOf(look);
  const [seen, now, parks] = await Promise.all([network.seen(time), network.seen({ clock: time.clock }), readParks(db.orm, look)]);
  const counted = new Set((look.gates === 'international' ? connectedPlaces(network.facilities) : network.facilities).map((f) => f.id));
  const placed = placeParks(
    parks,
    {
      view: seen.view,
      join: (at) => accessesOf(joinPlace({ atlas: network, seen }, 'road', at)),
      opens: seen.opens,
      known: now.opens,
      thisYear: yearOf(time.clock),
      facilities: network.facilities,
      nameOf: (ref) => network.names.get(ref) ?? null,
    },
    look.by ?? 'minutes',
    (facility) => facility.kind !== 'gate' || counted.has(facility.id),
  );
  return { dataVersion: network.dataVersion, clock: time.clock, year: seen.year, parks: placed };
}

/** As a route between the same places begins and ends; none where it would be refused. */
const accessesOf = (joined: ReturnType<typeof joinPlace>): Joined['accesses'] => (typeof joined === 'string' ? [] : joined.accesses);

/** A park that was found, what of what was asked is unknown of it, and its score where weights were given. */
export type FoundPark = Judged & { score: Score | null };

export interface FoundParks extends Omit<PlacedParks, 'parks'>, Pick<Selection, 'unknown'> {
  found: FoundPark[];
  facets: ReturnType<typeof countParkFacets>;
  /** Of how many parks in all. */
  total: number;
}

/** The parks that meet a query, all of them, in its order: what list, count and export show. */
export async function findParks(db: Database, query: ParksQuery): Promise<FoundParks> {
  const [{ parks, ...about }, words] = await Promise.all([parksOf(db, query), searchWords(db.orm, query.q)]);
  const { parks: judged, unknown } = selectParks(parks, query, words);
  const kept = judged.map((j) => j.park);
  const scores = query.weights && isWeighing(query.weights) ? scoresOf(kept, query.weights, query.by ?? 'minutes') : new Map<string, Score>();
  const column: ParkColumn = query.sort ?? (scores.size > 0 ? 'score' : 'catalogue');
  const unknownOf = new Map(judged.map((j) => [j.park.id, j.unknown]));
  const found = sortParks(kept, column, query.order ?? (column === 'score' ? 'desc' : 'asc'), scores).map(
    (park): FoundPark => ({ park, unknown: unknownOf.get(park.id) ?? [], score: scores.get(park.id) ?? null }),
  );
  return { ...about, found, unknown, facets: countParkFacets(parks, query, words), total: parks.length };
}
