import type { Filter } from '../queries/filter.ts';
import { entriesOf, ManyValues, OneValue } from './columns.ts';
import { Lives } from './lives.ts';
import { type Marks, NO_ROW } from './marks.ts';
import type { FacetRow } from './read-rows.ts';
import { Selection } from './selection.ts';
import type { SqlCondition } from './sql-conditions.ts';
import { Sums } from './sums.ts';

/**
 * All that is counted of the projects as they stand now, in columns of small numbers: what eleven GROUP BYs would read of a
 * hundred thousand rows is here counted in milliseconds. A project keeps its row as long as the index lasts; the rows of
 * those that are gone stay empty.
 */
export class FacetIndex {
  readonly one = {
    kind: new OneValue<string>(),
    type: new OneValue<string>(),
    status: new OneValue<string>(),
    funding: new OneValue<string>(),
    basis: new OneValue<string>(),
    targetYear: new OneValue<string>(),
  };
  readonly many = { place: new ManyValues<string>(), document: new ManyValues<string>(), agency: new ManyValues<string>() };
  readonly lives = new Lives();
  readonly sums = new Sums();
  /** Ids of the documents that are plans: only these are counted. */
  plans: ReadonlySet<string>;

  readonly #rows = new Map<string, number>();
  /** NO_ROW where no project is. */
  #marks: Marks = new Uint8Array(0);
  #size = 0;

  constructor(plans: ReadonlySet<string>) {
    this.plans = plans;
  }

  /** Takes in what was read of the projects named: what was not found of them is gone. */
  replace(ids: Iterable<string>, found: readonly FacetRow[]): void {
    const gone = new Set(ids);
    for (const row of found) {
      this.#put(row);
      gone.delete(row.id);
    }
    for (const id of gone) this.#remove(id);
  }

  /** What a filter leaves. @param passing of each condition of the filter that SQL judges, the rows that pass, as bits */
  select(filter: Filter, passing: ReadonlyMap<SqlCondition, Uint32Array>): Selection {
    return new Selection(this, this.#marks.slice(0, this.#size), filter, passing);
  }

  /** Bits of the rows of the projects named; of others as they were, but for those left out. */
  bitsOf(ids: readonly string[], others?: { bits: Uint32Array; without: readonly string[] }): Uint32Array {
    const bits = new Uint32Array((this.#size >>> 5) + 1);
    if (others) bits.set(others.bits);
    const rowsOf = (of: readonly string[] = []) => of.flatMap((id) => this.#rows.get(id) ?? []);
    for (const row of rowsOf(others?.without)) (bits[row >>> 5] as number) &= ~(1 << (row & 31));
    for (const row of rowsOf(ids)) (bits[row >>> 5] as number) |= 1 << (row & 31);
    return bits;
  }

  /** How many projects it holds. */
  get projects(): number {
    return this.#rows.size;
  }
  /** How many of its rows are empty. */
  get emptyRows(): number {
    return this.#size - this.#rows.size;
  }
  /** Of its columns; the ids and values come besides. */
  get bytes(): number {
    const columns = [...Object.values(this.one), ...Object.values(this.many), this.lives, this.sums];
    return columns.reduce((sum, column) => sum + column.bytes, this.#marks.byteLength);
  }

  #put(project: FacetRow): void {
    const row = this.#rows.get(project.id) ?? this.#newRow(project.id);
    for (const [facet, column] of entriesOf(this.one)) column.set(row, project[facet]);
    for (const [facet, column] of entriesOf(this.many)) column.set(row, project[facet]);
    this.lives.set(row, project);
    this.sums.set(row, project);
  }

  #newRow(id: string): number {
    const row = this.#size++;
    if (row >= this.#marks.length) {
      const marks = new Uint8Array(2 * this.#size);
      marks.set(this.#marks);
      this.#marks = marks;
    }
    this.#rows.set(id, row);
    return row;
  }

  #remove(id: string): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#marks[row] = NO_ROW;
    this.#rows.delete(id);
  }
}
