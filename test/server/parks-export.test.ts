import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reachKinds } from '../../db/parks/park.ts';
import { languages } from '../../db/vocabulary.ts';
import { AS_OF, exportParks, type ParkRow, searchParks } from './helpers/parks.ts';
import { type AtlasWire, openAtlasWire, refusal } from './helpers/wire.ts';

let wire: AtlasWire;
beforeAll(async () => {
  wire = await openAtlasWire();
});
afterAll(() => wire.close());

describe('GET /export/parks.geojson', () => {
  it('has the properties of the contract, in flat keys', async () => {
    const { features, ...rest } = await exportParks(wire, { asOf: AS_OF, year: 2030 });
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

  it('gives the figures of the list, without their bounds', async () => {
    for (const query of [
      { asOf: AS_OF, year: 2026 },
      { asOf: AS_OF, year: 2030, by: 'km' as const, place: ['lang-son'], sort: 'gateKm' as const },
    ]) {
      const [{ features }, { rows }] = [await exportParks(wire, query), await searchParks(wire, query)];
      const hundredths = (n: number | null | undefined) => (typeof n !== 'number' ? null : Math.round(n * 100) / 100);
      const plain = (figure: ParkRow['areaHa']) => (figure === null ? null : typeof figure.value === 'number' ? figure.value : figure.value.n);
      features.forEach(({ id, properties }, i) => {
        const row = rows[i] as ParkRow;
        const expected: Record<string, unknown> = {
          id: row.id,
          areaHa: plain(row.areaHa),
          freeHa: plain(row.freeHa),
          occupancyPct: plain(row.occupancyPct),
          status: row.status?.value ?? 'not-stated',
          state: row.state,
        };
        for (const kind of reachKinds) {
          const near = row.near[kind];
          expected[kind] = near?.name.vi ?? null;
          expected[`${kind}Id`] = near?.id ?? null;
          expected[`${kind}Km`] = hundredths(near?.km);
          expected[`${kind}Minutes`] = hundredths(near?.minutes);
          expected[`${kind}AccessKm`] = hundredths(near && near.accessKm[0] + near.accessKm[1]);
          expected[`${kind}Certainty`] = near?.certainty ?? null;
        }
        expect(properties, String(id)).toMatchObject(expected);
      });
      expect(features).toHaveLength(rows.length);
    }
  });

  it.each([
    ['yeer=2030', 'yeer', 'unknown-parameter'],
    ['year=2051', 'year', 'outside-horizon'],
    ['year=2019', 'year', 'outside-horizon'],
    ['year=26', 'year', 'outside-horizon'],
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
