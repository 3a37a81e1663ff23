import { ByteWriter, varintLength } from './byte-writer.ts';
import { featuresIn } from './layer-bytes.ts';
import { LayerValues } from './layer-values.ts';
import { type CodedWord, codedWords, ownTexts, SAID_HEAD, standing, ZERO } from './said.ts';
import { ShapeReader } from './shape-reader.ts';

/** A tile's rows, column by column, in one order. */
export type TileRows = {
  /** db/tiles/said.ts */
  said: Uint8Array;
  /** As `tile_shape` writes them, or `DRAWN_ANEW`. */
  shapes: Uint8Array;
  /** `standsText` of each. */
  stands: Uint8Array;
  /** The shapes drawn anew, as PostGIS encodes a tile of them alone. */
  anew: Uint8Array;
};

const LAYER_NAME = 'projects';
/** In the order in which a feature's tags are written. */
const KEYS = [...ownTexts, ...(Object.keys(codedWords) as CodedWord[]), 'accuracyM', 'members', 'state', 'health', 'targetYear'];
const [ACCURACY, MEMBERS, STATE, HEALTH, YEAR] = KEYS.map((_, i) => i).slice(-5) as [number, number, number, number, number];
/** Tags of one feature: a byte for the key, at most five for the value. */
const TAGS_ROOM = 6 * KEYS.length;

/** Kept from tile to tile, as room takes as long to be had as to be filled; up to this size. */
const KEPT_ROOM = 16 * 2 ** 20;
let features = new ByteWriter();
let dictionary = new LayerValues();

/**
 * One tile with the layer `projects`, from rows that tell what stands in it; no bytes where there is no row.
 * @throws Error where the columns are not of the same rows
 */
export function glueTile(rows: TileRows, tile: { x: number; y: number }): Uint8Array {
  if (rows.said.length === 0) return new Uint8Array(0);
  features.length = 0;
  dictionary.clear();
  writeFeatures(rows, tile);
  const bytes = tileOf(features, dictionary.writer);
  if (features.bytes.length + dictionary.writer.bytes.length > KEPT_ROOM) [features, dictionary] = [new ByteWriter(), new LayerValues()];
  return bytes;
}

function writeFeatures({ said, shapes, stands, anew }: TileRows, tile: { x: number; y: number }): void {
  const reader = new ShapeReader(shapes, tile);
  const drawnAnew = featuresIn(anew);
  for (const list of [...words, state, health]) list.clear();
  let [at, row, nextAnew] = [0, 0, 0];
  for (; at < said.length; row++) {
    tags.length = 0;
    const lengths = at + words.length + 5;
    let text = at + SAID_HEAD;
    for (let i = 0; i < ownTexts.length; i++) {
      const end = text + digits(said, lengths + 3 * i, 3);
      tag(i, i === ownTexts.length - 1 ? dictionary.shared(said, text, end) : dictionary.own(said, text, end));
      text = end;
    }
    for (let i = 0; i < words.length; i++) tag(ownTexts.length + i, (words[i] as Numbered).of((said[at + i] as number) - ZERO));
    const end = text + digits(said, lengths + 3 * ownTexts.length, 3);
    tag(ACCURACY, dictionary.double(decimal(said, text, end)));
    tag(MEMBERS, dictionary.count(digits(said, at + words.length + 2, 3)));
    tag(STATE, state.of(stands[2 * row] as number));
    tag(HEALTH, health.of(stands[2 * row + 1] as number));
    const year = digits(said, at + words.length, 2);
    if (year > 0) tag(YEAR, dictionary.count(year));
    at = end;
    reader.next();
    if (reader.type > 0) writeFeature(reader.type, reader.geometry.bytes, 0, reader.geometry.length);
    else {
      const feature = drawnAnew[nextAnew++];
      if (!feature) throw new Error('a tile has fewer shapes than rows');
      writeFeature(feature.type, anew, feature.start, feature.end);
    }
  }
  if (at !== said.length || stands.length !== 2 * row || !reader.isAtEnd || nextAnew !== drawnAnew.length)
    throw new Error(`a tile of ${row} rows has other columns`);
}

/** Words by a code, each with the number of its value once it is wanted. */
class Numbered {
  readonly #words: readonly string[];
  readonly #numbers: number[];

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#numbers = words.map(() => -1);
  }

  /** Forgets the numbers: for the next tile. */
  clear(): void {
    this.#numbers.fill(-1);
  }

  /** @throws Error where no word has that code: the rows were made for other words */
  of(code: number): number {
    const known = this.#numbers[code];
    if (known !== undefined && known >= 0) return known;
    const word = this.#words[code];
    if (!word) throw new Error(`no word has the code ${code}`);
    const made = dictionary.word(word);
    this.#numbers[code] = made;
    return made;
  }
}

/** By the letters' codes; nothing where none stands for a word. */
function byLetter(letters: readonly [string, string][]): string[] {
  const words: string[] = Array.from({ length: 128 }, () => '');
  for (const [letter, word] of letters) words[letter.charCodeAt(0)] = word;
  return words;
}

const words = Object.values<readonly string[]>(codedWords).map((list) => new Numbered(list));
const [state, health] = [new Numbered(byLetter(standing.state)), new Numbered(byLetter(standing.health))];
const tags = new ByteWriter();
tags.room(TAGS_ROOM);

function tag(key: number, value: number): void {
  tags.byte(key);
  tags.varint(value);
}

/** A number in digits of six bits (db/tiles/said.ts). */
function digits(said: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) value = value * 64 + (said[i] as number) - ZERO;
  return value;
}

function writeFeature(type: number, geometry: Uint8Array, start: number, end: number): void {
  const length = end - start;
  features.room(tags.length + length + 24);
  features.byte(0x12);
  features.varint(1 + varintLength(tags.length) + tags.length + 2 + 1 + varintLength(length) + length);
  features.byte(0x12);
  features.varint(tags.length);
  features.copy(tags.bytes, 0, tags.length);
  features.byte(0x18);
  features.byte(type);
  features.byte(0x22);
  features.varint(length);
  features.copy(geometry, start, end);
}

/** A number as PostgreSQL writes it. */
function decimal(text: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = (text[i] as number) - ZERO;
    if (digit < 0 || digit > 9 || end - start > 15) return Number(Buffer.from(text.subarray(start, end)).toString('latin1'));
    value = 10 * value + digit;
  }
  return value;
}

const keyBytes = (name: string): number[] => [0x1a, name.length, ...Buffer.from(name)];
const BEFORE = Uint8Array.from([0x0a, LAYER_NAME.length, ...Buffer.from(LAYER_NAME)]);
/** The keys, and extent 4096 and version 2. */
const AFTER = Uint8Array.from([...KEYS.flatMap(keyBytes), 0x28, 0x80, 0x20, 0x78, 0x02]);

function tileOf(drawn: ByteWriter, said: ByteWriter): Uint8Array {
  const length = BEFORE.length + drawn.length + said.length + AFTER.length;
  const tile = new ByteWriter(Buffer.allocUnsafe(1 + varintLength(length) + length));
  tile.byte(0x1a);
  tile.varint(length);
  tile.copy(BEFORE, 0, BEFORE.length);
  tile.copy(drawn.bytes, 0, drawn.length);
  tile.copy(said.bytes, 0, said.length);
  tile.copy(AFTER, 0, AFTER.length);
  return tile.bytes;
}
