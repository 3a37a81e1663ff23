import type { Value } from './columns.ts';

/** Values by small numbers, their codes: 0, 1, 2 … as they are first met. A code is never taken away. */
export class Dictionary<T extends Value> {
  readonly values: T[] = [];
  readonly #codes = new Map<T, number>();
  #ordered: number[] = [];

  /** The code of a value, a new one where it has none. */
  code(value: T): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#codes.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  /** The value of a code that it gave. */
  value(code: number): T {
    return this.values[code] as T;
  }

  /** For each code, whether its value is one of those: 1 or 0. */
  among(wanted: Iterable<T>): Uint8Array {
    const found = new Uint8Array(this.values.length);
    for (const value of wanted) {
      const code = this.#codes.get(value);
      if (code !== undefined) found[code] = 1;
    }
    return found;
  }

  /** The codes in the order of their values as text. */
  ordered(): readonly number[] {
    if (this.#ordered.length < this.values.length)
      this.#ordered = this.values.map((_, code) => code).sort((a, b) => byCodePoint(String(this.values[a]), String(this.values[b])));
    return this.#ordered;
  }
}

/** As `collate "C"` orders UTF-8; `<` goes by UTF-16, where what lies beyond U+FFFF comes before U+E000. */
export function byCodePoint(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let i = 0;
  while (i < end && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i < end ? Number(a.codePointAt(i)) - Number(b.codePointAt(i)) : a.length - b.length;
}
