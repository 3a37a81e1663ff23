import { ByteWriter, varintLength } from './byte-writer.ts';
import { ZERO } from './said.ts';
import { EXTENT } from './units.ts';

/** What stands where PostGIS has drawn the shape. */
export const DRAWN_ANEW = '-';

/** Type, column, row and length: see `tile_shape`. */
const HEAD = 8;

/** Of each letter of base64, by its code, the six bits it stands for. */
const SIX_BITS = new Uint8Array(128);
for (const [bits, letter] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) SIX_BITS[letter.charCodeAt(0)] = bits;

/** Reads one shape after another as `tile_shape` wrote them, and gives each as the geometry of a feature in one tile. */
export class ShapeReader {
  /** 1 points, 2 lines, 3 areas; 0 for one that is drawn anew. */
  type = 0;
  readonly geometry = new ByteWriter();
  readonly #text: Uint8Array;
  readonly #column: number;
  readonly #row: number;
  readonly #raw = new ByteWriter();
  #at = 0;
  /** How much of `#raw` was read. */
  #read = 0;

  /** @param text the shapes (ASCII) @param tile of the zoom that they were made for */
  constructor(text: Uint8Array, { x, y }: { x: number; y: number }) {
    this.#text = text;
    this.#column = x;
    this.#row = y;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  next(): void {
    const text = this.#text;
    this.type = 0;
    if (text[this.#at] === DRAWN_ANEW.charCodeAt(0)) {
      this.#at++;
      return;
    }
    this.type = (text[this.#at] as number) - ZERO;
    const east = (this.#digits(1, 2) - this.#column) * EXTENT;
    const south = (this.#digits(3, 2) - this.#row) * EXTENT;
    const length = this.#digits(5, 3);
    this.#decode(this.#at + HEAD, length);
    this.#at += HEAD + 4 * Math.ceil(length / 3);
    this.#move(length, east, south);
  }

  #digits(from: number, count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 64 + (this.#text[this.#at + from + i] as number) - ZERO;
    return value;
  }

  #decode(start: number, length: number): void {
    const [text, raw] = [this.#text, this.#raw];
    raw.length = 0;
    raw.room(length + 3);
    const { bytes } = raw;
    for (let at = start, to = 0; to < length; at += 4, to += 3) {
      const bits = (six(text, at) << 18) | (six(text, at + 1) << 12) | (six(text, at + 2) << 6) | six(text, at + 3);
      bytes[to] = bits >> 16;
      bytes[to + 1] = bits >> 8;
      bytes[to + 2] = bits;
    }
  }

  /** Only where the geometry begins depends on the tile: each other position is told from the one before it. */
  #move(length: number, east: number, south: number): void {
    this.#read = 0;
    const command = this.#varint();
    const x = zigzag(unzigzag(this.#varint()) + east);
    const y = zigzag(unzigzag(this.#varint()) + south);
    const { geometry } = this;
    geometry.length = 0;
    geometry.room(varintLength(command) + 10 + length - this.#read);
    geometry.varint(command);
    geometry.varint(x);
    geometry.varint(y);
    geometry.copy(this.#raw.bytes, this.#read, length);
  }

  #varint(): number {
    for (let [value, shift] = [0, 0]; ; shift += 7) {
      const byte = this.#raw.bytes[this.#read++] as number;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
}

const six = (text: Uint8Array, at: number): number => SIX_BITS[text[at] as number] as number;
const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1);
const zigzag = (value: number): number => ((value << 1) ^ (value >> 31)) >>> 0;
