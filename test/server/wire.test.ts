import { sql } from 'drizzle-orm';
import type { Feature, FeatureCollection } from 'geojson';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publishChange } from '../../db/publish.ts';
import { rebuildTileFeatures } from '../../db/tiles/rebuild.ts';
import { openAtlas } from '../db/helpers/atlas.ts';
import type { TestDatabase } from '../db/helpers/database.ts';
import { decodeLayer } from '../db/helpers/tiles.ts';
import { expectAlive, openWire, refusal, type Wire } from './helpers/wire.ts';

let wire: Wire;
let test: TestDatabase;
beforeAll(async () => {
  wire = await openWire();
  test = await openAtlas();
});
afterAll(async () => {
  await wire.close();
  await test.drop();
});
afterEach(() => expectAlive(wire));

it('tells browsers with every answer, the first and the next, what a page may load', async () => {
  const told = async (path: string) => {
    const { headers } = await wire.get(path);
    return ['content-security-policy', 'x-content-type-options', 'x-frame-options', 'strict-transport-security'].map((name) => headers.get(name));
  };
  const first = await told('/health/live');
  expect(first).toEqual([expect.stringMatching(/^default-src 'self';.*frame-ancestors 'self'/), 'nosniff', 'SAMEORIGIN', null]);
  for (const path of ['/health/live', '/nowhere']) expect(await told(path)).toEqual(first);
});

describe('before the database is there', () => {
  it('says that it is not ready, and from /health/live that it lives', async () => {
    const ready = await wire.get('/health/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'starting', step: 'opening' });
    for (const path of ['/export/projects.geojson', '/trpc/projects.list', '/tiles/projects/4/12/6.mvt']) {
      const response = await wire.get(path);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('2');
      expect((await refusal(response)).problem).toBe('not-ready');
    }
  });
});

describe('once it is ready', () => {
  beforeAll(() => {
    Object.assign(wire.service, { state: 'ready', db: test.db });
  });

  it('says from which database it serves, and how much', async () => {
    const ready = await wire.get('/health/ready');
    expect(ready.status).toBe(200);
    const body = (await ready.json()) as { projects: number };
    expect(body).toEqual({ status: 'ready', database: test.db.kind, postgis: test.db.postgis, projects: expect.any(Number) });
    expect(body.projects).toBeGreaterThanOrEqual(76);
  });

  it('exports every project with the properties of the contract', async () => {
    const response = await wire.get('/export/projects.geojson');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/geo\+json/);
    const { features, ...rest } = (await response.json()) as FeatureCollection;
    expect(rest).toEqual({
      type: 'FeatureCollection',
      attribution: expect.stringContaining('OpenStreetMap'),
      dataVersion: expect.stringMatching(/^\d+$/),
    });
    const ready = (await (await wire.get('/health/ready')).json()) as { projects: number };
    expect(features).toHaveLength(ready.projects);
    const known = ['L01', 'L40', 'B04', 'D06', 'H12', 'N14'];
    expect(features.map((f) => f.id)).toEqual(expect.arrayContaining(known));
    const text = expect.any(String);
    for (const { id, properties, geometry } of features) {
      expect(properties, String(id)).toMatchObject({
        id,
        name: text,
        nameEn: text,
        nameZh: text,
        kind: text,
        type: text,
        status: text,
        funding: text,
        basis: text,
        certainty: text,
        accuracyM: expect.any(Number),
        provinces: expect.any(Array),
        provinces2025: expect.any(Array),
        geometrySource: text,
        geometryLicence: text,
      });
      expect(properties?.targetYear === null || Number.isInteger(properties?.targetYear)).toBe(true);
      expect(geometry.type).toMatch(/^(Multi)?(Point|LineString|Polygon)$/);
    }
    const l01 = features.find((f) => f.id === 'L01') as Feature;
    expect(l01.properties).toMatchObject({
      targetYear: 2026,
      basis: 'stated',
      status: 'implementation',
      funding: 'ppp',
      provinces: ['Lạng Sơn'],
      provinces2025: ['Lạng Sơn'],
    });
  });

  it('narrows list, summary, export and tile by the same filter', async () => {
    const { features } = (await (await wire.get('/export/projects.geojson?place=lang-son&kind=expressway&q=Đồng+Đăng')).json()) as FeatureCollection;
    const filter = { place: ['lang-son'], kind: ['expressway'], q: 'Đồng Đăng' };
    const { result: list } = (await wire.trpc('projects.list', { filter })).body;
    expect((list.data as { rows: { id: string }[] }).rows.map((r) => r.id)).toEqual(features.map((f) => f.id));
    expect((await wire.trpc('projects.summary', { filter })).body.result.data).toMatchObject({ count: features.length });
    expect(features.length).toBeGreaterThan(0);
  });

  it.each([undefined, 'name', 'year', 'cost'])('pages through the list by %s', async (sort) => {
    const ids: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = (await wire.trpc('projects.list', { filter: {}, limit: 50, sort, after })).body.result.data as {
        rows: { id: string }[];
        next: string | null;
      };
      ids.push(...page.rows.map((r) => r.id));
      if (page.next === null) break;
      after = page.next;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect((await wire.trpc('projects.summary', { filter: {} })).body.result.data).toMatchObject({ count: ids.length });
  });

  const WRONG: [string, string, string, string][] = [
    ['kind=motorway', 'bad-value', 'kind', 'motorway'],
    ['colour=red', 'unknown-parameter', 'colour', 'red'],
    ['q=a&q=b', 'repeated', 'q', 'b'],
    ['from=199', 'not-a-year', 'from', '199'],
    ['asOf=-1', 'not-a-day', 'asOf', '-1'],
    ['asOf=2024-02-30', 'not-a-day', 'asOf', '2024-02-30'],
    ['from=2030&to=2026', 'from-after-to', 'from', '2030'],
    ['place=lang-sn', 'bad-value', 'place', 'lang-sn'],
    ['document=XX', 'bad-value', 'document', 'XX'],
    ['q=%00', 'bad-value', 'q', '\0'],
    [`q=${'a'.repeat(201)}`, 'too-long', 'q', `${'a'.repeat(80)}…`],
    [Array.from({ length: 101 }, (_, i) => `place=p${i}`).join('&'), 'too-many', 'place', expect.any(String) as unknown as string],
  ];
  it.each(WRONG)('answers ?%.30s with 400 that names it, in the language asked for', async (query, problem, parameter, value) => {
    for (const path of ['/export/projects.geojson', '/tiles/projects/4/12/6.mvt']) {
      const said: string[] = [];
      for (const language of ['vi', 'en', 'zh']) {
        const response = await wire.get(`${path}?${query}`, { 'accept-language': language });
        expect(response.status).toBe(400);
        const { message, ...error } = await refusal(response);
        expect(error).toEqual({ problem, parameter, value });
        expect(message).toContain(parameter);
        said.push(message);
      }
      expect(new Set(said).size).toBe(3);
      expect(said[2]).toMatch(/\p{Script=Han}/u);
    }
  });

  it.each([
    ['/tiles/roads/4/12/6.mvt', 404, 'unknown-layer'],
    ['/tiles/projects/4/16/6.mvt', 400, 'outside-grid'],
    ['/tiles/projects/19/0/0.mvt', 400, 'outside-grid'],
    ['/tiles/projects/4/x/6.mvt', 400, 'outside-grid'],
    ['/tiles/projects/4/-1/6.mvt', 400, 'outside-grid'],
    ['/tiles/projects/4/12/6e0.mvt', 400, 'outside-grid'],
    ['/tiles/projects/4/12/99999999999999999999.mvt', 400, 'outside-grid'],
    ['/tiles/basemap/4/12/6.mvt?kind=railway', 400, 'unknown-parameter'],
    ['/nowhere', 404, 'not-found'],
    ['/tiles/projects/4/12', 404, 'not-found'],
  ])('answers %s with %i in JSON', async (path, status, problem) => {
    const response = await wire.get(path);
    expect(response.status).toBe(status);
    expect((await refusal(response)).problem).toBe(problem);
  });

  it('gives a tile where something lies, and 204 where nothing does', async () => {
    const tile = await wire.get('/tiles/projects/4/12/7.mvt');
    expect(tile.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile');
    expect(decodeLayer(new Uint8Array(await tile.arrayBuffer())).length).toBeGreaterThan(10);
    const empty = await wire.get('/tiles/projects/4/0/0.mvt');
    expect([empty.status, await empty.text()]).toEqual([204, '']);
    expect((await wire.get('/tiles/basemap/4/12/6.mvt')).status).toBe(200);
  });

  it('tags a tile so that it is sent again only when the data or the filter is another', async () => {
    const path = '/tiles/projects/4/12/6.mvt';
    const first = await wire.get(path);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[^"]+"$/);
    const again = await wire.get(path, { 'if-none-match': tag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await wire.get(path, { 'if-none-match': `"other", ${tag}` })).status).toBe(304);
    expect((await wire.get(path, { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await wire.get(`${path}?kind=railway`)).headers.get('etag')).not.toBe(tag);

    await test.db.orm.transaction(async (tx) => {
      await tx.execute(sql`update effective set status = 'cancelled' where project_id = 'L01'`);
      if (test.db.canEncodeTiles) await rebuildTileFeatures(tx, ['L01']);
      await publishChange(tx, ['L01']);
    });
    await test.db.changes.catchUp();
    const changed = await wire.get(path, { 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
    const drawn = decodeLayer(new Uint8Array(await changed.arrayBuffer()));
    expect(drawn.find((p) => p.id === 'L01')?.status).toBe('cancelled');
  });
});
