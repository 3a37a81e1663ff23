/**
 * Random numbers that follow from a key alone: sfc32 (Chris Doty-Humphrey, PractRand), begun from the key's numbers
 * mixed as MurmurHash3 does (Austin Appleby). Two keys that differ give sequences that have nothing to do with each other.
 */
export class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #count = 1;

  /** @param key whole numbers from 0 to 2³² − 1 */
  constructor(...key: readonly number[]) {
    this.#a = mixed(key, 0x9e3779b9);
    this.#b = mixed(key, 0x243f6a88);
    this.#c = mixed(key, 0xb7e15162);
    for (let i = 0; i < 12; i++) this.#next();
  }

  #next(): number {
    const sum = (this.#a + this.#b + this.#count++) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** From 0 up to, but not including, 1. */
  unit(): number {
    return this.#next() / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.unit();
  }

  /** A whole number from 0 to n − 1. */
  below(n: number): number {
    return Math.floor(this.unit() * n);
  }

  chance(share: number): boolean {
    return this.unit() < share;
  }

  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** Mean 0, standard deviation 1 (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.unit())) * Math.cos(2 * Math.PI * this.unit());
  }
}

function mixed(key: readonly number[], seed: number): number {
  let h = seed;
  for (const part of key) {
    let k = Math.imul(part, 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    h ^= k;
    h = Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A choice by weight, made ready once. */
export function weighted<T>(choices: readonly (readonly [T, number])[]): (random: Random) => T {
  const values = choices.map(([value]) => value);
  let sum = 0;
  const bounds = choices.map(([, weight]) => (sum += weight));
  return (random) => {
    const at = random.unit() * sum;
    return values[bounds.findIndex((bound) => at < bound)] as T;
  };
}

/** The numbers 0 … n − 1 in an order that follows from the key (Fisher and Yates). */
export function shuffled(n: number, ...key: readonly number[]): Uint32Array {
  const random = new Random(...key);
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
  return order;
}
