import isInside from '@turf/boolean-point-in-polygon';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { loadCatalogue } from '../../db/load.ts';
import { readRates } from '../../db/queries/rates.ts';
import { metresTo } from '../../geo/measure.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

/** Metres by which a simplified province outline may stray (geodata/outlines.ts LEAST_AREA). */
const OUTLINE_M = 280;
const TODAY = '2026-11-20';
const { parks, places, projects, geometries } = await readCatalogue();

describe('the existing parks of the catalogue', () => {
  it('are all that the extract has, those of one name and place once, and none in Lạng Sơn', () => {
    expect(parks.existing).toHaveLength(278);
    expect(parks.existing.flatMap((p) => p.properties.osm)).toHaveLength(294);
    expect(new Set(parks.existing.flatMap((p) => p.properties.osm)).size).toBe(294);
    expect(parks.existing.filter((p) => p.properties.place === 'lang-son')).toEqual([]);
  });

  it('lie in the province that they name, as far as its outline tells', () => {
    const outlines = new Map(places.map((p) => [p.id, p.geom]));
    const outside = parks.existing.filter(({ properties: { place, at } }) => {
      const area = outlines.get(place);
      return !area || metresTo(area, at) > OUTLINE_M;
    });
    expect(outside.map((p) => p.properties.id)).toEqual([]);
  });

  it('have a point within their outline, and an area that their outline bears out', () => {
    for (const { properties, geometry } of parks.existing) {
      if (geometry.type !== 'MultiPolygon') continue;
      expect(isInside(properties.at, geometry), properties.id).toBe(true);
      expect(properties.certainty, properties.id).toBe('alignment');
      expect(properties.area, properties.id).not.toBeNull();
    }
  });

  it('are named in three languages, with the proper name as mapped', () => {
    const named = (id: string) => parks.existing.find((p) => p.properties.id === id)?.properties.name;
    expect(named('kcn-quang-chau')).toEqual({ vi: 'Khu công nghiệp Quang Châu', en: 'Quang Châu industrial park', zh: 'Quang Châu工业园区' });
    expect(named('kcn-viet-nam-singapore-vsip-i')?.zh).toBe('越南—新加坡（VSIP I）工业园区');
    for (const { properties } of parks.existing) expect(properties.name.zh, properties.id).toMatch(/\p{Script=Han}/u);
  });

  it('are none of the catalogue’s projects: no park or cluster of a plan lies on one', () => {
    const drawn = new Map(geometries.map((g) => [g.properties.project, g]));
    const grounds = projects.filter(({ entry: { type, kind } }) => type === 'project' && /^industrial/.test(kind)).map((p) => p.entry.id);
    expect(grounds.length).toBeGreaterThan(10);
    for (const id of grounds) {
      const ground = drawn.get(id);
      for (const { properties } of ground ? parks.existing : []) {
        expect(ground && metresTo(ground.geometry, properties.at), `${id} ${properties.id}`).toBeGreaterThan(ground?.properties.accuracyM ?? 0);
      }
    }
  });
});

describe('in the database', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openAtlas();
  });
  afterAll(() => test.drop());

  it('every park stands with its province of both editions and the source of its outline', async () => {
    const read = await test.db.sql`
      select p.id, p.place_id, place.now_id, p.area_ha, p.area_within_ha, p.licence, p.extracted::text, p.source ->> 'en' source,
        ST_X(p.point) lon, round(ST_Area(p.outline::geography) / 1e4) outline_ha
      from parks p join places place on place.id = p.place_id`;
    expect(read).toHaveLength(parks.existing.length);
    expect(read.find((p) => p.id === 'kcn-quang-chau')).toMatchObject({
      place_id: 'bac-giang',
      now_id: 'bac-ninh-2025',
      licence: 'ODbL-1.0',
      extracted: '2026-08-10',
      source: expect.stringContaining('OpenStreetMap'),
    });
    for (const { id, area_ha, area_within_ha, outline_ha } of read) {
      // The outline kept is generalised once more than the one that was measured.
      if (outline_ha !== null) expect(Math.abs(outline_ha - area_ha), id).toBeLessThanOrEqual(area_within_ha);
    }
  });

  it('each fact has its report, with the address of the page', async () => {
    const facts = await test.db.sql`
      select f.*, d.url, d.dated, d.dated_after from park_facts f join documents d on d.id = f.document_id`;
    expect(facts.length).toBeGreaterThan(40);
    for (const { id, url, dated, dated_after } of facts) expect([url !== null, dated ?? dated_after], id).toEqual([true, expect.any(String)]);
    expect(facts.find((f) => f.id === 'kcn-hoa-phu-bac-giang:occupancyPct:pks-vccinews-2022-12-20')?.value).toBe(95);
    expect(facts.find((f) => f.id === 'kcn-becamex-binh-dinh:freeHa:pks-industrialzone-2025-02:2025-02-04')?.value).toBe(148);
    expect(facts.find((f) => f.id === 'kcn-viet-huong:occupancyPct:pks-vccinews-2014-02-01')?.value).toEqual({ n: 95, bound: 'at-least' });
  });

  it('two names of one ground are one park: L38 is listed under L18', async () => {
    const same = await test.db.sql`select id, same_as, document_id from same_parks`;
    expect([...same]).toEqual([{ id: 'L38', same_as: 'L18', document_id: 'lss-vietnamfinance-2023-05-16' }]);
  });

  it('the newest rate of each currency counts, with its day and source', async () => {
    const rates = await readRates(test.db.orm, TODAY);
    expect(rates.USD).toMatchObject({
      day: '2025-12-18',
      buy: 26148,
      sell: 26408,
      central: 25151,
      middle: 26278,
      document: { id: 'fx-vna-2025-12-18' },
    });
    expect(rates.CNY).toMatchObject({ day: '2025-08-13', buy: 3602, sell: 3718, central: null, middle: 3660 });
    expect((await readRates(test.db.orm, '2025-12-17')).USD?.day).toBe('2025-08-13');
    expect(await readRates(test.db.orm, '2025-08-12')).toEqual({});
  });

  it('a project’s own statements of ground to let are typed for the search', async () => {
    const [row] = await test.db.sql`select free_ha, occupancy_pct from effective where project_id = 'L20.02' and known_to is null`;
    expect(row).toEqual({ free_ha: null, occupancy_pct: 5 });
  });

  it('loading again changes nothing', async () => {
    expect((await loadCatalogue(test.db)).changedRows).toBe(0);
  });

  it.each([
    ['parks_area', `update parks set area_within_ha = null where id = 'kcn-quang-chau'`],
    ['parks_outline', `update parks set certainty = 'symbol' where id = 'kcn-quang-chau'`],
    ['park_facts_derived', `update park_facts set inputs = null where basis = 'derived'`],
    ['exchange_rates_spread', `update exchange_rates set sell = 1`],
    ['park_facts_document_id_document_kind_fkey', `update park_facts set document_id = 'LS'`],
  ])('%s holds', async (constraint, statement) => {
    const error: unknown = await test.db.sql.unsafe(statement).catch((e: unknown) => e);
    expect(error).toMatchObject({ constraint_name: constraint });
  });
});
