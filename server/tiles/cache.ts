import { promisify } from 'node:util';
import { gunzip, gzip, type ZlibOptions } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** How a tile is sent: as it is kept, or, for the few who do not take that, unpacked each time. */
export type Encoding = 'gzip' | 'identity';
type Draw = () => Promise<Uint8Array>;
type Stored = { version: string; zipped: Buffer };
type Drawn = { plain: Buffer; zipped(): Promise<Buffer> };

const NOTHING = Buffer.alloc(0);
/** What an entry costs besides its bytes and its key, in bytes of the process's memory as measured over 200,000 of them. */
const ENTRY_BYTES = 500;
/** Under this size Node cuts a buffer from a shared block of 8 kB, which would stay in memory for the sake of it. */
const SHARED_UNDER = 4096;

/**
 * Half the work of zlib's usual 6 for 4 % more bytes: 28 ms instead of 62 for the fullest tiles (2.7 MB), 2.9 instead of 5.7
 * for one of 270 kB. Level 1 would take 19 and 2 ms, and a tenth more bytes on every reader's way.
 */
const LEVEL = 4;

const zip = promisify<Buffer, ZlibOptions, Buffer>(gzip);
const unzip = promisify<Buffer, Buffer>(gunzip);

/**
 * Tiles that were drawn, compressed once, with the version of the data that each was drawn at. Bounded by bytes; what has
 * not been asked for longest goes first. A tile whose version has moved on is drawn anew before it is sent: readers are
 * promised that a write shows within a second, so nothing stale is served from here, and a hundred who ask for the same
 * tile meanwhile wait for one drawing.
 */
export class TileCache {
  readonly #stored: LRUCache<string, Stored> | undefined;
  /** What is being drawn, by version and key. */
  readonly #flights = new Map<string, Promise<Drawn>>();

  /** @param maxBytes what the tiles may take in memory, with their keys; 0 keeps none, and only what is under way is shared */
  constructor(maxBytes: number) {
    if (maxBytes > 0)
      this.#stored = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ zipped }, key) => zipped.length + key.length + ENTRY_BYTES });
  }

  /** What the tiles take, in bytes. */
  get bytes(): number {
    return this.#stored?.calculatedSize ?? 0;
  }

  /** How many tiles are being drawn. */
  get drawing(): number {
    return this.#flights.size;
  }

  /** A tile that is kept and of this version, in the encoding asked for; no bytes where nothing is drawn in it. */
  kept(key: string, version: string, encoding: Encoding): Buffer | Promise<Buffer> | undefined {
    const stored = this.#stored?.get(key);
    if (stored?.version !== version) return undefined;
    return encoding === 'gzip' || stored.zipped.length === 0 ? stored.zipped : unzip(stored.zipped);
  }

  /**
   * A tile that is not kept, in the encoding asked for.
   * @param versionNow what the tile's version is, asked before it is drawn and after: one that was drawn while it moved on
   *   is sent, as what was known when it was asked for, and not kept
   * @param draw draws it as it is; where it fails, all who wait are told, and the next one to ask tries again
   */
  async draw(key: string, versionNow: () => string, draw: Draw, encoding: Encoding): Promise<Buffer> {
    const version = versionNow();
    const flight = `${version} ${key}`;
    let drawing = this.#flights.get(flight);
    if (!drawing) {
      drawing = draw().then(drawnTile);
      this.#flights.set(flight, drawing);
      void this.#keep(key, version, versionNow, drawing).finally(() => this.#flights.delete(flight));
    }
    const { plain, zipped } = await drawing;
    return encoding === 'gzip' ? await zipped() : plain;
  }

  async #keep(key: string, version: string, versionNow: () => string, drawing: Promise<Drawn>): Promise<void> {
    // Those who wait for it are told what failed.
    const drawn = await drawing.catch(() => undefined);
    if (!drawn || !this.#stored) return;
    const zipped = await drawn.zipped();
    if (versionNow() === version) this.#stored.set(key, { version, zipped });
  }
}

/** Compressed when it is first wanted so. */
function drawnTile(tile: Uint8Array): Drawn {
  const plain = Buffer.from(tile.buffer, tile.byteOffset, tile.byteLength);
  let zipped: Promise<Buffer> | undefined;
  return { plain, zipped: () => (zipped ??= plain.length === 0 ? Promise.resolve(NOTHING) : zip(plain, { level: LEVEL }).then(ofItsOwn)) };
}

function ofItsOwn(bytes: Buffer): Buffer {
  if (bytes.length >= SHARED_UNDER) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}
