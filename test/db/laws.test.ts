import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countMatching, listProjects } from '../../db/queries/list.ts';
import { positionOf } from '../../db/queries/list-order.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { projectTiles, type TileSource } from '../../server/tiles/projects.ts';
import { anyFilter } from './helpers/any-filter.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';
import { type ExportedRow, exported } from './helpers/exported.ts';
import { type Meaning, readMeaning } from './helpers/filter-meaning.ts';
import { decodeLayer, type Tile, type TileProperties, tilesOfVietnam } from './helpers/tiles.ts';

let test: TestDatabase;
let tiles: TileSource;
/** Every id in the order of the list without a filter. */
let catalogueOrder: string[];
/** A second opinion on what a filter means. */
let meaning: Meaning;
beforeAll(async () => {
  test = await openAtlas();
  tiles = projectTiles(test.db);
  catalogueOrder = (await listProjects(test.db.orm, {}, { limit: 10_000 })).map((r) => r.id);
  meaning = await readMeaning(test.db);
});
afterAll(() => test.drop());

const sorted = (ids: Iterable<string>) => [...ids].sort();

async function listedInPages(filter: FilterInput, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const last = ids.at(-1);
    const after = last === undefined ? undefined : ((await positionOf(test.db.orm, 'catalogue', last, filter.asOf)) ?? undefined);
    const page = await listProjects(test.db.orm, filter, { limit, after });
    ids.push(...page.map((r) => r.id));
    if (page.length < limit) return ids;
  }
}

async function inTiles(filter: FilterInput, addresses: Tile[]): Promise<Map<string, TileProperties>> {
  const found = new Map<string, TileProperties>();
  for (const address of addresses) {
    for (const properties of decodeLayer(await tiles(filter, address))) {
      const id = String(properties.id);
      expect(found.get(id) ?? properties).toEqual(properties);
      found.set(id, properties);
    }
  }
  return found;
}

/** The contract with outside programs: what a feature of a tile must carry, made from the export's row. */
function contract(row: ExportedRow): TileProperties {
  const { id, name, nameEn, nameZh, kind, type, status, funding, targetYear, basis, certainty, accuracyM, members, state, health, provinces } = row;
  const rest = { certainty, accuracyM, members, state, health, provinces: provinces.join(', ') };
  const always = { id, name, nameEn, nameZh, kind, type, status, funding, basis, ...rest };
  return targetYear === null ? always : { ...always, targetYear };
}

describe('one filter', () => {
  it('leaves the same projects in list, count, export and tiles, with the same properties', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(anyFilter, fc.integer({ min: 3, max: 40 }), async (filter, limit) => {
        const listed = await listedInPages(filter, limit);
        expect(listed).toEqual(catalogueOrder.filter((id) => listed.includes(id)));
        expect(sorted(listed)).toEqual(meaning.idsThatMatch(filter));
        expect(await countMatching(test.db.orm, filter)).toBe(listed.length);
        const rows = await exported(test.db.orm, filter, limit);
        expect(rows.map((r) => r.id)).toEqual(listed);
        const drawn = await inTiles(filter, tilesOfVietnam(4));
        expect(sorted(drawn.keys())).toEqual(sorted(listed));
        for (const row of rows) {
          expect(drawn.get(row.id)).toEqual(contract(row));
          expect([row.id, row.state, row.health]).toEqual([row.id, ...meaning.judged(row.id, filter)]);
        }
        seen += listed.length;
      }),
      {
        numRuns: 60,
        examples: [
          [{}, 10],
          [{ asOf: '2026-11-20', year: 2027 }, 40],
          [{ year: 2030, scenario: 'slip', slipYears: 3, state: ['building', 'in-use'] }, 40],
          [{ year: 2030, scenario: 'funded', state: ['absent'] }, 40],
          [{ asOf: '2025-06-30', year: 2026, scenario: 'slip', health: ['late', 'at-risk'] }, 40],
        ],
      },
    );
    expect(seen).toBeGreaterThan(500);
  });

  it.each([0, 1, 2, 3, 5, 7])('draws every project at zoom %i too', async (z) => {
    const rows = await exported(test.db.orm, {});
    const drawn = await inTiles({}, tilesOfVietnam(z));
    expect(rows.map((r) => r.id).filter((id) => !drawn.has(id))).toEqual([]);
    expect(drawn.size).toBe(rows.length);
    expect(rows.filter((row) => !isDeepStrictEqual({ ...drawn.get(row.id) }, contract(row)))).toEqual([]);
  });

  it('lists the projects of the highest plan first, those of one plan by id, members after their programme', () => {
    // N: the Politburo's conclusion; B, H: provincial parties; L, D: provincial governments.
    expect([...new Set(catalogueOrder.map((id) => id.charAt(0)))]).toEqual(['N', 'B', 'H', 'L', 'D']);
    for (const letter of 'NBHLD') {
      const ids = catalogueOrder.filter((id) => id.startsWith(letter));
      expect(ids).toEqual(sorted(ids));
    }
  });

  it('knows of each project how many members it has', async () => {
    const all = await exported(test.db.orm, {});
    expect(all.map((r) => r.members)).toEqual(all.map((r) => all.filter((m) => m.parent === r.id).length));
    expect((await exported(test.db.orm, { type: ['programme'], q: 'N02' }))[0]?.members).toBeGreaterThan(10);
  });

  it('draws L01 with what LS II.2.1 and III.6 say of it', async () => {
    expect((await inTiles({ q: 'L01', asOf: '2026-11-20', year: 2030 }, tilesOfVietnam(4))).get('L01')).toEqual({
      id: 'L01',
      name: 'Cao tốc cửa khẩu Hữu Nghị – Chi Lăng',
      nameEn: 'Hữu Nghị border gate – Chi Lăng expressway',
      nameZh: '友谊口岸（Hữu Nghị）—支棱（Chi Lăng）高速公路',
      kind: 'expressway',
      type: 'project',
      status: 'implementation',
      funding: 'ppp',
      targetYear: 2026,
      basis: 'stated',
      certainty: 'alignment',
      accuracyM: 400,
      members: 0,
      state: 'in-use',
      health: 'at-risk',
      provinces: 'Lạng Sơn',
    });
  });
});
