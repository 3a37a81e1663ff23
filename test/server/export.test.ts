import { get as httpGet, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addCopies } from '../db/helpers/many.ts';
import { type AtlasWire, expectAlive, expectRefused, openAtlasWire } from './helpers/wire.ts';

let wire: AtlasWire;
const log: string[] = [];
/** How many statements the server has sent by its Drizzle. */
let asked = 0;
beforeAll(async () => {
  wire = await openAtlasWire((line) => log.push(line));
  const orm = new Proxy(wire.db.orm, {
    get(target, name) {
      if (name === 'execute') asked++;
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  Object.assign(wire.service, { db: Object.assign(Object.create(wire.db), { orm }) });
});
afterAll(() => wire.close());
afterEach(() => expectAlive(wire));

const PATH = '/export/projects.geojson';
const collection = async (path: string) => (await (await wire.get(path)).json()) as FeatureCollection & { dataVersion: string };
const nextOf = (response: Response) => /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];

describe('the export', () => {
  it('has of each project what the list has, in its order, and the geometry that is stored', async () => {
    const filter = { kind: ['expressway', 'railway'], asOf: '2025-06-30', year: 2030 };
    const { rows } = (await wire.trpc('projects.list', { filter, limit: 500 })).body.result.data as { rows: Record<string, unknown>[] };
    const { features } = await collection(`${PATH}?kind=expressway&kind=railway&asOf=2025-06-30&year=2030`);
    const shared = ({ id, kind, type, targetYear, members, state, accuracyM }: Record<string, unknown>) => [
      id,
      kind,
      type,
      targetYear,
      members,
      state,
      accuracyM,
    ];
    expect(features.map((f) => shared(f.properties ?? {}))).toEqual(rows.map(shared));
    expect(rows.length).toBeGreaterThan(5);
    const stored = await wire.db.sql<
      { id: string; geometry: unknown }[]
    >`select project_id as id, ST_AsGeoJSON(geom, 7)::json as geometry from geometries`;
    const geometryOf = new Map(stored.map(({ id, geometry }) => [id, geometry]));
    expect(features.map((f) => f.geometry)).toEqual(features.map((f) => geometryOf.get(String(f.id))));
  });

  it('comes by the page, each naming the next, as the whole does', async () => {
    const whole = await collection(`${PATH}?place=lang-son&place=ha-noi`);
    const ids: unknown[] = [];
    let pages = 0;
    for (let path: string | undefined = `${PATH}?limit=7&place=lang-son&place=ha-noi`; path; pages++) {
      const response: Response = await wire.get(path);
      const page = (await response.json()) as typeof whole;
      expect(page.features.length).toBeLessThanOrEqual(7);
      expect(page.dataVersion).toBe(whole.dataVersion);
      ids.push(...page.features.map((f) => f.id));
      path = nextOf(response);
    }
    expect(ids).toEqual(whole.features.map((f) => f.id));
    expect(pages).toBe(Math.ceil(ids.length / 7));
  });

  it('says of a page that ends with the last that nothing follows, and is empty after it', async () => {
    const { features } = await collection(PATH);
    const all = await wire.get(`${PATH}?limit=${features.length}`);
    expect([nextOf(all), ((await all.json()) as FeatureCollection).features.length]).toEqual([undefined, features.length]);
    const last = String(features.at(-1)?.id);
    expect((await collection(`${PATH}?limit=5&after=${last}`)).features).toEqual([]);
    expect((await collection(`${PATH}?after=${features[9]?.id}`)).features).toEqual(features.slice(10));
  });

  it.each([
    ['limit=0', 'not-a-limit', 'limit', '0'],
    ['limit=1001', 'not-a-limit', 'limit', '1001'],
    ['limit=ten', 'not-a-limit', 'limit', 'ten'],
    ['limit=-1', 'not-a-limit', 'limit', '-1'],
    ['limit=1e2', 'not-a-limit', 'limit', '1e2'],
    ['limit=5&limit=6', 'repeated', 'limit', '6'],
    ['after=Z99', 'bad-value', 'after', 'Z99'],
    ['after=', 'bad-value', 'after', ''],
    ['after=%00', 'bad-value', 'after', '\0'],
    ['asOf=2023-06-01&after=L01', 'bad-value', 'after', 'L01'],
    ['limit=5&after=L01&colour=red', 'unknown-parameter', 'colour', 'red'],
  ] as const)('refuses ?%s', async (query, problem, parameter, value) => {
    await expectRefused(wire, `${PATH}?${query}`, { problem, parameter, value });
  });
});

/** The answer's head; its body waits until it is read. */
const begin = (headers: Record<string, string> = {}) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    httpGet({ port: wire.port, host: '127.0.0.1', path: PATH, headers, agent: false }, resolve).on('error', reject);
  });

/** What comes of the body, and whether it was cut off. */
async function readAll(response: IncomingMessage, onChunk: () => void = () => undefined): Promise<{ bytes: Buffer[]; whole: boolean }> {
  const bytes: Buffer[] = [];
  try {
    for await (const chunk of response) {
      bytes.push(chunk as Buffer);
      onChunk();
    }
    return { bytes, whole: true };
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ECONNRESET');
    return { bytes, whole: false };
  }
}

/** Resolves once the server has asked the database nothing for half a second. */
async function untilQuiet(): Promise<number> {
  for (let before = -1; before !== asked; ) {
    before = asked;
    await pause(500);
  }
  return asked;
}

describe('the export of 20 000 projects', () => {
  const COPIES = 20_000;
  /** Of one page some 0.6 MB are on their way at once: as text, as bytes, and in the sockets of both ends. */
  const BOUND = 16 * 2 ** 20;
  beforeAll(async () => {
    await addCopies(wire.db, COPIES);
  });

  it('leaves page by page: what is held meanwhile does not grow with it', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const held = () => {
      collectGarbage();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    const response = await begin();
    const before = held();
    let [most, size, features, chunks, carry] = [0, 0, 0, 0, ''];
    for await (const chunk of response) {
      size += (chunk as Buffer).length;
      const text = carry + (chunk as Buffer).toString('latin1');
      features += text.split('{"type":"Feature",').length - 1;
      carry = text.slice(-17).includes('{"type":"Feature",') ? '' : text.slice(-17);
      if (++chunks % 40 === 0) most = Math.max(most, held() - before);
    }
    expect(features).toBeGreaterThan(COPIES);
    expect(size).toBeGreaterThan(BOUND);
    expect(most).toBeLessThan(BOUND);
    expect(chunks).toBeGreaterThan(80);
  });

  it('is, compressed, the same', async () => {
    const { bytes, whole } = await readAll(await begin({ 'accept-encoding': 'gzip' }));
    expect(whole).toBe(true);
    const { features } = JSON.parse(gunzipSync(Buffer.concat(bytes)).toString()) as FeatureCollection;
    expect(new Set(features.map((f) => f.id)).size).toBe(features.length);
    expect(features.length).toBeGreaterThan(COPIES);
  });

  it('waits for a reader who does not read, and stops when they leave', async () => {
    asked = 0;
    const response = await begin();
    const waiting = await untilQuiet();
    expect(waiting).toBeLessThan(COPIES / 500 / 2);
    response.destroy();
    expect(await untilQuiet()).toBeLessThanOrEqual(waiting + 1);
  });

  it.each(['identity', 'gzip'])('(%s) breaks off when the data change under it', async (encoding) => {
    const response = await begin({ 'accept-encoding': encoding });
    await wire.db.sql`update atlas_state set data_version = data_version + 1`;
    log.length = 0;
    expect((await readAll(response)).whole).toBe(false);
    expect(log.join()).toContain('export broken off: begun of data version');
    await expectAlive(wire);
  });

  it('is not made for who only asks for its head', async () => {
    asked = 0;
    const response = await fetch(wire.origin + PATH, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/geo+json']);
    expect(asked).toBeLessThan(3);
  });
});
