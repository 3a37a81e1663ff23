import { get as httpGet, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Database, openDatabase } from '../../db/open.ts';
import { publishChange } from '../../db/publish.ts';
import { rebuildTileFeatures } from '../../db/tiles/rebuild.ts';
import { buildApp } from '../../server/app.ts';
import type { Service } from '../../server/service.ts';
import { testServer } from '../db/helpers/database.ts';
import { decodeLayer } from '../db/helpers/tiles.ts';
import { type AtlasWire, expectAlive, openAtlasWire } from './helpers/wire.ts';

let wire: AtlasWire;
beforeAll(async () => {
  wire = await openAtlasWire();
});
afterAll(() => wire.close());
afterEach(() => expectAlive(wire));

/** L01 lies in the first, and nothing of it near the second (Hà Tĩnh). */
const HERE = '/tiles/projects/8/203/112.mvt';
const FAR = '/tiles/projects/9/406/229.mvt';
/** In the South China Sea within the extent, and in France. */
const OUTSIDE = '/tiles/projects/8/129/88.mvt';

type Answer = { status: number; tag: string; headers: IncomingMessage['headers']; body: Buffer };
/** As it goes over the wire, without what fetch does to encodings. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    httpGet(wire.origin + path, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, tag: headers.etag ?? '', headers, body: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });
}
const GZIP = { 'accept-encoding': 'gzip' };

/** Gives L01 another status, through whatever database, as a writer would. */
async function write(db: Database, status: string): Promise<void> {
  await db.orm.transaction(async (tx) => {
    await tx.execute(sql`update effective set status = ${status} where project_id = 'L01'`);
    if (db.canEncodeTiles) await rebuildTileFeatures(tx, ['L01']);
    await publishChange(tx, ['L01']);
  });
}
const statusIn = (tile: Answer) => decodeLayer(tile.body).find((f) => f.id === 'L01')?.status;

/** Asks again and again until the tag is another, at most for a second. */
async function changed(path: string, tag: string): Promise<Answer> {
  for (const end = performance.now() + 1000; ; await pause(10)) {
    const answer = await get(path);
    if (answer.tag !== tag || performance.now() > end) return answer;
  }
}

describe('a tile', () => {
  it('is sent compressed or not, as asked for, each with a strong tag of its own', async () => {
    const plain = await get(HERE);
    const zipped = await get(HERE, GZIP);
    expect([plain.status, zipped.status]).toEqual([200, 200]);
    expect([plain.headers['content-encoding'], zipped.headers['content-encoding']]).toEqual([undefined, 'gzip']);
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    expect(decodeLayer(plain.body).length).toBeGreaterThan(3);
    for (const { tag, headers, body } of [plain, zipped]) {
      expect(tag).toMatch(/^"[\w.-]+"$/);
      expect(headers.vary).toBe('accept-encoding');
      expect(headers['cache-control']).toBe('public, max-age=0, stale-while-revalidate=1');
      expect(headers['content-length']).toBe(String(body.length));
      // Other sites may show it, nobody may take it for a document.
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect(zipped.tag).not.toBe(plain.tag);
    for (const [headers, { tag }] of [[{}, plain] as const, [GZIP, zipped] as const]) {
      for (const held of [tag, `"other", ${tag}`, `W/${tag}`, '*']) {
        const again = await get(HERE, { ...headers, 'if-none-match': held });
        expect([again.status, again.tag, again.body.length, again.headers.vary]).toEqual([304, tag, 0, 'accept-encoding']);
      }
    }
    expect((await get(HERE, { ...GZIP, 'if-none-match': plain.tag })).status).toBe(200);
    expect((await get(HERE, { 'if-none-match': zipped.tag })).status).toBe(200);
  });

  it('that its reader holds is told so in the same words, whether Fastify made a request of the question or not', async () => {
    for (const path of [HERE, `${HERE}?place=lang-son&kind=expressway`, OUTSIDE, '/tiles/basemap/8/203/112.mvt']) {
      const { tag } = await get(path, GZIP);
      // A list of tags is left to Fastify.
      const [quick, usual] = [await get(path, { ...GZIP, 'if-none-match': tag }), await get(path, { ...GZIP, 'if-none-match': `"other", ${tag}` })];
      expect([quick.status, usual.status]).toEqual([304, 304]);
      const said = ({ headers: { date, ...others } }: Answer) => others;
      expect(said(quick)).toEqual(said(usual));
    }
    const { tag } = await get(HERE, GZIP);
    expect((await fetch(wire.origin + HERE, { method: 'POST', headers: { 'if-none-match': tag } })).status).toBe(404);
  });

  it('that its reader holds is told so even beyond the limit of requests, and to a server that stops no longer so quickly', async () => {
    const service: Service = { state: 'ready', step: '', db: wire.db };
    const app = await buildApp(service, {
      screen: new URL('./nothing-here/', import.meta.url),
      logger: false,
      tileCacheMB: 1,
      maxRequestsPerMinute: 1,
    });
    const url = (await app.listen({ port: 0, host: '127.0.0.1' })) + HERE;
    const ask = (headers: Record<string, string>) => fetch(url, { headers });
    const tag = (await ask(GZIP)).headers.get('etag') ?? '';
    expect((await ask(GZIP)).status).toBe(429);
    for (let i = 0; i < 3; i++) expect((await ask({ ...GZIP, 'if-none-match': tag })).status).toBe(304);
    service.state = 'stopping';
    expect((await ask({ ...GZIP, 'if-none-match': tag })).status).toBe(429);
    await app.close();
  });

  it('of the same filter has the same tag, however it is written, and of another one another', async () => {
    const tag = async (query: string) => (await get(`${HERE}?${query}`)).tag;
    const known = await tag('kind=expressway&kind=railway&place=lang-son');
    expect(await tag('place=lang-son&kind=railway&kind=expressway&kind=railway')).toBe(known);
    expect(await tag('kind=expressway&place=lang-son')).not.toBe(known);
    expect(await tag('')).not.toBe(known);
  });

  it('is another on another day in Vietnam, which its reader is told', async () => {
    const ask = async () => (await get(HERE, { 'if-none-match': tag })).status;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T23:59:59+07:00') });
    onTestFinished(() => void vi.useRealTimers());
    const { tag } = await get(HERE);
    expect([await ask(), await ask()]).toEqual([304, 304]);
    vi.setSystemTime(new Date('2026-11-21T00:00:01+07:00'));
    expect(await ask()).toBe(200);
  });

  it('outside Vietnam is empty', async () => {
    const { status, body, tag } = await get(OUTSIDE, GZIP);
    expect([status, body.length]).toEqual([204, 0]);
    expect((await get(OUTSIDE, { ...GZIP, 'if-none-match': tag })).status).toBe(304);
  });

  it('of the base map is the same whatever is written, and may be kept for an hour', async () => {
    const path = '/tiles/basemap/8/203/112.mvt';
    const before = await get(path, GZIP);
    await write(wire.db, 'maintenance');
    await wire.db.changes.catchUp();
    expect(await get(path, GZIP)).toMatchObject({ tag: before.tag, body: before.body });
    expect(before.headers['cache-control']).toBe('public, max-age=3600, stale-while-revalidate=86400');
    expect((await get(path, { ...GZIP, 'if-none-match': before.tag })).status).toBe(304);
  });
});

describe('a write', () => {
  it('shows within a second in the tiles that it touches, and changes no others', async () => {
    const [here, far, narrowed] = [await get(HERE), await get(FAR), await get(`${HERE}?place=lang-son`)];
    expect(far.status).toBe(200);
    await write(wire.db, 'cancelled');
    const after = await changed(HERE, here.tag);
    expect(after.tag).not.toBe(here.tag);
    expect(statusIn(after)).toBe('cancelled');
    const again = await changed(`${HERE}?place=lang-son`, narrowed.tag);
    expect([again.tag === narrowed.tag, statusIn(again)]).toEqual([false, 'cancelled']);
    expect((await get(FAR, { 'if-none-match': far.tag })).status).toBe(304);
  });

  it('is told within a second to those who ask nothing but whether what they hold has changed', async () => {
    const { tag } = await get(HERE);
    const ask = async () => (await get(HERE, { 'if-none-match': tag })).status;
    expect([await ask(), await ask()]).toEqual([304, 304]);
    await write(wire.db, 'decommissioned');
    await expect.poll(ask, { timeout: 1000, interval: 10 }).toBe(200);
  });

  it('is seen by who made it, whatever tag it holds and however little this process has heard of it', async () => {
    for (let i = 0; i < 5; i++) {
      const { tag } = await get(HERE);
      expect((await get(HERE, { 'if-none-match': tag })).status).toBe(304);
      // As another process would, and silently.
      const [state] = await wire.db.sql<{ version: string }[]>`
        with state as (update atlas_state set data_version = data_version + 1 returning data_version)
        , touched as (update map_cells set version = data_version from state)
        select data_version::text as version from state`;
      const version = state?.version ?? '';
      const seen: Record<string, string> = i % 2 ? { cookie: `atlas-version=${version}` } : { 'atlas-version': version };
      expect((await get(HERE, { ...seen, 'if-none-match': tag })).status).toBe(200);
    }
  });

  it.runIf(testServer)('of another process too', async () => {
    const [row] = await wire.db.sql<{ name: string }[]>`select current_database() as name`;
    const url = new URL(testServer ?? '');
    url.pathname = row?.name ?? '';
    const other = await openDatabase({ databaseUrl: url.href, dataDir: '' });
    const [here, far] = [await get(HERE), await get(FAR)];
    await write(other, 'preparation');
    const after = await changed(HERE, here.tag);
    expect(statusIn(after)).toBe('preparation');
    expect((await get(FAR, { 'if-none-match': far.tag })).status).toBe(304);
    await other.close();
  });
});

describe.runIf(testServer)('while the database answers nobody', () => {
  /** Holds every table that a tile could be drawn from, so that whoever asks for one waits. */
  async function withTablesHeld(then: () => Promise<void>): Promise<void> {
    const tables = ['tile_features', 'effective', 'projects', 'geometries', 'places', 'documents', 'atlas_migrations'];
    await wire.db.sql.begin(async (tx) => {
      await tx`lock table ${tx.unsafe(tables.join(', '))} in access exclusive mode`;
      await then();
    });
  }
  const waiting = async () => {
    const [row] = await wire.db.sql<{ n: number }[]>`
      select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    return row?.n ?? 0;
  };

  it('a tile that is kept, one that has not changed and one outside are answered all the same', async () => {
    const paths = [HERE, `${HERE}?kind=expressway&place=lang-son`];
    const kept: Answer[] = [];
    for (const path of paths) kept.push(await get(path, GZIP));
    await withTablesHeld(async () => {
      for (const [i, path] of paths.entries()) {
        expect(await get(path, GZIP)).toMatchObject({ status: 200, tag: kept[i]?.tag, body: kept[i]?.body });
        expect((await get(path, { ...GZIP, 'if-none-match': kept[i]?.tag ?? '' })).status).toBe(304);
      }
      // One that nobody asked for before.
      expect((await get('/tiles/projects/8/130/88.mvt')).status).toBe(204);
      expect(await waiting()).toBe(0);
    });
  });

  it('a hundred who ask for the same cold tile make one query, and one that gives up takes it from nobody', async () => {
    await write(wire.db, 'completion');
    await wire.db.changes.catchUp();
    const path = `${HERE}?place=lang-son`;
    await get(`${FAR}?place=lang-son`);
    let answers: Promise<Answer>[] = [];
    await withTablesHeld(async () => {
      const impatient = httpGet(wire.origin + path, { agent: false });
      impatient.on('error', () => expect(impatient.destroyed).toBe(true));
      answers = Array.from({ length: 100 }, (_, i) => get(path, i % 2 ? GZIP : {}));
      for (let i = 0; i < 100 && (await waiting()) === 0; i++) await pause(20);
      impatient.destroy();
      await pause(300);
      expect(await waiting()).toBe(1);
    });
    const sent = await Promise.all(answers);
    expect(new Set(sent.map((a) => a.status))).toEqual(new Set([200]));
    expect(new Set(sent.map((a) => a.tag)).size).toBe(2);
    expect(statusIn(sent[0] as Answer)).toBe('completion');
  });

  it('one that fails is refused, without a tag, and drawn when it is next asked for', async () => {
    await write(wire.db, 'maintenance');
    await wire.db.changes.catchUp();
    await withTablesHeld(async () => {
      const asked = Promise.all([get(HERE), get(HERE, GZIP)]);
      for (let i = 0; i < 100 && (await waiting()) === 0; i++) await pause(20);
      await wire.db.sql`select pg_cancel_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      for (const { status, headers } of await asked) {
        expect(status).toBe(500);
        expect(headers.etag).toBeUndefined();
        expect(headers['cache-control']).toBe('no-store');
        expect(headers['content-encoding']).toBeUndefined();
      }
    });
    expect(statusIn(await get(HERE))).toBe('maintenance');
  });
});
