import { keptAnswer } from '../kept.ts';
import type { Database } from '../open.ts';
import { countFacets, type FacetCounts } from '../queries/facets.ts';
import type { Filter } from '../queries/filter.ts';
import { filterKey } from '../queries/filter-key.ts';
import { countMatching } from '../queries/list.ts';
import { clockOf, lookOf } from '../queries/time.ts';
import { readTimeline, type TimelineCount } from '../queries/timeline.ts';
import { readTotals } from '../queries/totals.ts';
import type { KindTotals } from '../totals.ts';
import { IndexKeeper } from './index-keeper.ts';
import type { Selection } from './selection.ts';
import { SqlConditions } from './sql-conditions.ts';

/** How many projects a filter leaves, and the counts of every facet. */
export type Summary = { count: number; facets: FacetCounts };

/** The counts of a database's projects: of now from memory (`FacetIndex`), of another day by SQL; kept until the data change. */
export class Counts {
  readonly #db: Database;
  readonly #keeper: IndexKeeper;
  readonly #conditions: SqlConditions;

  constructor(db: Database) {
    this.#db = db;
    this.#keeper = new IndexKeeper(db);
    this.#conditions = new SqlConditions(db.orm, this.#keeper);
  }

  /** @see countMatching, countFacets */
  async summary(filter: Filter): Promise<Summary> {
    const bySql = async () => ({ count: await countMatching(this.#db.orm, filter), facets: await countFacets(this.#db.orm, filter) });
    return await this.#answer('summary', filter, bySql, (selection) => ({ count: selection.count, facets: selection.facets() }));
  }

  /** @see readTimeline */
  async timeline(filter: Filter): Promise<TimelineCount[]> {
    return await this.#answer(
      'timeline',
      filter,
      () => readTimeline(this.#db.orm, filter),
      (selection) => selection.timeline(),
    );
  }

  /** @see readTotals */
  async totals(filter: Filter): Promise<KindTotals[]> {
    return await this.#answer(
      'totals',
      filter,
      () => readTotals(this.#db.orm, filter),
      (selection) => selection.totals(),
    );
  }

  /** Makes ready what everybody asks for first. */
  async prepare(): Promise<void> {
    await this.summary({});
  }

  async #answer<A extends object>(name: string, filter: Filter, bySql: () => Promise<A>, fromIndex: (selection: Selection) => A): Promise<A> {
    return await keptAnswer(this.#db, `${name} ${clockOf(filter)} ${filterKey(filter)}`, async () =>
      filter.asOf === undefined ? fromIndex(await this.#select(filter)) : await bySql(),
    );
  }

  async #select(filter: Filter): Promise<Selection> {
    for (;;) {
      const held = await this.#keeper.current();
      const passing = await this.#conditions.passing(filter, held);
      await held.index.lives.prepare(lookOf(filter));
      if (this.#keeper.isCurrent(held.index)) return held.index.select(filter, passing);
    }
  }
}

const kept = new WeakMap<Database, Counts>();

/** The counts of a database, the same for all who ask. */
export function countsOf(db: Database): Counts {
  const counts = kept.get(db) ?? new Counts(db);
  kept.set(db, counts);
  return counts;
}
