import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Feature, FeatureCollection } from 'geojson';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildApp, MAX_BATCH } from '../../server/app.ts';
import type { Service } from '../../server/service.ts';
import { openAtlas } from '../db/helpers/atlas.ts';
import type { TestDatabase } from '../db/helpers/database.ts';
import { decodeLayer } from '../db/helpers/tiles.ts';

/** No bundle: the wire alone. */
const NO_SCREEN = new URL('./nothing-here/', import.meta.url);
const service: Service = { state: 'starting', step: 'opening', db: undefined };
let test: TestDatabase;
let app: FastifyInstance;
let origin: string;

beforeAll(async () => {
  app = await buildApp(service, { screen: NO_SCREEN, logger: false });
  await app.listen({ port: 0, host: '127.0.0.1' });
  origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  test = await openAtlas();
});
afterAll(async () => {
  await app.close();
  await test.drop();
});
/** Whatever a request did to it, the process answers the next one. */
afterEach(async () => {
  expect(await (await fetch(`${origin}/health/live`)).json()).toEqual({ status: 'live' });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers });
const LEAKS = /\bat .*\(?(\/|file:|node:).*:\d+|node_modules|select |insert |PostgresError|stack/i;

/** The error of a refusal: JSON, without a stack or a statement of SQL. */
async function refusal(response: Response): Promise<{ problem: string; message: string; parameter?: string; value?: string }> {
  const text = await response.text();
  expect(response.headers.get('content-type')).toMatch(/application\/json/);
  expect(text).not.toMatch(LEAKS);
  return (JSON.parse(text) as { error: { problem: string; message: string } }).error;
}
type TrpcError = { error: { message: string; data: { code: string; httpStatus: number; path?: string } } };
async function trpc(path: string, input?: unknown): Promise<{ status: number; body: { result: { data: unknown } } & TrpcError }> {
  const response = await get(`/trpc/${path}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`);
  const text = await response.text();
  if (response.status !== 200) expect(text).not.toMatch(LEAKS);
  return { status: response.status, body: JSON.parse(text) };
}

describe('before the database is there', () => {
  it('says that it is not ready, and from /health/live that it lives', async () => {
    const ready = await get('/health/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'starting', step: 'opening' });
    for (const path of ['/export/projects.geojson', '/trpc/projects.list', '/tiles/projects/4/12/6.mvt']) {
      const response = await get(path);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('2');
      expect((await refusal(response)).problem).toBe('not-ready');
    }
  });
});

describe('once it is ready', () => {
  beforeAll(() => {
    Object.assign(service, { state: 'ready', db: test.db });
  });

  it('says from which database it serves, and how much', async () => {
    const ready = await get('/health/ready');
    expect(ready.status).toBe(200);
    const body = (await ready.json()) as { projects: number };
    expect(body).toEqual({ status: 'ready', database: test.db.kind, postgis: test.db.postgis, projects: expect.any(Number) });
    expect(body.projects).toBeGreaterThanOrEqual(76);
  });

  it('exports every project with the properties of the contract', async () => {
    const response = await get('/export/projects.geojson');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/geo\+json/);
    const { features, ...rest } = (await response.json()) as FeatureCollection;
    expect(rest).toEqual({ type: 'FeatureCollection', attribution: expect.stringContaining('OpenStreetMap'), dataVersion: expect.stringMatching(/^\d+$/) });
    const ready = (await (await get('/health/ready')).json()) as { projects: number };
    expect(features).toHaveLength(ready.projects);
    const known = ['L01', 'L40', 'B04', 'D06', 'H12', 'N14'];
    expect(features.map((f) => f.id)).toEqual(expect.arrayContaining(known));
    const text = expect.any(String);
    for (const { id, properties, geometry } of features) {
      expect(properties, String(id)).toMatchObject({ id, name: text, nameEn: text, nameZh: text, kind: text, type: text, status: text, funding: text, basis: text, certainty: text, accuracyM: expect.any(Number), provinces: expect.any(Array), provinces2025: expect.any(Array), geometrySource: text, geometryLicence: text });
      expect(properties?.targetYear === null || Number.isInteger(properties?.targetYear)).toBe(true);
      expect(geometry.type).toMatch(/^(Multi)?(Point|LineString|Polygon)$/);
    }
    const l01 = features.find((f) => f.id === 'L01') as Feature;
    expect(l01.properties).toMatchObject({ targetYear: 2026, basis: 'stated', status: 'implementation', funding: 'ppp', provinces: ['Lạng Sơn'], provinces2025: ['Lạng Sơn'] });
  });

  it('narrows list, summary, export and tile by the same filter', async () => {
    const { features } = (await (await get('/export/projects.geojson?place=lang-son&kind=expressway&q=Đồng+Đăng')).json()) as FeatureCollection;
    const filter = { place: ['lang-son'], kind: ['expressway'], q: 'Đồng Đăng' };
    const { result: list } = (await trpc('projects.list', { filter })).body;
    expect((list.data as { rows: { id: string }[] }).rows.map((r) => r.id)).toEqual(features.map((f) => f.id));
    expect((await trpc('projects.summary', { filter })).body.result.data).toMatchObject({ count: features.length });
    expect(features.length).toBeGreaterThan(0);
  });

  it('pages through the list', async () => {
    const ids: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = (await trpc('projects.list', { filter: {}, limit: 50, after })).body.result.data as { rows: { id: string }[]; next: string | null };
      ids.push(...page.rows.map((r) => r.id));
      if (page.next === null) break;
      after = page.next;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect((await trpc('projects.summary', { filter: {} })).body.result.data).toMatchObject({ count: ids.length });
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
        const response = await get(`${path}?${query}`, { 'accept-language': language });
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
    const response = await get(path);
    expect(response.status).toBe(status);
    expect((await refusal(response)).problem).toBe(problem);
  });

  it('gives a tile where something lies, and 204 where nothing does', async () => {
    const tile = await get('/tiles/projects/4/12/7.mvt');
    expect(tile.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile');
    expect(decodeLayer(new Uint8Array(await tile.arrayBuffer())).length).toBeGreaterThan(10);
    const empty = await get('/tiles/projects/4/0/0.mvt');
    expect([empty.status, await empty.text()]).toEqual([204, '']);
    expect((await get('/tiles/basemap/4/12/6.mvt')).status).toBe(200);
  });

  it('tags a tile so that it is sent again only when the data or the filter is another', async () => {
    const path = '/tiles/projects/4/12/6.mvt';
    const first = await get(path);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[^"]+"$/);
    const again = await get(path, { 'if-none-match': tag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await get(path, { 'if-none-match': `"other", ${tag}` })).status).toBe(304);
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await get(`${path}?kind=railway`)).headers.get('etag')).not.toBe(tag);

    await test.db.sql`update effective set status = 'cancelled' where project_id = 'L01'`;
    await test.db.sql`update atlas_state set data_version = data_version + 1`;
    const changed = await get(path, { 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
    const drawn = decodeLayer(new Uint8Array(await changed.arrayBuffer()));
    expect(drawn.find((p) => p.id === 'L01')?.status).toBe('cancelled');
  });
});

describe('tRPC', () => {
  it.each<[string, unknown, number, string, string]>([
    ['projects.page', { id: 'L99' }, 404, 'NOT_FOUND', 'L99'],
    ['projects.page', { id: 'L01', asOf: '2020-01-01' }, 404, 'NOT_FOUND', 'L01'],
    ['documents.page', { id: 'XX' }, 404, 'NOT_FOUND', 'XX'],
    ['projects.list', { filter: { place: ['lang-sn'] } }, 400, 'BAD_REQUEST', 'place: unknown "lang-sn"'],
    ['projects.summary', { filter: { document: ['XX'] } }, 400, 'BAD_REQUEST', 'document: unknown "XX"'],
    ['projects.coverage', { filter: { kind: ['motorway'] } }, 400, 'BAD_REQUEST', 'kind'],
    ['projects.list', { filter: { colour: 'red' } }, 400, 'BAD_REQUEST', 'colour'],
    ['projects.list', { filter: { asOf: 'yesterday' } }, 400, 'BAD_REQUEST', 'asOf'],
    ['projects.list', { filter: {}, limit: 501 }, 400, 'BAD_REQUEST', 'limit'],
    ['projects.list', { filter: {}, after: '\0' }, 400, 'BAD_REQUEST', 'after'],
    ['projects.page', { id: "L01'; drop table projects; --\0" }, 400, 'BAD_REQUEST', 'id'],
    ['projects.list', undefined, 400, 'BAD_REQUEST', ''],
    ['projects.drop', {}, 404, 'NOT_FOUND', 'projects.drop'],
  ])('refuses %s %j and says why', async (path, input, status, code, named) => {
    const { status: answered, body } = await trpc(path, input);
    expect(answered).toBe(status);
    expect(body.error.data).toMatchObject({ code, httpStatus: status, path });
    expect(body.error.message).toContain(named);
  });

  it('answers a whole batch of calls, and refuses one that is too long', async () => {
    const batch = (n: number) => {
      const input = Object.fromEntries(Array.from({ length: n }, (_, i) => [i, { filter: { kind: ['airport'] } }]));
      return get(`/trpc/${Array.from({ length: n }, () => 'projects.summary')}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`);
    };
    const whole = await batch(MAX_BATCH);
    expect(whole.status).toBe(200);
    expect(((await whole.json()) as unknown[]).length).toBe(MAX_BATCH);
    expect((await batch(MAX_BATCH + 1)).status).toBe(400);

    const long = await get(`/trpc/${Array.from({ length: 300 }, () => 'version')}?batch=1&input=%7B%7D`);
    expect(long.status).toBe(414);
    const text = await long.text();
    expect(text).not.toMatch(LEAKS);
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it('refuses input that is not JSON', async () => {
    const response = await get('/trpc/projects.list?input=%7Bfilter');
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(LEAKS);
  });

  it('answers a failure of the database with nothing but that it failed', async () => {
    await test.db.sql`alter table effective rename to elsewhere`;
    try {
      const { status, body } = await trpc('projects.list', { filter: {} });
      expect([status, body.error.message]).toEqual([500, 'internal error']);
      const exported = await get('/export/projects.geojson', { 'accept-language': 'en' });
      expect(exported.status).toBe(500);
      expect(await refusal(exported)).toMatchObject({ problem: 'internal' });
      const tile = await get('/tiles/projects/5/25/13.mvt?q=abc');
      expect(tile.status).toBe(500);
      expect((await refusal(tile)).problem).toBe('internal');
    } finally {
      await test.db.sql`alter table elsewhere rename to effective`;
    }
    expect((await get('/tiles/projects/5/25/13.mvt?q=abc')).status).toBe(204);
  });
});

describe('requests that are too much', () => {
  const megabyte = 'a'.repeat(1024 * 1024);

  it('an address of a megabyte is refused in JSON, without hanging up unheard', async () => {
    const { port } = new URL(origin);
    for (const path of [`/export/projects.geojson?q=${megabyte}`, `/trpc/projects.list?input=${megabyte}`]) {
      const answer = await new Promise<string>((resolve, reject) => {
        let text = '';
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`));
        socket.setEncoding('utf8');
        socket.on('data', (chunk) => {
          text += chunk;
        });
        socket.on('close', () => resolve(text));
        // What was not read of the request may reset the line after the answer has come.
        socket.on('error', (error) => (text === '' ? reject(error) : resolve(text)));
      });
      expect(answer).toMatch(/^HTTP\/1\.1 431 /);
      expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ error: { problem: 'too-large' } });
    }
  });

  it('a body of a megabyte is refused in JSON', async () => {
    const status = await new Promise<[number | undefined, string]>((resolve, reject) => {
      const sent = request(`${origin}/trpc/projects.list`, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        response.on('end', () => resolve([response.statusCode, text]));
      });
      sent.on('error', reject);
      sent.end(JSON.stringify({ filter: { q: megabyte } }));
    });
    expect(status[0]).toBe(413);
    expect(JSON.parse(status[1])).toMatchObject({ error: { problem: 'too-large' } });
  });

  it('garbage is answered, not ignored', async () => {
    const { port } = new URL(origin);
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('an address that cannot be decoded is refused in JSON', async () => {
    const response = await get('/tiles/%ff/4/12/6.mvt');
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(LEAKS);
    expect((await get('/export/projects.geojson?q=%ff%fe')).status).toBe(200);
  });
});
