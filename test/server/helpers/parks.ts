import * as fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { expect } from 'vitest';
import { parkColumns } from '../../../db/parks/order.ts';
import { origins, parkKinds, type reachKinds } from '../../../db/parks/park.ts';
import { traits } from '../../../db/parks/score.ts';
import { scenarios, states } from '../../../db/time-vocabulary.ts';
import { certainties, keysOf, NOT_STATED, statuses } from '../../../db/vocabulary.ts';
import { type ParksQuery, parksInput } from '../../../server/inputs/parks.ts';
import { parksParams } from '../../../server/inputs/parks-query.ts';
import type { AppRouter } from '../../../server/router.ts';
import type { Wire } from './wire.ts';

export type ParksOutput<K extends 'search' | 'compare'> = Awaited<ReturnType<AppRouter['_def']['record']['parks'][K]>>;
export type ParkRow = ParksOutput<'search'>['rows'][number];
export const AS_OF = '2026-11-20';

/** One page of what a search finds, by default all of it. */
export async function searchParks(wire: Pick<Wire, 'trpc'>, query: ParksQuery, page: { limit?: number; after?: string } = {}) {
  const { status, body } = await wire.trpc('parks.search', { query, limit: 500, ...page });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.result.data as ParksOutput<'search'>;
}

export async function exportParks(wire: Pick<Wire, 'get'>, query: ParksQuery): Promise<FeatureCollection> {
  const response = await wire.get(`/export/parks.geojson?${new URLSearchParams(parksParams(query))}`);
  expect(response.status).toBe(200);
  return (await response.json()) as FeatureCollection;
}

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 });
export const bound = (...values: number[]) => fc.constantFrom(...values);
/** Searches that find something, with figures near those of the catalogue. */
export const anyQuery: fc.Arbitrary<ParksQuery> = fc
  .record(
    {
      place: some(['lang-son', 'lang-son-2025', 'bac-giang', 'bac-ninh-2025', 'ha-tinh', 'binh-duong', 'ho-chi-minh-2025', 'cao-bang']),
      kind: some(parkKinds),
      origin: some(origins),
      status: some([...keysOf(statuses), NOT_STATED] as const),
      state: some(keysOf(states)),
      certainty: some(keysOf(certainties)),
      minArea: bound(0, 50, 150, 600),
      maxArea: bound(75, 300, 22_000, 100_000),
      minFree: bound(0, 20),
      maxFree: bound(0, 100),
      minOccupancy: bound(0, 50),
      maxOccupancy: bound(60, 100),
      maxGateMinutes: bound(30, 90, 200),
      maxGateKm: bound(20, 120),
      maxPortKm: bound(30, 150),
      maxAirportMinutes: bound(20, 60),
      maxStationMinutes: bound(15, 60),
      maxInterchangeMinutes: bound(5, 30),
      q: fc.constantFrom('vsip', 'khu cong nghiep', 'Đồng', 'lang son', '工业', 'zzz', 'L18', '-'),
      unknown: fc.constantFrom('keep' as const, 'drop' as const),
      gates: fc.constantFrom('all' as const, 'international' as const),
      by: fc.constantFrom('minutes' as const, 'km' as const),
      year: bound(2020, 2026, 2030, 2045),
      scenario: fc.constantFrom(...keysOf(scenarios)),
      sort: fc.constantFrom(...parkColumns.filter((c) => c !== 'score')),
      order: fc.constantFrom('asc' as const, 'desc' as const),
      weights: fc.dictionary(fc.constantFrom(...traits), fc.integer({ min: 1, max: 10 }), { minKeys: 1, maxKeys: 4 }),
    },
    { requiredKeys: [] },
  )
  // Mostly few criteria: all of them leave nothing to compare.
  .chain((q) =>
    fc
      .shuffledSubarray(Object.keys(q) as (keyof typeof q)[], { maxLength: 6 })
      .map((kept) => ({ ...Object.fromEntries(kept.map((k) => [k, q[k]])), asOf: AS_OF }) as ParksQuery),
  )
  .filter((q) => parksInput.safeParse(q).success);

/** What the criteria mean, once more: whether a row meets each of them; null where nobody states what would decide it. */
export function answers(row: ParkRow, q: ParksQuery): (boolean | null)[] {
  const among = (wanted: readonly string[] | undefined, value: string | undefined) =>
    wanted ? [value === undefined ? null : wanted.includes(value)] : [];
  const figure = (given: ParkRow['areaHa'], min: number | undefined, max: number | undefined) => {
    if (min === undefined && max === undefined) return [];
    if (!given) return [null];
    const n = typeof given.value === 'number' ? given.value : given.value.n;
    const sides = typeof given.value === 'number' ? 'about' : given.value.bound;
    const [above, below] = [min === undefined || n >= min, max === undefined || n <= max];
    if (sides === 'about') return [above && below];
    // Only the bounded side decides.
    if (sides === 'at-least') return below ? [above && max === undefined ? true : null] : [false];
    return above ? [below && min === undefined ? true : null] : [false];
  };
  const way = (kind: (typeof reachKinds)[number], minutes: number | undefined, km: number | undefined) => {
    if (minutes === undefined && km === undefined) return [];
    if (row.offNetwork) return [null];
    const near = row.near[kind];
    return [near !== null && near.minutes <= (minutes ?? 1e9) && near.km <= (km ?? 1e9)];
  };
  const provinces = [...row.provinces['2024'], ...row.provinces['2025']].map((p) => p.id);
  return [
    ...(q.place ? [provinces.length === 0 ? null : q.place.some((id) => provinces.includes(id))] : []),
    ...among(q.kind, row.kind),
    ...among(q.origin, row.origin),
    ...among(q.status, row.status?.value ?? (q.status?.includes(NOT_STATED) ? NOT_STATED : undefined)),
    ...among(q.state, row.state),
    ...among(q.certainty, row.certainty),
    ...figure(row.areaHa, q.minArea, q.maxArea),
    ...figure(row.freeHa, q.minFree, q.maxFree),
    ...figure(row.occupancyPct, q.minOccupancy, q.maxOccupancy),
    ...way('gate', q.maxGateMinutes, q.maxGateKm),
    ...way('port', q.maxPortMinutes, q.maxPortKm),
    ...way('airport', q.maxAirportMinutes, q.maxAirportKm),
    ...way('station', q.maxStationMinutes, q.maxStationKm),
    ...way('interchange', q.maxInterchangeMinutes, q.maxInterchangeKm),
  ];
}
