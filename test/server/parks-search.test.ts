import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ParkColumn, parkColumns } from '../../db/parks/order.ts';
import { origins, parkKinds, type ReachKind } from '../../db/parks/park.ts';
import { states } from '../../db/time-vocabulary.ts';
import { keysOf, languages, statuses } from '../../db/vocabulary.ts';
import type { ParksQuery } from '../../server/inputs/parks.ts';
import { type FoundPark, findParks } from '../../server/parks.ts';
import { AS_OF, answers, anyQuery, bound, exportParks, type ParkRow, searchParks } from './helpers/parks.ts';
import { type AtlasWire, openAtlasWire } from './helpers/wire.ts';

let wire: AtlasWire;
beforeAll(async () => {
  wire = await openAtlasWire();
});
afterAll(() => wire.close());
const search = (query: ParksQuery, page: { limit?: number; after?: string } = {}) => searchParks(wire, query, page);

/** What a column shows, once more; null where it shows nothing. */
function columnKey({ park, score }: FoundPark, column: ParkColumn): number | string | null {
  const number = (figure: typeof park.areaHa) => (figure === null ? null : typeof figure.value === 'number' ? figure.value : figure.value.n);
  const [, kind, measure] = /^(gate|port|airport|station|interchange)(Minutes|Km)$/.exec(column) ?? [];
  if (kind) return park.near[kind as ReachKind]?.[measure === 'Km' ? 'km' : 'minutes'] ?? null;
  const keys: Partial<Record<ParkColumn, number | string | null>> = {
    name: park.name.vi,
    kind: parkKinds.indexOf(park.kind),
    origin: origins.indexOf(park.origin),
    province: park.provinces['2025'][0]?.name.vi ?? null,
    status: park.status && keysOf(statuses).indexOf(park.status.value),
    state: keysOf(states).indexOf(park.state),
    // Of a quarter or a year its last day.
    target: park.target?.value.replace('Q3', '09').replace('Q4', '12').padEnd(7, '-12') ?? null,
    certainty: ['surveyed', 'alignment', 'corridor', 'symbol'].indexOf(park.certainty),
    accuracyM: park.accuracyM,
    areaHa: number(park.areaHa),
    freeHa: number(park.freeHa),
    occupancyPct: number(park.occupancyPct),
    costBnVnd: number(park.costBnVnd),
    score: score?.score ?? null,
  };
  const key = keys[column];
  if (key === undefined) throw new Error(column);
  return key;
}

describe('parks.search', () => {
  it('lists, counts and exports the same parks, page by page, and they are those that the criteria mean', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuery, bound(1, 7, 100), async (query, limit) => {
        const whole = await search(query);
        const ids = whole.rows.map((r) => r.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(whole.count).toBe(ids.length);
        expect((await exportParks(wire, query)).features.map((f) => f.id)).toEqual(ids);
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
        const fits = (row: ParkRow) => answers(row, query).every((a) => a === true || (a === null && unknown !== 'drop'));
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

  it('sorts by every column in either direction: the unknown last, equals as the catalogue has them', async () => {
    const look = { asOf: AS_OF, year: 2030, weights: { area: 1, gate: 2 } };
    const catalogue = (await findParks(wire.db, { ...look, sort: 'catalogue' })).found;
    const { compare } = new Intl.Collator('vi', { numeric: true });
    for (const sort of parkColumns.filter((c) => c !== 'catalogue')) {
      const keys = catalogue.map((found) => columnKey(found, sort));
      expect(new Set(keys).size, sort).toBeGreaterThan(1);
      for (const order of ['asc', 'desc'] as const) {
        const sorted = catalogue.toSorted((a, b) => {
          const [x, y] = [columnKey(a, sort), columnKey(b, sort)];
          if (x === null || y === null) return Number(x === null) - Number(y === null);
          const ascending = typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
          return order === 'asc' ? ascending : -ascending;
        });
        const { found } = await findParks(wire.db, { ...look, sort, order });
        expect(
          found.map((f) => f.park.id),
          `${sort} ${order}`,
        ).toEqual(sorted.map((f) => f.park.id));
      }
    }
    const reversed = await findParks(wire.db, { ...look, sort: 'catalogue', order: 'desc' });
    expect(reversed.found.map((f) => f.park.id)).toEqual(catalogue.map((f) => f.park.id).toReversed());
  });

  it('finds a park by its province of either edition', async () => {
    const ids = async (...place: string[]) => (await search({ asOf: AS_OF, place })).rows.map((r) => r.id);
    const [before, since, other] = [await ids('bac-giang'), await ids('bac-ninh-2025'), await ids('bac-ninh')];
    expect(before).toContain('kcn-dinh-tram');
    expect(other).toContain('kcn-tien-son');
    expect(other).not.toContain('kcn-dinh-tram');
    // Bắc Giang and Bắc Ninh are one province since 01/07/2025.
    expect(since.toSorted()).toEqual([...before, ...other].toSorted());
    expect((await ids('bac-giang', 'bac-ninh')).toSorted()).toEqual(since.toSorted());
  });

  it('knows a park that a report says is still being built', async () => {
    const { rows } = await search({ asOf: AS_OF, place: ['cao-bang'] });
    expect(rows.find((r) => r.id === 'kcn-chu-trinh')).toMatchObject({
      state: 'building',
      status: { value: 'implementation', source: { document: 'pks-laodong-2025-04' } },
    });
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
