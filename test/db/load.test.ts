import { eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Catalogue, readCatalogue } from '../../db/catalogue/read.ts';
import type { Change } from '../../db/change-feed.ts';
import { loadCatalogue } from '../../db/load.ts';
import { readDataVersion } from '../../db/queries/data-version.ts';
import { listProjects } from '../../db/queries/list.ts';
import { readProject } from '../../db/queries/project.ts';
import { claims } from '../../db/tables/claims.ts';
import { effective } from '../../db/tables/effective.ts';
import { openEmptyAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';
import { SMALL_FILES, type SmallCatalogue, smallCatalogue } from './helpers/small-catalogue.ts';

const ROADS = 'projects/roads.yaml';
const SITES = 'projects/sites.yaml';
const SHAPES = 'geometries/all.geojson';

let test: TestDatabase;
let folder: SmallCatalogue;
beforeAll(async () => {
  test = await openEmptyAtlas();
});
afterAll(() => test.drop());
beforeEach(async () => {
  folder = smallCatalogue();
  await load();
});
afterEach(() => folder.remove());

/** Province outlines are large and not the matter here. */
const square = {
  type: 'MultiPolygon' as const,
  coordinates: [
    [
      [
        [106, 21],
        [107, 21],
        [107, 22],
        [106, 21],
      ],
    ],
  ],
};
async function read(): Promise<Catalogue> {
  const catalogue = await readCatalogue(folder.url);
  return { ...catalogue, places: catalogue.places.map((p) => ({ ...p, geom: p.geom && square })) };
}
function listen() {
  const heard: Change[] = [];
  const end = test.db.changes.subscribe((change) => heard.push(change));
  return { heard, end };
}
const load = async () => await loadCatalogue(test.db, await read());

/** Every row of every table with the transaction that wrote it: two that are equal were not touched in between. */
async function rows(): Promise<Record<string, string[]>> {
  const state: Record<string, string[]> = {};
  for (const table of [
    'documents',
    'places',
    'agencies',
    'projects',
    'claims',
    'geometries',
    'drawn_places',
    'effective',
    'parks',
    'park_facts',
    'same_parks',
    'exchange_rates',
    'project_versions',
    'map_cells',
    'atlas_state',
  ]) {
    const found = await test.db.orm.execute<{ row: string }>(
      sql`select xmin::text || ' ' || t::text as row from ${sql.identifier(table)} t order by t::text collate "C"`,
    );
    state[table] = found.map((r) => r.row);
  }
  return state;
}
const version = async () => Number(await readDataVersion(test.db.orm));

/** The catalogue with every list in another order, down to the places of a statement. */
function reversed(catalogue: Catalogue): Catalogue {
  const projects = catalogue.projects.map(({ entry, ...at }) => {
    const statements = entry.statements.map((s) => (s.places ? { ...s, places: [...s.places].reverse() } : s));
    return { ...at, entry: { ...entry, statements: statements.reverse() } };
  });
  const { documents, reports, geometries, places, agencies, routes, rates } = catalogue;
  const { existing, facts, same } = catalogue.parks;
  return {
    projects: projects.reverse(),
    documents: [...documents].reverse(),
    reports: [...reports].reverse(),
    geometries: [...geometries].reverse(),
    places: [...places].reverse(),
    agencies: [...agencies].reverse(),
    routes: [...routes].reverse(),
    parks: { existing: [...existing].reverse(), facts: [...facts].reverse(), same: [...same].reverse() },
    rates: [...rates].reverse(),
  };
}

describe('loading', () => {
  it('the same files again touches no row', async () => {
    const before = await rows();
    expect((await load()).changedRows).toBe(0);
    expect(await rows()).toEqual(before);
  });

  it('the same files in another order touches no row', async () => {
    const before = await rows();
    expect((await loadCatalogue(test.db, reversed(await read()))).changedRows).toBe(0);
    expect(await rows()).toEqual(before);
  });

  it('in another order into an empty database gives the same', async () => {
    const before = await listProjects(test.db.orm, {}, { limit: 10 });
    await test.db.sql`truncate documents, places, projects, claims, geometries, effective cascade`;
    await loadCatalogue(test.db, reversed(await read()));
    expect(await listProjects(test.db.orm, {}, { limit: 10 })).toEqual(before);
  });

  it('the whole catalogue and then the small one leaves nothing of the whole', async () => {
    const { projects: wanted, claims: given } = await loadCatalogue(test.db);
    expect(await test.db.orm.$count(claims)).toBe(given);
    expect(wanted).toBeGreaterThanOrEqual(76);
    expect((await loadCatalogue(test.db)).changedRows).toBe(0);
    await load();
    expect((await rows()).projects).toHaveLength(3);
    expect((await rows()).documents).toHaveLength(3);
  });

  it('without a project that was there removes it with its claims, geometry and effective rows', async () => {
    const before = await version();
    folder.write(SITES, '[]');
    folder.write(SHAPES, SMALL_FILES[SHAPES]?.replace(/,\n\{[^\n]*"L18"[^\n]*/, '') ?? '');
    await load();
    const { projects, claims, geometries, effective } = await rows();
    for (const table of [projects, claims, geometries, effective]) expect(table?.join('\n')).not.toContain('L18');
    expect(projects).toHaveLength(2);
    expect(await readProject(test.db.orm, 'L18')).toBeNull();
    expect(await version()).toBe(before + 1);
  });

  it('a changed value changes its claim, the effective row and the version, and no other row', async () => {
    const before = await rows();
    const known = await version();
    folder.edit(ROADS, 'target: 2026', 'target: 2027-09');
    const { changedRows } = await load();
    const [row] = await test.db.orm.select().from(effective).where(eq(effective.projectId, 'N02'));
    expect(row?.targetYear).toBeNull();
    expect((await readProject(test.db.orm, 'L01'))?.target).toBe('2027-09');
    expect(await version()).toBe(known + 1);
    const after = await rows();
    const touched = Object.keys(before).filter((table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]));
    expect(touched).toEqual(['claims', 'effective', 'project_versions', 'map_cells', 'atlas_state']);
    // The claim and the two periods of L01.
    expect(changedRows).toBe(3);
  });

  it.each([
    ['a shape', SHAPES, '[106.6,21.7]', '[106.6,21.8]', ['L01']],
    ['a date that a document bears', 'documents.yaml', 'date: 2024-02-23', 'date: 2024-02-22', ['N02']],
    ['what a document is called', 'documents.yaml', 'Kết luận, en: Kết luận', 'Kết luận, en: Conclusion', ['N02']],
    ['what belongs to no project', 'rates.yaml', '[]', '- { currency: CNY, on: 2026-02-20, buy: 3602, sell: 3718, from: press-2026 }', []],
    ['an agency', 'agencies.yaml', 'en: Ministry of Transport,', 'en: Transport Ministry,', 'all'],
  ])('%s that changes is told of the projects that it concerns', async (_what, file, text, by, projects) => {
    const { heard, end } = listen();
    folder.edit(file, text, by);
    await load();
    await load();
    end();
    // All of these and those of the tests before, which are gone.
    const told = projects === 'all' ? expect.arrayContaining(['L01', 'L18', 'N02']) : projects;
    expect(heard).toEqual([{ version: test.db.changes.version, projects: told }]);
  });

  it('a member that changes is told of its whole too, which says how many it has', async () => {
    await test.db.sql`update projects set parent_id = null where id = 'L18'`;
    const { heard, end } = listen();
    await load();
    end();
    expect(heard).toEqual([{ version: test.db.changes.version, projects: expect.arrayContaining(['L18', 'N02']) }]);
    expect(heard[0]?.projects).toHaveLength(2);
  });

  it('a document that turns out to be of another day moves its periods', async () => {
    folder.edit('documents.yaml', 'after: 2024-08-17', 'date: 2024-09-01');
    await load();
    expect(await readProject(test.db.orm, 'L01', { asOf: '2024-08-31' })).toBeNull();
    expect((await readProject(test.db.orm, 'L01', { asOf: '2024-09-01' }))?.target).toBe('2026');
  });

  it.each([
    ['site', 'line', SITES, 'industrial-park', 'railway', 'L18', '{"type":"LineString","coordinates":[[106.3,21.5],[106.4,21.5]]}'],
    [
      'line',
      'site',
      ROADS,
      'kind: expressway\n  name: { vi: Hữu',
      'kind: seaport\n  name: { vi: Hữu',
      'L01',
      '{"type":"Point","coordinates":[106.7,21.9]}',
    ],
  ])('takes a %s that turns out to be a %s, with its new shape', async (_from, _to, file, kind, corrected, id, shape) => {
    folder.edit(file, kind, corrected);
    folder.write(SHAPES, SMALL_FILES[SHAPES]?.replace(new RegExp(`("${id}".*"geometry":).*?\\}(?=\\},?\n)`), `$1${shape}`) ?? '');
    await load();
    expect((await readProject(test.db.orm, id))?.kind).toBe(/railway|seaport/.exec(corrected)?.[0]);
  });

  it('that fails half-way leaves everything as it was', async () => {
    const before = await rows();
    const catalogue = await read();
    folder.edit(ROADS, 'target: 2026', 'target: 2030');
    const changed = await read();
    // Past the checks on the files, as a fault of the loader would be: the last table written refuses it.
    const broken = { ...changed, geometries: catalogue.geometries.map((g) => ({ ...g, properties: { ...g.properties, accuracyM: -1 } })) };
    await expect(loadCatalogue(test.db, broken)).rejects.toThrow();
    expect(await rows()).toEqual(before);
    expect((await readProject(test.db.orm, 'L01'))?.target).toBe('2026');
  });

  it('by two at once loads once', async () => {
    await test.db.sql`truncate documents, places, projects, claims, geometries, effective cascade`;
    const known = await version();
    // In opposite orders: without the lock each would wait for rows of the other.
    const results = await Promise.all([load(), loadCatalogue(test.db, reversed(await read()))]);
    expect(results.filter((r) => r.changedRows > 0)).toHaveLength(1);
    expect(await version()).toBe(known + 1);
  });
});
