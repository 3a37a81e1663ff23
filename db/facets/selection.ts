import { type Facet, type FacetCount, type FacetCounts, facets } from '../queries/facets.ts';
import type { Filter } from '../queries/filter.ts';
import { lookOf } from '../queries/time.ts';
import type { TimelineCount } from '../queries/timeline.ts';
import type { KindTotals } from '../totals.ts';
import { NOT_STATED } from '../vocabulary.ts';
import type { Codes } from './columns.ts';
import { byCodePoint } from './dictionary.ts';
import type { FacetIndex } from './facet-index.ts';
import { healthValues, stateValues } from './lives.ts';
import { countMany, countOne, type Marks, rowsByMark, strikeMany, strikeOne, strikeSet } from './marks.ts';
import type { SqlCondition } from './sql-conditions.ts';

/**
 * What a filter leaves of an index, as it was when it was asked: to be counted at once, before the index changes.
 * A project passes a field's condition where one of the values that its facet counts is wanted: what
 * `where` of db/queries says in SQL, as a law holds (test/db/facet-index.test.ts).
 */
export class Selection {
  readonly #index: FacetIndex;
  readonly #numbers = new Map<Facet | SqlCondition, number>();
  readonly #states: Uint8Array;
  readonly #healths: Uint8Array;
  readonly #rows: Uint32Array[];

  constructor(index: FacetIndex, marks: Marks, filter: Filter, passing: ReadonlyMap<SqlCondition, Uint32Array>) {
    this.#index = index;
    const look = lookOf(filter);
    this.#states = index.lives.states(look);
    this.#healths = index.lives.healths(look.clock);
    for (const [condition, bits] of passing) strikeSet(marks, bits, this.#number(condition));
    for (const facet of ['kind', 'type', 'status', 'funding', 'basis'] as const) {
      const wanted = filter[facet];
      if (wanted) strikeOne(marks, index.one[facet].codes, index.one[facet].dictionary.among(wanted), this.#number(facet));
    }
    for (const facet of ['place', 'document', 'agency'] as const) {
      const wanted = filter[facet];
      if (wanted) strikeMany(marks, index.many[facet], index.many[facet].dictionary.among(wanted), this.#number(facet));
    }
    const { state, health, from = -Infinity, to = Infinity } = filter;
    if (state) strikeOne(marks, this.#states, among(stateValues, state), this.#number('state'));
    if (health) strikeOne(marks, this.#healths, among(healthValues, health), this.#number('health'));
    if (filter.from !== undefined || filter.to !== undefined) {
      const { codes, dictionary } = index.one.targetYear;
      const inRange = Uint8Array.from(dictionary.values, (year) => (Number(year) >= from && Number(year) <= to ? 1 : 0));
      strikeOne(marks, codes, inRange, this.#number('targetYear'));
    }
    this.#rows = rowsByMark(marks, this.#numbers.size);
  }

  /** How many projects. */
  get count(): number {
    return this.#passing.length;
  }

  /** What `countFacets` counts. */
  facets(): FacetCounts {
    return Object.fromEntries(facets.map((facet) => [facet, this.#countFacet(facet)])) as FacetCounts;
  }

  /** What `readTimeline` counts. */
  timeline(): TimelineCount[] {
    const { codes, dictionary } = this.#index.one.targetYear;
    const counts = new Uint32Array(dictionary.values.length * healthValues.length);
    for (const rows of this.#rowsFor('targetYear'))
      for (const row of rows) (counts[(codes[row] as number) * healthValues.length + (this.#healths[row] as number)] as number)++;
    const found = dictionary.ordered().flatMap((code) =>
      healthsInOrder.map((health) => ({
        year: dictionary.value(code) === NOT_STATED ? null : Number(dictionary.value(code)),
        health: healthValues[health] as TimelineCount['health'],
        count: counts[code * healthValues.length + health] as number,
      })),
    );
    return found.filter(({ count }) => count > 0);
  }

  /** What `readTotals` adds up. */
  totals(): KindTotals[] {
    return this.#index.sums.totals(this.#passing, this.#states);
  }

  #number(condition: Facet | SqlCondition): number {
    this.#numbers.set(condition, this.#numbers.size + 1);
    return this.#numbers.size;
  }

  get #passing(): Uint32Array {
    return this.#rows[0] as Uint32Array;
  }

  /** The rows that all conditions leave but the facet's own, in lists. */
  #rowsFor(facet: Facet): Uint32Array[] {
    const own = this.#numbers.get(facet);
    return own === undefined ? [this.#passing] : [this.#passing, this.#rows[own] as Uint32Array];
  }

  #countFacet(facet: Facet): FacetCounts[Facet] {
    const { one, many, plans } = this.#index;
    if (facet === 'place' || facet === 'document' || facet === 'agency') {
      const { dictionary } = many[facet];
      const counts = new Uint32Array(dictionary.values.length);
      for (const rows of this.#rowsFor(facet)) countMany(rows, many[facet], counts);
      const found = listed(counts, dictionary.values, dictionary.ordered());
      return facet === 'document' ? found.filter(({ value }) => plans.has(value)) : found;
    }
    const ofOne = (codes: Codes, values: readonly string[], order: readonly number[]) => {
      const counts = new Uint32Array(values.length);
      for (const rows of this.#rowsFor(facet)) countOne(rows, codes, counts);
      return listed(counts, values, order);
    };
    if (facet === 'state') return ofOne(this.#states, stateValues, statesInOrder);
    if (facet === 'health') return ofOne(this.#healths, healthValues, healthsInOrder);
    const { codes, dictionary } = one[facet];
    return ofOne(codes, dictionary.values, dictionary.ordered());
  }
}

function listed(counts: Uint32Array, values: readonly string[], order: readonly number[]): FacetCount[] {
  return order.flatMap((code) => (counts[code] ? { value: values[code] as string, count: counts[code] } : []));
}
const among = (values: readonly string[], wanted: readonly string[]) => Uint8Array.from(values, (value) => (wanted.includes(value) ? 1 : 0));
const inOrder = (values: readonly string[]) => values.map((_, i) => i).sort((a, b) => byCodePoint(values[a] as string, values[b] as string));
const statesInOrder = inOrder(stateValues);
const healthsInOrder = inOrder(healthValues);
