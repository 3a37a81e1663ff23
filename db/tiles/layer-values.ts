import { ByteWriter, varintLength } from './byte-writer.ts';

/** Fields and forms of a value in a tile (vector_tile.proto), and the field of a layer that values are. */
const [TEXT, DOUBLE, COUNT, VALUE] = [0x0a, 0x19, 0x28, 0x22];
const SLOTS = 4096;
/** Whole numbers below this are found by their place in a table: most of them are. */
const SMALL = 16_384;

/** The words that tiles say, in UTF-8: some hundred. */
const wordBytes = new Map<string, Uint8Array>();

function bytesOf(word: string): Uint8Array {
  const bytes = wordBytes.get(word) ?? new TextEncoder().encode(word);
  wordBytes.set(word, bytes);
  return bytes;
}

/** The values of a layer, each with its number; written into `writer` as they come. Made once, for one layer after another. */
export class LayerValues {
  readonly writer = new ByteWriter();
  #count = 0;
  readonly #words = new Map<string, number>();
  readonly #counts = new Map<number, number>();
  readonly #doubles = new Map<number, number>();
  readonly #smallDoubles = new Int32Array(SMALL);
  /** Of texts that repeat, by a hash of their bytes: number, start and end of the latest. */
  readonly #texts = new Int32Array(3 * SLOTS);

  /** Forgets all: for the next layer. */
  clear(): void {
    this.writer.length = 0;
    this.#count = 0;
    for (const map of [this.#words, this.#counts, this.#doubles]) map.clear();
    this.#smallDoubles.fill(-1);
    this.#texts.fill(0);
  }

  /** A text that no other feature is likely to have, copied from UTF-8. */
  own(source: Uint8Array, start: number, end: number): number {
    const { writer } = this;
    const length = end - start;
    writer.room(length + 12);
    writer.byte(VALUE);
    writer.varint(1 + varintLength(length) + length);
    writer.byte(TEXT);
    writer.varint(length);
    writer.copy(source, start, end);
    return this.#count++;
  }

  /** A text that many have. Two that fall on the same place of the table may be written more than once. */
  shared(source: Uint8Array, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (source[i] as number), 0x01000193);
    const slot = 3 * ((hash ^ (hash >>> 15)) & (SLOTS - 1));
    const [number, from, to] = [this.#texts[slot] as number, this.#texts[slot + 1] as number, this.#texts[slot + 2] as number];
    if (to > 0 && to - from === end - start && this.#equals(from, source, start, end)) return number;
    const made = this.own(source, start, end);
    this.#texts[slot] = made;
    this.#texts[slot + 1] = this.writer.length - (end - start);
    this.#texts[slot + 2] = this.writer.length;
    return made;
  }

  word(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const bytes = bytesOf(word);
    const made = this.own(bytes, 0, bytes.length);
    this.#words.set(word, made);
    return made;
  }

  /** A whole number from 0 to 2^32 - 1. */
  count(value: number): number {
    const known = this.#counts.get(value);
    if (known !== undefined) return known;
    this.writer.room(8);
    this.writer.byte(VALUE);
    this.writer.varint(1 + varintLength(value));
    this.writer.byte(COUNT);
    this.writer.varint(value);
    this.#counts.set(value, this.#count);
    return this.#count++;
  }

  double(value: number): number {
    const isSmall = value >= 0 && value < SMALL && Number.isInteger(value);
    const known = isSmall ? (this.#smallDoubles[value] as number) : (this.#doubles.get(value) ?? -1);
    if (known >= 0) return known;
    const { writer } = this;
    writer.room(11);
    writer.byte(VALUE);
    writer.byte(9);
    writer.byte(DOUBLE);
    eight.setFloat64(0, value, true);
    for (let i = 0; i < 8; i++) writer.byte(eight.getUint8(i));
    if (isSmall) this.#smallDoubles[value] = this.#count;
    else this.#doubles.set(value, this.#count);
    return this.#count++;
  }

  #equals(from: number, source: Uint8Array, start: number, end: number): boolean {
    const { bytes } = this.writer;
    for (let i = start, j = from; i < end; i++, j++) if (bytes[j] !== source[i]) return false;
    return true;
  }
}

const eight = new DataView(new ArrayBuffer(8));
