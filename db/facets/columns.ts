import { Dictionary } from './dictionary.ts';

export type Codes = Uint8Array | Uint16Array | Uint32Array;
export type Value = string | number | boolean | null;

const widths = [Uint8Array, Uint16Array, Uint32Array] as const;

/** One value a row, as codes of a dictionary, in as few bytes as these need. Rows that were never set have the code 0. */
export class OneValue<T extends Value> {
  readonly dictionary = new Dictionary<T>();
  codes: Codes = new Uint8Array(64);

  set(row: number, value: T): void {
    const code = this.dictionary.code(value);
    if (row >= this.codes.length) this.codes = grown(this.codes, row + 1);
    if (code >= 2 ** (8 * this.codes.BYTES_PER_ELEMENT)) this.codes = widened(this.codes);
    this.codes[row] = code;
  }

  get(row: number): T {
    return this.dictionary.value(this.codes[row] as number);
  }

  get bytes(): number {
    return this.codes.byteLength;
  }
}

/**
 * Any number of values a row. The codes of all rows stand in one array, those of a row together; a row that changes is
 * written anew at its end, and once half of the array is left behind it is packed.
 */
export class ManyValues<T extends Value> {
  readonly dictionary = new Dictionary<T>();
  codes: Uint32Array = new Uint32Array(64);
  /** Where a row's codes begin, and how many they are. */
  starts: Uint32Array = new Uint32Array(64);
  sizes: Uint32Array = new Uint32Array(64);
  #end = 0;
  #used = 0;

  set(row: number, values: readonly T[]): void {
    if (row >= this.starts.length) [this.starts, this.sizes] = [grown(this.starts, row + 1), grown(this.sizes, row + 1)];
    this.#used += values.length - (this.sizes[row] as number);
    this.sizes[row] = 0;
    if (this.#end + values.length > this.codes.length) {
      if (this.#used < this.codes.length / 2) this.#pack();
      else this.codes = grown(this.codes, this.#end + values.length);
    }
    this.starts[row] = this.#end;
    this.sizes[row] = values.length;
    for (const value of values) this.codes[this.#end++] = this.dictionary.code(value);
  }

  get(row: number): T[] {
    const start = this.starts[row] as number;
    return Array.from(this.codes.subarray(start, start + (this.sizes[row] as number)), (code) => this.dictionary.value(code));
  }

  get bytes(): number {
    return this.codes.byteLength + this.starts.byteLength + this.sizes.byteLength;
  }

  #pack(): void {
    const packed = new Uint32Array(this.codes.length);
    this.#end = 0;
    for (let row = 0; row < this.starts.length; row++) {
      const [start, size] = [this.starts[row] as number, this.sizes[row] as number];
      packed.set(this.codes.subarray(start, start + size), this.#end);
      this.starts[row] = this.#end;
      this.#end += size;
    }
    this.codes = packed;
  }
}

/** The same with room for so many, and for as many again as there are: rows come one by one. */
export function grown<A extends Codes | Float64Array>(codes: A, least: number): A {
  const larger = new (codes.constructor as new (length: number) => A)(Math.max(least, 2 * codes.length));
  larger.set(codes);
  return larger;
}

function widened(codes: Codes): Codes {
  const Wider = widths[widths.findIndex((width) => codes instanceof width) + 1];
  if (!Wider) throw new RangeError('more than 2³² values');
  return Wider.from(codes);
}

/** The columns of a record with their names. */
export const entriesOf = <T extends object>(columns: T) => Object.entries(columns) as { [K in keyof T]: [K, T[K]] }[keyof T][];
