import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reachKinds } from '../../db/parks/park.ts';
import type { ParksQuery } from '../../server/inputs/parks.ts';
import { networkOf } from '../../server/network.ts';
import { findParks, parksOf } from '../../server/parks.ts';
import { AS_OF, type ParksOutput, searchParks } from './helpers/parks.ts';
import { type AtlasWire, openAtlasWire } from './helpers/wire.ts';

let wire: AtlasWire;
beforeAll(async () => {
  wire = await openAtlasWire();
});
afterAll(() => wire.close());
const search = (query: ParksQuery) => searchParks(wire, query);

describe('the nearest of each kind', () => {
  it('never grows from year to year if promises are kept: minutes by the fastest way, kilometres by the shortest', async () => {
    for (const by of ['minutes', 'km'] as const) {
      let last = new Map<string, number>();
      let shrunk = 0;
      for (const year of [2020, 2024, 2025, 2026, 2027, 2030, 2035, 2045, 2050]) {
        const { parks } = await parksOf(wire.db, { asOf: AS_OF, year, by });
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
    const [{ facilities }, { parks }] = [await networkOf(wire.db), await parksOf(wire.db, look)];
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
    const ranks = new Map((await networkOf(wire.db)).facilities.map((f) => [f.id, f.rank ?? 9]));
    const lesser = ({ rows }: typeof all) => rows.filter((r) => r.near.gate && (ranks.get(r.near.gate.id) ?? 9) > 2);
    expect(lesser(all).length).toBeGreaterThan(5);
    expect(lesser(international)).toEqual([]);
    international.rows.forEach((row, i) => {
      expect(row.near.gate?.minutes ?? 1e9).toBeGreaterThanOrEqual((all.rows[i]?.near.gate?.minutes ?? 1e9) - 1e-9);
    });
  });

  it('is of the scenario asked for, whichever was asked for before', async () => {
    const minutes = async (look: ParksQuery) => {
      const { parks } = await parksOf(wire.db, { asOf: AS_OF, ...look });
      return parks.flatMap((p) => reachKinds.map((kind) => p.near[kind]?.minutes ?? 0)).reduce((sum, m) => sum + m, 0);
    };
    const promised = await minutes({ year: 2027 });
    expect(await minutes({ year: 2027, scenario: 'slip', slipYears: 2 })).toBeGreaterThan(promised);
    expect(await minutes({ year: 2027, scenario: 'slip', slipYears: 0 })).toBe(promised);
    expect(await minutes({ year: 2027, scenario: 'funded' })).toBeGreaterThan(promised);
    expect(await minutes({ year: 2027 })).toBe(promised);
  });

  it('waits for no project where no promise counts', async () => {
    const { rows } = await search({ asOf: AS_OF });
    expect(rows.flatMap((r) => reachKinds.flatMap((k) => r.near[k]?.dependsOn ?? []))).toEqual([]);
    const later = await search({ asOf: AS_OF, year: 2030 });
    expect(later.rows.flatMap((r) => reachKinds.flatMap((k) => r.near[k]?.dependsOn ?? []))).toContain('L01');
  });
});

describe('parks.compare', () => {
  it('puts parks side by side: facts, distances by year, what they wait for, and rates', async () => {
    const { status, body } = await wire.trpc('parks.compare', { ids: ['L18', 'L20.04', 'L19.03'], asOf: AS_OF });
    expect(status).toBe(200);
    const found = body.result.data as ParksOutput<'compare'>;
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
  });

  it('converts money at the newest rate that was known on the day, with its day and its source; without one not at all', async () => {
    const compared = async (asOf: string) => {
      const { body } = await wire.trpc('parks.compare', { ids: ['L18'], years: ['now'], asOf });
      const { parks, rates } = body.result.data as ParksOutput<'compare'>;
      for (const rate of Object.values(rates)) expect(rate.document).toMatchObject({ url: expect.stringMatching(/^https:/), dated: rate.day });
      return {
        cost: parks[0]?.cost,
        days: Object.fromEntries(Object.entries(rates).map(([currency, { day, middle }]) => [currency, [day, middle]])),
      };
    };
    // 6,361 billion đồng.
    expect(await compared(AS_OF)).toEqual({
      cost: { usdMillions: 242, cnyMillions: 1740 },
      days: { USD: ['2025-12-18', 26278], CNY: ['2025-08-13', 3660] },
    });
    expect((await compared('2025-12-17')).days).toEqual({ USD: ['2025-08-13', 26270], CNY: ['2025-08-13', 3660] });
    expect(await compared('2025-08-12')).toEqual({ cost: { usdMillions: null, cnyMillions: null }, days: {} });
  });

  it('gives the money of a search at the same rates; nothing where no cost is stated', async () => {
    const { body } = await wire.trpc('parks.compare', { ids: ['L18'], years: ['now'], asOf: AS_OF });
    const { parks, rates } = body.result.data as ParksOutput<'compare'>;
    const { rows } = await search({ place: ['lang-son'], asOf: AS_OF });
    expect(rows.find(({ id }) => id === 'L18')?.cost).toEqual({ ...parks[0]?.cost, rates });
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
    const { found } = await findParks(wire.db, { asOf: AS_OF });
    const named = found.flatMap(({ park }) => park.alsoKnownAs.map((other) => [other.id, park.id] as const))[0];
    if (!named) throw new Error('no park has two names');
    const { body } = await wire.trpc('parks.compare', { ids: [named[0]], asOf: AS_OF });
    expect((body.result.data as ParksOutput<'compare'>).parks.map((p) => p.id)).toEqual([named[1]]);
  });
});
