import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BATCH } from '../../server/http/trpc.ts';
import { type AtlasWire, expectAlive, LEAKS, openAtlasWire, refusal } from './helpers/wire.ts';

let wire: AtlasWire;
beforeAll(async () => {
  wire = await openAtlasWire();
});
afterAll(() => wire.close());
afterEach(() => expectAlive(wire));

/** What comes back for bytes written to a line of one's own, up to its end. */
async function raw(bytes: string): Promise<string> {
  return await new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(wire.port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
    // What was not read of the request may reset the line after the answer has come.
    socket.on('error', (error) => (text === '' ? reject(error) : resolve(text)));
  });
}

describe('tRPC', () => {
  it.each<[string, unknown, number, string, string]>([
    ['projects.page', { id: 'L99' }, 404, 'NOT_FOUND', 'L99'],
    ['projects.page', { id: 'L01', asOf: '2020-01-01' }, 404, 'NOT_FOUND', 'L01'],
    ['documents.page', { id: 'XX' }, 404, 'NOT_FOUND', 'XX'],
    ['projects.list', { filter: { place: ['lang-sn'] } }, 400, 'BAD_REQUEST', 'place: unknown "lang-sn"'],
    ['projects.list', { filter: { link: ['lang-son~nowhere'] } }, 400, 'BAD_REQUEST', 'link: unknown "lang-son~nowhere"'],
    ['links.matrix', { filter: { link: ['lang-son'] } }, 400, 'BAD_REQUEST', 'link'],
    ['links.list', { filter: {}, edition: '2026' }, 400, 'BAD_REQUEST', 'edition'],
    ['projects.list', { filter: { near: 'Z99', within: 5 } }, 400, 'BAD_REQUEST', 'near: unknown "Z99"'],
    ['projects.list', { filter: { near: 'L01' } }, 400, 'BAD_REQUEST', 'near-and-within'],
    ['projects.shape', { id: 'Z99' }, 404, 'NOT_FOUND', 'id: unknown "Z99"'],
    ['projects.summary', { filter: { document: ['XX'] } }, 400, 'BAD_REQUEST', 'document: unknown "XX"'],
    ['projects.totals', { filter: { place: ['lang-sn'] } }, 400, 'BAD_REQUEST', 'place: unknown "lang-sn"'],
    ['projects.totals', { filter: { year: 2051 } }, 400, 'BAD_REQUEST', 'year'],
    ['projects.coverage', { filter: { kind: ['motorway'] } }, 400, 'BAD_REQUEST', 'kind'],
    ['projects.list', { filter: { colour: 'red' } }, 400, 'BAD_REQUEST', 'colour'],
    ['projects.list', { filter: { asOf: 'yesterday' } }, 400, 'BAD_REQUEST', 'asOf'],
    ['projects.list', { filter: {}, limit: 501 }, 400, 'BAD_REQUEST', 'limit'],
    ['projects.list', { filter: {}, after: '\0' }, 400, 'BAD_REQUEST', 'after'],
    ['projects.list', { filter: {}, after: 'Z99' }, 400, 'BAD_REQUEST', 'after: unknown "Z99"'],
    ['projects.list', { filter: { asOf: '2023-06-01' }, sort: 'cost', after: 'L01' }, 400, 'BAD_REQUEST', 'after: unknown "L01"'],
    ['projects.list', { filter: {}, sort: 'size' }, 400, 'BAD_REQUEST', 'sort'],
    ['projects.page', { id: "L01'; drop table projects; --\0" }, 400, 'BAD_REQUEST', 'id'],
    ['projects.list', undefined, 400, 'BAD_REQUEST', ''],
    ['projects.drop', {}, 404, 'NOT_FOUND', 'projects.drop'],
  ])('refuses %s %j and says why', async (path, input, status, code, named) => {
    const { status: answered, body } = await wire.trpc(path, input);
    expect(answered).toBe(status);
    expect(body.error.data).toMatchObject({ code, httpStatus: status, path });
    expect(body.error.message).toContain(named);
  });

  // links.list is of zod itself around an input of zod/mini, changes.between of zod/mini alone.
  it.each([
    ['links.list', { filter: { kind: [] } }, 'filter.kind'],
    ['changes.between', { from: '2024-01-01', to: '2025-01-01', filter: { kind: [] } }, 'filter.kind'],
  ])('%s says in English what is wrong, and names it', async (path, input, wrong) => {
    const { body } = await wire.trpc(path, input);
    expect(body.error.message).toContain('Too small: expected array to have >=1 items');
    expect(body.error.data).toMatchObject({ issues: [{ path: wrong, code: 'too_small' }] });
  });

  it('answers a whole batch of calls, and refuses one that is too long', async () => {
    const batch = (n: number) => {
      const input = Object.fromEntries(Array.from({ length: n }, (_, i) => [i, { filter: { kind: ['airport'] } }]));
      return wire.get(`/trpc/${Array.from({ length: n }, () => 'projects.summary')}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`);
    };
    const whole = await batch(MAX_BATCH);
    expect(whole.status).toBe(200);
    expect(((await whole.json()) as unknown[]).length).toBe(MAX_BATCH);
    expect((await batch(MAX_BATCH + 1)).status).toBe(400);

    const long = await wire.get(`/trpc/${Array.from({ length: 300 }, () => 'version')}?batch=1&input=%7B%7D`);
    expect(long.status).toBe(414);
    const text = await long.text();
    expect(text).not.toMatch(LEAKS);
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it('refuses input that is not JSON', async () => {
    const response = await wire.get('/trpc/projects.list?input=%7Bfilter');
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(LEAKS);
  });

  it('answers a failure of the database with nothing but that it failed', async () => {
    await wire.db.sql`alter table effective rename to elsewhere`;
    try {
      const { status, body } = await wire.trpc('projects.list', { filter: {} });
      expect([status, body.error.message]).toEqual([500, 'internal error']);
      const exported = await wire.get('/export/projects.geojson', { 'accept-language': 'en' });
      expect(exported.status).toBe(500);
      expect(await refusal(exported)).toMatchObject({ problem: 'internal' });
      const tile = await wire.get('/tiles/projects/5/25/13.mvt?q=abc');
      expect(tile.status).toBe(500);
      expect((await refusal(tile)).problem).toBe('internal');
    } finally {
      await wire.db.sql`alter table elsewhere rename to effective`;
    }
    expect((await wire.get('/tiles/projects/5/25/13.mvt?q=abc')).status).toBe(204);
  });
});

describe('requests that are too much', () => {
  const megabyte = 'a'.repeat(1024 * 1024);

  it('an address of a megabyte is refused in JSON, without hanging up unheard', async () => {
    for (const path of [`/export/projects.geojson?q=${megabyte}`, `/trpc/projects.list?input=${megabyte}`]) {
      const answer = await raw(`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 431 /);
      expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ error: { problem: 'too-large' } });
    }
  });

  it('a body of a megabyte is refused in JSON', async () => {
    const status = await new Promise<[number | undefined, string]>((resolve, reject) => {
      const sent = request(`${wire.origin}/trpc/projects.list`, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
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
    const answer = await raw('NONSENSE\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('an address that cannot be decoded is refused in JSON', async () => {
    const response = await wire.get('/tiles/%ff/4/12/6.mvt');
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(LEAKS);
    expect((await wire.get('/export/projects.geojson?q=%ff%fe')).status).toBe(200);
  });
});
