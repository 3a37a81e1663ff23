import type { Signal } from '../health.ts';
import type { Outlook } from '../state.ts';
import { type Basis, type Funding, NOT_STATED } from '../vocabulary.ts';
import { entriesOf, OneValue, type Value } from './columns.ts';
import type { FacetRow } from './read-rows.ts';

/** No day; later than any. */
const NO_DAY = '9999';

/** When each row was begun, is due, is late …: what the rules of db/state.ts and db/health.ts ask. */
export class LifeColumns {
  /** Rows from 0 on that were set. */
  rows = 0;
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
  readonly #outlook: Outlook = {
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

  set(row: number, life: FacetRow): void {
    for (const [name, column] of entriesOf(this.#columns)) (column as OneValue<Value>).set(row, life[name]);
    this.rows = Math.max(this.rows, row + 1);
  }

  /** One object, written anew each time: a hundred thousand of them would cost more than the rules that read it. */
  outlook(row: number, clock: string): Outlook {
    const [c, outlook] = [this.#columns, this.#outlook];
    outlook.namedYear = c.namedYear.get(row);
    outlook.begunYear = c.begunYear.get(row);
    outlook.startDue = c.startDue.get(row);
    outlook.inUseYear = c.inUseYear.get(row);
    outlook.dueDay = c.dueDay.get(row);
    outlook.ended = c.ended.get(row);
    outlook.done = c.done.get(row);
    outlook.targetBasis = stated<Basis>(c.basis.get(row));
    outlook.funding = stated<Funding>(c.funding.get(row));
    outlook.worried = (c.lateFrom.get(row) ?? NO_DAY) <= clock || (c.atRiskFrom.get(row) ?? NO_DAY) <= clock;
    return outlook;
  }

  /** The first day of each level of its signals; likewise written anew each time. */
  signals(row: number): readonly Pick<Signal, 'level' | 'from'>[] {
    for (const signal of this.#signals) signal.from = this.#columns[signal.column].get(row) ?? NO_DAY;
    return this.#signals;
  }

  get bytes(): number {
    return Object.values(this.#columns).reduce((sum, column) => sum + column.bytes, 0);
  }
}

const stated = <T extends string>(value: string): T | null => (value === NOT_STATED ? null : (value as T));
