import { setImmediate as othersFirst } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { healthOn } from '../health.ts';
import { yearOf } from '../partial-date.ts';
import { type Look, yearsOf } from '../state.ts';
import { type Health, healths, type State, states } from '../time-vocabulary.ts';
import { keysOf, NOT_STATED } from '../vocabulary.ts';
import { LifeColumns } from './life-columns.ts';
import type { FacetRow } from './read-rows.ts';

export const stateValues: readonly State[] = keysOf(states);
export const healthValues: readonly (Health | typeof NOT_STATED)[] = [...keysOf(healths), NOT_STATED];

/** Ways of looking ahead that are kept (six bytes a row each; there are ten on a day), and days (one byte). */
const MAX_OUTLOOKS = 10;
const MAX_DAYS = 2;
/** Rows judged in one go: some five milliseconds. */
const SLICE = 10_000;
/** No year; later than any. */
const NEVER = 0x7fff;

/** What a rule says of the rows, of the first `done` so far. */
type Judged<A> = { values: A; done: number; judge: (row: number) => void };
/** The years from which each row is planned, being built and in use, one after another. */
type Years = Judged<Int16Array>;

/**
 * How each row stands on a day, and what it is in a year. The rules are asked once for each day and each way of looking
 * ahead; a year is then only compared, so that the year slider costs nothing.
 */
export class Lives {
  readonly #lives = new LifeColumns();
  readonly #years = new LRUCache<string, Years>({ max: MAX_OUTLOOKS });
  readonly #healths = new LRUCache<string, Judged<Uint8Array>>({ max: MAX_DAYS });
  /** Rows that what is kept has room for. */
  #room = 0;

  set(row: number, life: FacetRow): void {
    this.#lives.set(row, life);
    if (row >= this.#room) {
      // A quarter more, so that not every new row makes all of them anew.
      this.#room = Math.ceil(1.25 * (row + 1));
      this.#years.clear();
      this.#healths.clear();
    }
    for (const { judge, done } of [...this.#years.values(), ...this.#healths.values()]) if (row < done) judge(row);
  }

  /** Has the rules judge under a look, a slice of the rows at a time. `states` and `healths` do so at once where it was not done. */
  async prepare(look: Look): Promise<void> {
    const both: Judged<Int16Array | Uint8Array>[] = [this.#yearsUnder(look), this.#healthsOn(look.clock)];
    for (const judged of both)
      for (; judged.done < this.#lives.rows; await othersFirst()) this.#go(judged, Math.min(this.#lives.rows, judged.done + SLICE));
  }

  /** The health of each row on a day, as its number among `healthValues`. */
  healths(clock: string): Uint8Array {
    return this.#go(this.#healthsOn(clock), this.#lives.rows);
  }

  /** The state of each row under a look, as its number among `stateValues`. */
  states(look: Look): Uint8Array {
    const asked = look.year ?? yearOf(look.clock);
    const years = this.#go(this.#yearsUnder(look), this.#lives.rows);
    const codes = new Uint8Array(this.#lives.rows);
    // As `stateIn` decides; each state is one more than the one before.
    for (let row = 0; row < codes.length; row++) {
      const at = 3 * row;
      codes[row] = asked >= (years[at + 2] as number) ? 3 : asked >= (years[at + 1] as number) ? 2 : asked >= (years[at] as number) ? 1 : 0;
    }
    return codes;
  }

  get bytes(): number {
    return [...this.#years.values(), ...this.#healths.values()].reduce((sum, { values }) => sum + values.byteLength, this.#lives.bytes);
  }

  #yearsUnder(look: Look): Years {
    const { clock, year, scenario = 'promised', slipYears = 1 } = look;
    // Without a year no promise counts, and so none slips.
    const ahead = year === undefined ? ['known', scenario === 'funded'] : [scenario, scenario === 'slip' && slipYears];
    const key = [clock, ...ahead].join(' ');
    const known = this.#years.get(key);
    if (known) return known;
    const values = new Int16Array(3 * this.#room);
    const judge = (row: number) => {
      const { planned, building, inUse } = yearsOf(this.#lives.outlook(row, clock), look);
      values[3 * row] = planned ?? NEVER;
      values[3 * row + 1] = building ?? NEVER;
      values[3 * row + 2] = inUse ?? NEVER;
    };
    return keptAs(this.#years, key, { values, done: 0, judge });
  }

  #healthsOn(clock: string): Judged<Uint8Array> {
    const known = this.#healths.get(clock);
    if (known) return known;
    const values = new Uint8Array(this.#room);
    const judge = (row: number) => {
      values[row] = healthValues.indexOf(healthOn(this.#lives.outlook(row, clock), this.#lives.signals(row), clock) ?? NOT_STATED);
    };
    return keptAs(this.#healths, clock, { values, done: 0, judge });
  }

  #go<A>(judged: Judged<A>, rows: number): A {
    for (; judged.done < rows; judged.done++) judged.judge(judged.done);
    return judged.values;
  }
}

function keptAs<V extends object>(cache: LRUCache<string, V>, key: string, value: V): V {
  cache.set(key, value);
  return value;
}
