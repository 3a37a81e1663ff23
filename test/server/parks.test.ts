import * as fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parkColumns } from '../../db/parks/order.ts';
import { origins, parkKinds, reachKinds } from '../../db/parks/park.ts';
import { traits } from '../../db/parks/score.ts';
import { certainties, keysOf, languages, NOT_STATED, scenarios, states, statuses } from '../../db/vocabulary.ts';
import { type ParksQuery, parksInput } from '../../server/inputs/parks.ts';
import { parksParams } from '../../server/inputs/parks-query.ts';
import { networkOf } from '../../server/network.ts';
import { findParks, parksOf } from '../../server/parks.ts';
import type { AppRouter } from '../../server/router.ts';
import { openAtlas } from '../db/helpers/atlas.ts';
import type { TestDatabase } from '../db/helpers/database.ts';
import { openWire, refusal, type Wire } from './helpers/wire.ts';

type Output<K extends 'search' | 'compare'> = Awaited<ReturnType<AppRouter['_def']['record']['parks'][K]>>;
const AS_OF = '2026-11-20';
let wire: Wire;
let test: TestDatabase;
beforeAll(async () => {
  wire = await openWire();
  test = await openAtlas();
  Object.assign(wire.service, { state: 'ready', db: test.db });
});
afterAll(async () => {
  await wire.close();
  await test.drop();
});

async function search(query: ParksQuery, page: { limit?: number; after?: string } = {}): Promise<Output<'search'>> {
  const { status, body } = await wire.trpc('parks.search', { query, limit: 500, ...page });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.result.data as Output<'search'>;
}
async function exported(query: ParksQuery): Promise<FeatureCollection> {
  const response = await wire.get(`/export/parks.geojson?${new URLSearchParams(parksParams(query))}`);
  expect(response.status).toBe(200);
  return (await response.json()) as FeatureCollection;
}
type Row = Output<'search'>['rows'][number];

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 4 });
const bound = (...values: number[]) => fc.constantFrom(...values);
const anyQuery: fc.Arbitrary<ParksQuery> = fc
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
function answers(row: Row, q: ParksQuery): (boolean | null)[] {
  const among = (wanted: readonly string[] | undefined, value: string | undefined) =>
    wanted ? [value === undefined ? null : wanted.includes(value)] : [];
  const figure = (given: Row['areaHa'], min: number | undefined, max: number | undefined) => {
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

describe('parks.search', () => {
  it('lists, counts and exports the same parks, page by page, and they are those that the criteria mean', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, bound(1, 7, 100), async (query, limit) => {
        const whole = await search(query);
        const ids = whole.rows.map((r) => r.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(whole.count).toBe(ids.length);
        expect((await exported(query)).features.map((f) => f.id)).toEqual(ids);
        if (ids.length <= limit * 5) {
          const paged: string[] = [];
          for (let after: string | undefined; ; after = paged.at(-1)) {
            const { rows, next } = await search(query, { limit, ...(after !== undefined && { after }) });
            paged.push(...rows.map((r) => r.id));
            if (next === null) break;
            expect(next).toBe(paged.at(-1));
          }
          expect(paged).toEqual(ids);
        }
        // Words are the database's business; everything else once more.
        const { year, scenario, slipYears, asOf, by, gates, q, unknown } = query;
        const all = (await search({ year, scenario, slipYears, asOf, by, gates, q })).rows;
        const fits = (row: Row) => answers(row, query).every((a) => a === true || (a === null && unknown !== 'drop'));
        expect(ids.toSorted()).toEqual(
          all
            .filter(fits)
            .map((r) => r.id)
            .toSorted(),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('says of how many something asked for is unknown, and whether they were kept or dropped', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const [kept, dropped] = [await search({ ...query, unknown: 'keep' }), await search({ ...query, unknown: 'drop' })];
        expect([kept.unknown.treatment, dropped.unknown.treatment]).toEqual(['kept', 'dropped']);
        expect({ ...kept.unknown, treatment: '' }).toEqual({ ...dropped.unknown, treatment: '' });
        expect(kept.count - dropped.count).toBe(kept.unknown.parks);
        for (const row of dropped.rows) expect(row.unknown).toEqual([]);
        const counted = Object.values(kept.unknown.byCriterion).reduce((sum, n) => sum + n, 0);
        expect(kept.rows.reduce((sum, row) => sum + row.unknown.length, 0)).toBe(counted);
      }),
      { numRuns: 25 },
    );
    const free = await search({ asOf: AS_OF, minFree: 10 });
    expect(free.unknown.byCriterion.free).toBeGreaterThan(100);
    expect(free.rows.some((r) => r.freeHa === null)).toBe(true);
  });

  it('counts in each facet what its values would leave', async () => {
    const query: ParksQuery = { asOf: AS_OF, year: 2030, place: ['lang-son', 'bac-giang'], maxGateMinutes: 120, unknown: 'drop' };
    const { facets } = await search(query);
    for (const [facet, values] of Object.entries(facets)) {
      expect(values.length).toBeGreaterThan(0);
      for (const { value, count } of values.slice(0, 6))
        expect((await search({ ...query, [facet]: [value] })).count, `${facet} ${value}`).toBe(count);
    }
  });

  it('sorts by every column, the unknown last in either direction, always in the same way', async () => {
    for (const sort of parkColumns.filter((c) => c !== 'score')) {
      const query = { asOf: AS_OF, year: 2030, sort };
      const [up, down] = [await search({ ...query, order: 'asc' }), await search({ ...query, order: 'desc' })];
      expect(up.rows.map((r) => r.id)).toEqual((await search({ ...query, order: 'asc' })).rows.map((r) => r.id));
      expect(up.rows.map((r) => r.id).toSorted()).toEqual(down.rows.map((r) => r.id).toSorted());
    }
    const areas = (rows: Row[]) =>
      rows.map((r) => (r.areaHa === null ? null : typeof r.areaHa.value === 'number' ? r.areaHa.value : r.areaHa.value.n));
    for (const order of ['asc', 'desc'] as const) {
      const all = areas((await search({ asOf: AS_OF, sort: 'areaHa', order })).rows);
      const known = all.filter((a) => a !== null);
      expect(all.slice(known.length).every((a) => a === null)).toBe(true);
      expect(known.length).toBeLessThan(all.length);
      expect(known).toEqual(known.toSorted((a, b) => (order === 'asc' ? a - b : b - a)));
    }
  });

  it('ranks by weights: the best first, an unknown trait as the worst, and twice the weights the same', async () => {
    const weights = { gate: 5, area: 2, occupancy: 3 };
    const { rows } = await search({ asOf: AS_OF, year: 2030, weights });
    const scores = rows.map((r) => r.score as number);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((s) => s >= 0 && s <= 100)).toBe(true);
    const doubled = await search({ asOf: AS_OF, year: 2030, weights: { gate: 10, area: 4, occupancy: 6 } });
    expect(doubled.rows.map((r) => r.id)).toEqual(rows.map((r) => r.id));
    const alone = await search({ asOf: AS_OF, year: 2030, weights: { occupancy: 1 } });
    for (const row of alone.rows) if (row.occupancyPct === null) expect(row).toMatchObject({ score: 0, knownShare: 0 });
    const fastest = await search({ asOf: AS_OF, year: 2030, weights: { gate: 1 } });
    const sorted = await search({ asOf: AS_OF, year: 2030, sort: 'gateMinutes' });
    expect(fastest.rows[0]?.id).toBe(sorted.rows[0]?.id);
  });

  it('gives every figure its source: a clause, a page, or the map with its day', async () => {
    const { rows } = await search({ asOf: AS_OF });
    const figures = rows.flatMap((r) => [r.areaHa, r.freeHa, r.occupancyPct, r.costBnVnd, r.status, r.target]).filter((f) => f !== null);
    expect(figures.length).toBeGreaterThan(250);
    for (const { source } of figures) {
      expect(source.clause !== null || source.url !== null).toBe(true);
      expect(source.dated !== null || source.datedAfter !== null).toBe(true);
      for (const language of languages) expect(source.title[language]).not.toBe('');
    }
    for (const row of rows) {
      expect(row.provinces['2024'].length, row.id).toBeGreaterThan(0);
      expect(row.provinces['2025'].length, row.id).toBeGreaterThan(0);
    }
    expect(new Set(rows.map((r) => r.origin))).toEqual(new Set(origins));
  });

  it('lists a ground once, and finds it by its other name', async () => {
    const { rows } = await search({ asOf: AS_OF });
    const also = rows.flatMap((r) => r.alsoKnownAs.map((other) => ({ row: r, other })));
    expect(also.length).toBeGreaterThan(0);
    for (const { row, other } of also) {
      expect(rows.map((r) => r.id)).not.toContain(other.id);
      expect((await search({ asOf: AS_OF, q: other.name.vi })).rows.map((r) => r.id)).toContain(row.id);
    }
  });
});

describe('the nearest of each kind', () => {
  it('never grows from year to year if promises are kept: minutes by the fastest way, kilometres by the shortest', async () => {
    for (const by of ['minutes', 'km'] as const) {
      let last = new Map<string, number>();
      let shrunk = 0;
      for (const year of [2020, 2024, 2025, 2026, 2027, 2030, 2035, 2045, 2050]) {
        const { parks } = await parksOf(test.db, { asOf: AS_OF, year, by });
        const now = new Map(
          parks.flatMap((p) => reachKinds.map((kind) => [`${p.id} ${kind}`, p.near[kind]?.[by] ?? Number.POSITIVE_INFINITY] as const)),
        );
        for (const [key, cost] of now) {
          const before = last.get(key) ?? Number.POSITIVE_INFINITY;
          expect(cost, `${key} in ${year}`).toBeLessThanOrEqual(before + 1e-6);
          if (cost < before - 1 && Number.isFinite(before)) shrunk++;
        }
        last = now;
      }
      expect(shrunk).toBeGreaterThan(20);
    }
  });

  it('is the best of all routes: no nearer gate is left out, and a route to it is as long', async () => {
    const look = { asOf: AS_OF, year: 2030 };
    const [{ facilities }, { parks }] = [await networkOf(test.db), await parksOf(test.db, look)];
    const text = (at: readonly number[]) => at.join();
    for (const park of parks.filter((_, i) => i % 60 === 3)) {
      const minutesTo = async (gate: { at: readonly number[] }) => {
        const response = await wire.get(`/network/route?from=${text(park.at)}&to=${text(gate.at)}&year=2030&asOf=${AS_OF}`);
        return response.ok ? ((await response.json()) as { minutes: number }).minutes : Number.POSITIVE_INFINITY;
      };
      const all = [];
      for (const gate of facilities.filter((f) => f.kind === 'gate')) all.push(await minutesTo(gate));
      expect(park.near.gate?.minutes, park.id).toBeCloseTo(Math.min(...all), 1);
    }
  });

  it('counts international gates alone where asked', async () => {
    const [all, international] = [await search({ asOf: AS_OF }), await search({ asOf: AS_OF, gates: 'international' })];
    const names = new Set(international.rows.map((r) => r.near.gate?.name.vi));
    expect(names).not.toContain('Bình Nghi');
    international.rows.forEach((row, i) => {
      expect(row.near.gate?.minutes ?? 1e9).toBeGreaterThanOrEqual((all.rows[i]?.near.gate?.minutes ?? 1e9) - 1e-9);
    });
  });

  it('waits for no project where no promise counts', async () => {
    const { rows } = await search({ asOf: AS_OF });
    expect(rows.flatMap((r) => reachKinds.flatMap((k) => r.near[k]?.dependsOn ?? []))).toEqual([]);
    const later = await search({ asOf: AS_OF, year: 2030 });
    expect(later.rows.flatMap((r) => reachKinds.flatMap((k) => r.near[k]?.dependsOn ?? []))).toContain('L01');
  });
});

describe('GET /export/parks.geojson', () => {
  it('has the properties of the contract, in flat keys', async () => {
    const { features, ...rest } = await exported({ asOf: AS_OF, year: 2030 });
    expect(rest).toMatchObject({
      attribution: expect.stringContaining('OpenStreetMap'),
      dataVersion: expect.stringMatching(/^\d+$/),
      year: 2030,
      asOf: AS_OF,
    });
    expect(features.length).toBeGreaterThan(200);
    const text = expect.any(String);
    for (const { id, properties } of features) {
      expect(properties).toMatchObject({
        id,
        name: text,
        nameEn: text,
        nameZh: text,
        origin: text,
        kind: text,
        status: text,
        state: text,
        certainty: text,
      });
      for (const key of ['areaHa', 'freeHa', 'occupancyPct']) expect(properties?.[key] === null || typeof properties?.[key] === 'number').toBe(true);
      for (const kind of reachKinds) {
        const [name, km, minutes] = [properties?.[kind], properties?.[`${kind}Km`], properties?.[`${kind}Minutes`]];
        expect(name === null ? [null, null] : [typeof km, typeof minutes]).toEqual(name === null ? [km, minutes] : ['number', 'number']);
      }
    }
    const l18 = features.find((f) => f.id === 'L18');
    expect(l18?.properties).toMatchObject({ provinces: ['Lạng Sơn'], provinces2025: ['Lạng Sơn'], gate: 'Hữu Nghị', areaHa: 599.76 });
  });

  it.each([
    ['yeer=2030', 'yeer', 'unknown-parameter'],
    ['year=2099', 'year', 'outside-horizon'],
    ['place=lang-sn', 'place', 'not-a-province'],
    ['place=viet-nam', 'place', 'not-a-province'],
    ['weights=gate:0', 'weights', 'weights-zero'],
    ['weights=gate', 'weights', 'not-weights'],
    ['sort=score', 'sort', 'weights-zero'],
    ['minArea=9&maxArea=1', 'minArea', 'least-above-most'],
    ['minFree=x', 'minFree', 'not-an-area'],
    ['maxOccupancy=200', 'maxOccupancy', 'not-a-percentage'],
    ['maxGateMinutes=-3', 'maxGateMinutes', 'not-a-way'],
    ['slipYears=3', 'slipYears', 'slip-alone'],
    ['asOf=1999-01-01', 'asOf', 'before-first-document'],
  ])('refuses %s in three languages', async (params, parameter, problem) => {
    const said = new Set<string>();
    for (const language of languages) {
      const response = await wire.get(`/export/parks.geojson?${params}`, { 'accept-language': language });
      expect(response.status).toBe(400);
      const error = await refusal(response);
      expect(error).toMatchObject({ parameter, problem });
      expect(error.message).toContain(parameter);
      said.add(error.message);
    }
    expect(said.size).toBe(3);
  });

  it.each([
    [{ query: { weights: { gate: 0 } } }, 'weights-zero'],
    [{ query: { weights: {} } }, 'weights-zero'],
    [{ query: { place: ['ls-huyen-huu-lung'] } }, 'place: no province'],
    [{ query: { year: 1999 } }, 'year'],
    [{ query: {}, after: 'nobody' }, 'after: not among what was found'],
  ])('refuses the search %j', async (input, named) => {
    const { status, body } = await wire.trpc('parks.search', input);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(named);
  });
});

describe('parks.compare', () => {
  it('puts parks side by side: facts, distances by year, what they wait for, and rates', async () => {
    const { status, body } = await wire.trpc('parks.compare', { ids: ['L18', 'L20.04', 'L19.03'], asOf: AS_OF });
    expect(status).toBe(200);
    const found = body.result.data as Output<'compare'>;
    expect(found.parks.map((p) => p.id)).toEqual(['L18', 'L20.04', 'L19.03']);
    expect(found.years.map((y) => [y.year, y.shown])).toEqual([
      ['now', 2026],
      [2026, 2026],
      [2030, 2030],
    ]);
    const [now, soon, later] = found.years.map((y) => y.parks.map((p) => p.near.gate?.minutes as number));
    now?.forEach((minutes, i) => {
      expect(soon?.[i]).toBeLessThanOrEqual(minutes + 1e-6);
      expect(later?.[i]).toBeLessThanOrEqual((soon?.[i] as number) + 1e-6);
    });
    const waited = new Set(found.years.flatMap((y) => y.parks.flatMap((p) => reachKinds.flatMap((k) => p.near[k]?.dependsOn ?? []))));
    expect(found.promises.map((p) => p.id).toSorted()).toEqual([...waited].toSorted());
    for (const promise of found.promises) expect(promise.state).not.toBe('in-use');
    const l18 = found.parks[0];
    expect(l18?.claims.length).toBeGreaterThan(5);
    for (const claim of l18?.claims ?? []) expect(claim.document.id).toBeTruthy();
    expect(Object.keys(found.rates).toSorted()).toEqual(['CNY', 'USD']);
    expect(l18?.cost.usdMillions).toEqual(expect.any(Number));
    // A search gives the same money at the same rates; nothing where no cost is stated.
    const searched = await wire.trpc('parks.search', { query: { place: ['lang-son'], asOf: AS_OF }, limit: 500 });
    const { rows } = searched.body.result.data as Output<'search'>;
    expect(rows.find(({ id }) => id === 'L18')?.cost).toEqual({ ...l18?.cost, rates: found.rates });
    for (const { costBnVnd, cost } of rows) expect(cost === null).toBe(costBnVnd === null);
  });

  it.each([
    [{ ids: [] }, 400, 'ids'],
    [{ ids: ['L18', 'L18'] }, 400, 'repeated'],
    [{ ids: ['L18', 'L19.02', 'L19.03', 'L20.01', 'L20.02', 'L20.03', 'L20.04'] }, 400, 'ids'],
    [{ ids: ['L01'] }, 404, 'ids: unknown'],
    [{ ids: ['L18'], years: [2051] }, 400, 'years'],
    [{ ids: ['L18'], slipYears: 2 }, 400, 'slip-alone'],
    [{ ids: ['L18'], asOf: '1990-01-01' }, 400, 'asOf: before the first document'],
  ])('refuses %j', async (input, expected, named) => {
    const { status, body } = await wire.trpc('parks.compare', input);
    expect(status).toBe(expected);
    expect(JSON.stringify(body)).toContain(named);
  });

  it('finds a park by an id that is listed under another', async () => {
    const { found } = await findParks(test.db, { asOf: AS_OF });
    const named = found.flatMap(({ park }) => park.alsoKnownAs.map((other) => [other.id, park.id] as const))[0];
    if (!named) throw new Error('no park has two names');
    const { body } = await wire.trpc('parks.compare', { ids: [named[0]], asOf: AS_OF });
    expect((body.result.data as Output<'compare'>).parks.map((p) => p.id)).toEqual([named[1]]);
  });
});
