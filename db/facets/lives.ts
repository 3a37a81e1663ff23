import { LRUCache } from 'lru-cache';
import { healthOn, type Signal } from '../health.ts';
import { yearOf } from '../partial-date.ts';
import { type Look, type Outlook, yearsOf } from '../state.ts';
import { type Health, healths, type State, states } from '../time-vocabulary.ts';
import { type Basis, type Funding, keysOf, NOT_STATED } from '../vocabulary.ts';
import { entriesOf, OneValue, type Value } from './columns.ts';
import type { FacetRow } from './read-rows.ts';

export const stateValues: readonly State[] = keysOf(states);
export const healthValues: readonly (Health | typeof NOT_STATED)[] = [...keysOf(healths), NOT_STATED];

/** No day, and no year: later than any. */
const NO_DAY = '9999';

const NEVER = 0x7fff;
/** The years from which each row is planned, being built and in use, one after another. */
type Years = Int16Array;

/** Ways of looking ahead that are kept (six bytes a row each), and days. */
const MAX_OUTLOOKS = 10;
const MAX_DAYS = 2;

/**
 * When each row is begun, due, late …, for the rules of db/state.ts and db/health.ts to judge. They are asked once for each
 * day and each way of looking ahead; a year is then only compared, so that the year slider costs nothing.
 */
export class Lives {
  readonly #columns = {
    namedYear: new OneValue<number>(),
    begunYear: new OneValue<number | null>(),
    startDue: new OneValue<string | null>(),
    inUseYear: new OneValue<number | null>(),
    dueDay: new OneValue<string | null>(),
    ended: new OneValue<boolean>(),
    done: new OneValue<boolean>(),
    lateFrom: new OneValue<string | null>(),
    atRiskFrom: new OneValue<string | null>(),
    noNewsFrom: new OneValue<string | null>(),
    basis: new OneValue<string>(),
    funding: new OneValue<string>(),
  };
  readonly #project: Outlook = {
    namedYear: 0,
    begunYear: null,
    startDue: null,
    inUseYear: null,
    dueDay: null,
    ended: false,
    done: false,
    targetBasis: null,
    funding: null,
    worried: false,
  };
  readonly #signals: { level: Signal['level']; column: 'lateFrom' | 'atRiskFrom' | 'noNewsFrom'; from: string }[] = [
    { level: 'late', column: 'lateFrom', from: NO_DAY },
    { level: 'at-risk', column: 'atRiskFrom', from: NO_DAY },
    { level: 'no-news', column: 'noNewsFrom', from: NO_DAY },
  ];
  readonly #years = new LRUCache<string, { look: Look; years: Years }>({ max: MAX_OUTLOOKS });
  readonly #healths = new LRUCache<string, Uint8Array>({ max: MAX_DAYS });
  #rows = 0;
  #room = 0;

  set(row: number, life: FacetRow): void {
    for (const [name, column] of entriesOf(this.#columns)) (column as OneValue<Value>).set(row, life[name]);
    this.#rows = Math.max(this.#rows, row + 1);
    if (this.#rows > this.#room) {
      // A quarter more, so that not every new row makes all of them anew.
      this.#room = Math.ceil(1.25 * this.#rows);
      this.#years.clear();
      this.#healths.clear();
    }
    for (const { look, years } of this.#years.values()) this.#writeYears(years, row, look);
    for (const [clock, codes] of this.#healths.entries()) codes[row] = this.#healthOf(row, clock);
  }

  /** The health of each row on a day, as its number among `healthValues`. */
  healths(clock: string): Uint8Array {
    const known = this.#healths.get(clock);
    if (known) return known;
    const codes = new Uint8Array(this.#room);
    for (let row = 0; row < this.#rows; row++) codes[row] = this.#healthOf(row, clock);
    this.#healths.set(clock, codes);
    return codes;
  }

  /** The state of each row under a look, as its number among `stateValues`. */
  states(look: Look): Uint8Array {
    const asked = look.year ?? yearOf(look.clock);
    const years = this.#yearsUnder(look);
    const codes = new Uint8Array(this.#rows);
    // As `stateIn` decides; each state is one more than the one before.
    for (let row = 0; row < codes.length; row++) {
      const at = 3 * row;
      codes[row] = asked >= (years[at + 2] as number) ? 3 : asked >= (years[at + 1] as number) ? 2 : asked >= (years[at] as number) ? 1 : 0;
    }
    return codes;
  }

  get bytes(): number {
    const kept = [...this.#years.values()].map((k) => k.years.byteLength).concat([...this.#healths.values()].map((k) => k.byteLength));
    return [...Object.values(this.#columns).map((column) => column.bytes), ...kept].reduce((sum, bytes) => sum + bytes, 0);
  }

  #yearsUnder(look: Look): Years {
    const { clock, year, scenario = 'promised', slipYears = 1 } = look;
    const key = [clock, scenario, year === undefined ? 'known' : 'ahead', scenario === 'slip' && slipYears].join(' ');
    const known = this.#years.get(key);
    if (known) return known.years;
    const years = new Int16Array(3 * this.#room);
    for (let row = 0; row < this.#rows; row++) this.#writeYears(years, row, look);
    this.#years.set(key, { look, years });
    return years;
  }

  #writeYears(years: Years, row: number, look: Look): void {
    const { planned, building, inUse } = yearsOf(this.#read(row, look.clock), look);
    years[3 * row] = planned ?? NEVER;
    years[3 * row + 1] = building ?? NEVER;
    years[3 * row + 2] = inUse ?? NEVER;
  }

  #healthOf(row: number, clock: string): number {
    const project = this.#read(row, clock);
    for (const signal of this.#signals) signal.from = this.#columns[signal.column].get(row) ?? NO_DAY;
    return healthValues.indexOf(healthOn(project, this.#signals, clock) ?? NOT_STATED);
  }

  /** What the rules ask of a row: one object, written anew each time, for a hundred thousand would cost more than the rules. */
  #read(row: number, clock: string): Outlook {
    const [c, project] = [this.#columns, this.#project];
    project.namedYear = c.namedYear.get(row);
    project.begunYear = c.begunYear.get(row);
    project.startDue = c.startDue.get(row);
    project.inUseYear = c.inUseYear.get(row);
    project.dueDay = c.dueDay.get(row);
    project.ended = c.ended.get(row);
    project.done = c.done.get(row);
    project.targetBasis = stated<Basis>(c.basis.get(row));
    project.funding = stated<Funding>(c.funding.get(row));
    project.worried = (c.lateFrom.get(row) ?? NO_DAY) <= clock || (c.atRiskFrom.get(row) ?? NO_DAY) <= clock;
    return project;
  }
}

const stated = <T extends string>(value: string): T | null => (value === NOT_STATED ? null : (value as T));
