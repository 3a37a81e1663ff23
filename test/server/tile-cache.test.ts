import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { filterKey } from '../../db/queries/filter-key.ts';
import { VIETNAM_EXTENT } from '../../geo/valid.ts';
import { encodingFor } from '../../server/http/encoding.ts';
import { filterParams, parseFilter } from '../../server/inputs/query-string.ts';
import { type Encoding, TileCache } from '../../server/tiles/cache.ts';
import { canHoldProjects } from '../../server/tiles/extent.ts';
import { anyFilter } from '../db/helpers/any-filter.ts';

const MB = 2 ** 20;
const bytes = (text: string) => new TextEncoder().encode(text);
const encoding = fc.constantFrom<Encoding>('gzip', 'identity');
const opened = (sent: Buffer, as: Encoding) => (as === 'identity' || sent.length === 0 ? sent : gunzipSync(sent)).toString('latin1');

/** A drawing that waits to be let go. */
function held() {
  let release: (text: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const drawing = new Promise<Uint8Array>((resolve, reject) => {
    release = (text) => resolve(bytes(text));
    fail = reject;
  });
  let count = 0;
  const draw = () => {
    count++;
    return drawing;
  };
  return { draw, release, fail, count: () => count };
}
/** As a request does: what is kept, or else drawn. */
async function get(cache: TileCache, key: string, versionNow: () => string, draw: () => Promise<Uint8Array>, as: Encoding): Promise<Buffer> {
  return await (cache.kept(key, versionNow(), as) ?? cache.draw(key, versionNow, draw, as));
}
const never = () => Promise.reject(new Error('drawn again'));

describe('a tile that a hundred ask for at once', () => {
  it('is drawn once, for readers of either encoding', async () => {
    const cache = new TileCache(MB);
    const tile = held();
    const asked = Array.from({ length: 100 }, (_, i) => get(cache, 'k', () => '1', tile.draw, i % 2 ? 'gzip' : 'identity'));
    tile.release('lines');
    const sent = await Promise.all(asked);
    expect(tile.count()).toBe(1);
    expect(new Set(sent.map((s, i) => opened(s, i % 2 ? 'gzip' : 'identity')))).toEqual(new Set(['lines']));
  });

  it('fails for all of them where it fails, and is drawn again for the next', async () => {
    const cache = new TileCache(MB);
    const tile = held();
    const asked = Array.from({ length: 100 }, () => get(cache, 'k', () => '1', tile.draw, 'gzip'));
    tile.fail(new Error('statement timeout'));
    for (const result of await Promise.allSettled(asked))
      expect(result).toMatchObject({ status: 'rejected', reason: { message: 'statement timeout' } });
    expect(tile.count()).toBe(1);
    expect(
      opened(
        await get(
          cache,
          'k',
          () => '1',
          async () => bytes('lines'),
          'gzip',
        ),
        'gzip',
      ),
    ).toBe('lines');
  });

  it('is not kept where its drawing throws at once', async () => {
    const cache = new TileCache(MB);
    const thrown = () => {
      throw new Error('no such layer');
    };
    await expect(get(cache, 'k', () => '1', thrown, 'gzip')).rejects.toThrow('no such layer');
    expect(
      (
        await get(
          cache,
          'k',
          () => '1',
          async () => bytes('x'),
          'identity',
        )
      ).toString(),
    ).toBe('x');
  });

  it('is drawn once even where nothing is kept', async () => {
    const cache = new TileCache(0);
    const tile = held();
    const asked = [get(cache, 'k', () => '1', tile.draw, 'gzip'), get(cache, 'k', () => '1', tile.draw, 'identity')];
    tile.release('lines');
    await Promise.all(asked);
    expect(tile.count()).toBe(1);
    await expect(get(cache, 'k', () => '1', never, 'gzip')).rejects.toThrow('drawn again');
    expect(cache.bytes).toBe(0);
  });
});

describe('a kept tile', () => {
  it('is sent until its version moves on, and then never again', async () => {
    const cache = new TileCache(MB);
    let version = '1';
    const ask = (draw: () => Promise<Uint8Array>) => get(cache, 'k', () => version, draw, 'identity');
    expect((await ask(async () => bytes('old'))).toString()).toBe('old');
    await settled(cache);
    expect((await ask(never)).toString()).toBe('old');
    version = '2';
    expect((await ask(async () => bytes('new'))).toString()).toBe('new');
    await settled(cache);
    expect((await ask(never)).toString()).toBe('new');
  });

  it('that was being drawn while its version moved on is sent to those who asked before, and not kept', async () => {
    const cache = new TileCache(MB);
    let version = '1';
    const old = held();
    const next = held();
    const before = get(cache, 'k', () => version, old.draw, 'identity');
    version = '2';
    const after = get(cache, 'k', () => version, next.draw, 'identity');
    next.release('new');
    expect((await after).toString()).toBe('new');
    await settled(cache, 1);
    old.release('old');
    expect((await before).toString()).toBe('old');
    await settled(cache);
    expect((await get(cache, 'k', () => version, never, 'identity')).toString()).toBe('new');
  });

  it('in which nothing is drawn is kept too', async () => {
    const cache = new TileCache(MB);
    expect(
      await get(
        cache,
        'k',
        () => '1',
        async () => new Uint8Array(),
        'gzip',
      ),
    ).toHaveLength(0);
    await settled(cache);
    for (const as of ['gzip', 'identity'] as const) expect(await get(cache, 'k', () => '1', never, as)).toHaveLength(0);
  });
});

/** What is drawn is kept a moment after it was sent. */
const settled = (cache: TileCache, left = 0) => vi.waitUntil(() => cache.drawing === left, { interval: 1 });

describe('the cache', () => {
  const ask = fc.record({
    key: fc.integer({ min: 0, max: 30 }),
    version: fc.integer({ min: 0, max: 2 }),
    size: fc.integer({ min: 0, max: 9000 }),
    encoding,
  });

  it('never takes more than it may, and always sends what was last drawn at that version', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ask, { minLength: 30, maxLength: 120 }), fc.integer({ min: 1, max: 60_000 }), async (asked, maxBytes) => {
        const cache = new TileCache(maxBytes);
        for (const { key, version, size, encoding: as } of asked) {
          // Noise does not compress: what is kept is as large as what was drawn.
          const text = `${key} ${version} ${noise(key * 31 + version, size)}`;
          let drawn = '';
          const draw = async () => {
            drawn = text;
            return Buffer.from(text, 'latin1');
          };
          const sent = opened(await get(cache, String(key), () => String(version), draw, as), as);
          if (drawn !== '') expect(sent).toBe(drawn);
          expect(sent.startsWith(`${key} ${version} `)).toBe(true);
          await settled(cache);
          expect(cache.bytes).toBeLessThanOrEqual(maxBytes);
        }
        expect(await keptIn(cache, asked)).toBeLessThanOrEqual(maxBytes);
      }),
      { numRuns: 30 },
    );
  });
});

/** The compressed bytes of the tiles that are sent without being drawn again. */
async function keptIn(cache: TileCache, asked: readonly { key: number; version: number }[]): Promise<number> {
  let kept = 0;
  for (const key of new Set(asked.map((a) => a.key)))
    for (const version of [0, 1, 2]) {
      const sent = await get(cache, String(key), () => String(version), never, 'gzip').catch(() => Buffer.alloc(0));
      kept += sent.length;
    }
  return kept;
}

function noise(seed: number, length: number): string {
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return String.fromCharCode((state >> 16) & 0xff);
  }).join('');
}

describe('the encoding of an answer', () => {
  it.each([
    ['gzip, deflate, br', 'gzip'],
    ['deflate, gzip;q=1.0, *;q=0.5', 'gzip'],
    ['br;q=1.0, gzip;q=0.8', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['gzip ; q=0.000, identity', 'identity'],
    ['br', 'identity'],
    ['gzipped', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('for accept-encoding %j is %s', (accepted, expected) => expect(encodingFor(accepted)).toBe(expected));
});

describe('the key of a filter', () => {
  it('is the same however values and parameters are ordered or repeated, and another for another filter', () => {
    const shuffled = anyFilter.chain((filter) => {
      const params = filterParams(filter);
      const lists = params.filter(([name]) => Array.isArray(filter[name as keyof typeof filter]));
      const more = lists.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...lists), { maxLength: 3 });
      return more.chain((again) => {
        const all = [...params, ...again];
        return fc.record({ filter: fc.constant(filter), params: fc.shuffledSubarray(all, { minLength: all.length }) });
      });
    });
    fc.assert(
      fc.property(shuffled, anyFilter, ({ filter, params }, other) => {
        const read = parseFilter(params);
        expect(read.errors).toEqual([]);
        expect(filterKey(read.filter)).toBe(filterKey(filter));
        const meaning = (f: typeof filter) =>
          JSON.stringify(
            filterParams(f)
              .map((p) => p.join('='))
              .sort(),
          );
        expect(filterKey(other) === filterKey(filter)).toBe(meaning(other) === meaning(filter));
      }),
    );
  });
});

describe('a tile outside Vietnam', () => {
  const [west, south, east, north] = VIETNAM_EXTENT;
  const row = (lat: number) => (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
  const zoom = fc.integer({ min: 0, max: 18 });

  it('is none in which, with its margin, a position of Vietnam lies; and every one farther off', () => {
    const position = fc.record({
      lon: fc.double({ min: west, max: east, noNaN: true }),
      lat: fc.double({ min: south, max: north, noNaN: true }),
      z: zoom,
    });
    fc.assert(
      fc.property(position, fc.constantFrom(-1, 0, 1), fc.constantFrom(-1, 0, 1), ({ lon, lat, z }, dx, dy) => {
        const margin = 256 / 4096 - 1e-9;
        const x = Math.floor(((lon + 180) / 360) * 2 ** z + dx * margin);
        const y = Math.floor(row(lat) * 2 ** z + dy * margin);
        expect(canHoldProjects({ z, x, y })).toBe(true);
      }),
    );
    // Around Vietnam, whose edges are at 0.783, 0.828, 0.432 and 0.484 of the world.
    const around = fc.record({ z: zoom, u: fc.double({ min: 0.76, max: 0.85, noNaN: true }), v: fc.double({ min: 0.41, max: 0.51, noNaN: true }) });
    fc.assert(
      fc.property(around, ({ z, u, v }) => {
        const [x, y] = [Math.floor(u * 2 ** z), Math.floor(v * 2 ** z)];
        const beyond = (edge: number, at: number) => at > edge * 2 ** z + 0.07;
        const isFar = beyond((east + 180) / 360, x) || beyond(row(south), y) || beyond(-(west + 180) / 360, -x - 1) || beyond(-row(north), -y - 1);
        if (isFar) expect(canHoldProjects({ z, x, y })).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
