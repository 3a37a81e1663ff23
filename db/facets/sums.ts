import { type Bound, boundOfSum, type KindTotals, type Total, totalledKinds, unitOf } from '../totals.ts';
import { grown, OneValue } from './columns.ts';
import { stateValues } from './lives.ts';
import type { FacetRow } from './read-rows.ts';

/** Figures are added as whole millionths, so that the order of rows does not show in the last digit: of a kilometre a millimetre. */
const PARTS = 1_000_000;

/** What a row is to the totals: a figure, exact or bounded, or counted beside them, or nothing. */
const entries = ['nothing', 'same-ground', 'without-figure', 'exact', 'at-least', 'at-most', 'about'] as const;
type Entry = (typeof entries)[number];
const bounds: readonly Bound[] = ['at-least', 'at-most', 'about'];

/** What totals of length and area add of each row: db/totals.ts says what. */
export class Sums {
  readonly #kinds = new OneValue<string>();
  readonly #entries = new OneValue<number>();
  #figures: Float64Array = new Float64Array(64);

  set(row: number, { kind, totalled, members }: FacetRow): void {
    const counted = members > 0 ? null : totalled;
    const figure = counted?.repeats ? 0 : (counted?.figure ?? 0);
    this.#kinds.set(row, kind);
    this.#entries.set(row, entries.indexOf(entryOf(counted)));
    if (row >= this.#figures.length) this.#figures = grown(this.#figures, row + 1);
    this.#figures[row] = Math.round((typeof figure === 'number' ? figure : figure.n) * PARTS);
  }

  /** The totals of these rows as `readTotals` gives them. @param states of each row, as numbers among `stateValues` */
  totals(rows: Uint32Array, states: Uint8Array): KindTotals[] {
    const kinds = this.#kinds.dictionary.values;
    const groupOf = (kind: number, state: number) => kind * stateValues.length + state;
    const sums = new Float64Array(kinds.length * stateValues.length);
    const counts = new Uint32Array(sums.length * entries.length);
    for (const row of rows) {
      const group = groupOf(this.#kinds.codes[row] as number, states[row] as number);
      const entry = this.#entries.get(row);
      (sums[group] as number) += this.#figures[row] as number;
      (counts[group * entries.length + entry] as number)++;
    }
    const totalOf = (group: number): Total => {
      const count = (entry: Entry) => counts[group * entries.length + entries.indexOf(entry)] as number;
      const bounded = bounds.filter((bound) => count(bound) > 0);
      return {
        sum: (sums[group] as number) / PARTS,
        bound: boundOfSum(bounded),
        projects: bounded.reduce((n, bound) => n + count(bound), count('exact')),
        withoutFigure: count('without-figure'),
        sameGround: count('same-ground'),
      };
    };
    return totalledKinds.flatMap((kind) => {
      if (!kinds.includes(kind)) return [];
      const totals = stateValues.map((state, i) => [state, totalOf(groupOf(kinds.indexOf(kind), i))] as const);
      if (totals.every(([, { projects, withoutFigure, sameGround }]) => projects + withoutFigure + sameGround === 0)) return [];
      return { kind, unit: unitOf(kind), states: Object.fromEntries(totals) as KindTotals['states'] };
    });
  }

  get bytes(): number {
    return this.#kinds.bytes + this.#entries.bytes + this.#figures.byteLength;
  }
}

function entryOf(counted: FacetRow['totalled']): Entry {
  if (counted === null) return 'nothing';
  if (counted.repeats) return 'same-ground';
  if (counted.figure === null) return 'without-figure';
  return typeof counted.figure === 'number' ? 'exact' : counted.figure.bound;
}
