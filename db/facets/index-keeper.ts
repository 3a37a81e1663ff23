import { eq } from 'drizzle-orm';
import type { Database } from '../open.ts';
import { documents } from '../tables/documents.ts';
import { FacetIndex } from './facet-index.ts';
import { readAllRows, readRows } from './read-rows.ts';

/** Changed projects from which on all are read anew. */
const MANY = 10_000;

/** Changes of which it is kept what they changed: at most 500 projects each, as the feed tells. */
const LATEST = 20;

/** An index, and how many of the changes told it knows at least. */
export type Held = { index: FacetIndex; version: number };

/**
 * The facet index of a database: made when it is first asked for, and before each answer brought to what the change feed
 * has told by then. A change is only noted when it comes; it costs one reading of the projects that it names.
 */
export class IndexKeeper {
  /** Changes told. */
  #told = 0;
  /** Of the latest of them, which projects changed. */
  readonly #latest: (readonly string[] | 'all')[] = [];
  #changed = new Set<string>();
  #isOld = true;
  #held: Held | undefined;
  #work: Promise<void> | undefined;
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
    db.changes.subscribe(({ projects }) => {
      this.#told++;
      this.#latest.push(projects);
      if (this.#latest.length > LATEST) this.#latest.shift();
      if (projects === 'all') this.#isOld = true;
      else for (const id of projects) this.#changed.add(id);
    });
  }

  /** The index, with all that was told before the call. @throws where it cannot be read; the next call tries again */
  async current(): Promise<Held> {
    const told = this.#told;
    while (!this.#held || this.#held.version < told) {
      this.#work ??= this.#catchUp().finally(() => {
        this.#work = undefined;
      });
      await this.#work;
    }
    return this.#held;
  }

  /** Whether this is still the index that changes are written in; another one numbers its rows otherwise. */
  isCurrent(index: FacetIndex): boolean {
    return index === this.#held?.index;
  }

  /** Which projects changed after so many changes; undefined where that is no longer known. */
  changedSince(version: number): string[] | undefined {
    const since = this.#told - version;
    if (since > this.#latest.length) return undefined;
    const changes = this.#latest.slice(this.#latest.length - since);
    return changes.some((projects) => projects === 'all') ? undefined : [...new Set(changes.flat())];
  }

  async #catchUp(): Promise<void> {
    const [told, changed, held] = [this.#told, [...this.#changed], this.#held?.index];
    // What is told from here on may or may not be in what is read now: it is read again.
    this.#changed = new Set();
    const keeps = held !== undefined && !this.#isOld && changed.length <= MANY && held.emptyRows <= held.projects;
    this.#isOld = false;
    try {
      this.#held = { index: keeps ? await this.#update(held, changed) : await this.#make(), version: told };
    } catch (error) {
      this.#isOld = true;
      throw error;
    }
  }

  async #make(): Promise<FacetIndex> {
    const index = new FacetIndex(await this.#readPlans());
    for await (const page of readAllRows(this.#db.orm)) index.replace([], page);
    return index;
  }

  async #update(index: FacetIndex, changed: string[]): Promise<FacetIndex> {
    const rows = await readRows(this.#db.orm, changed);
    index.plans = await this.#readPlans();
    index.replace(changed, rows);
    return index;
  }

  async #readPlans(): Promise<ReadonlySet<string>> {
    const plans = await this.#db.orm.select({ id: documents.id }).from(documents).where(eq(documents.kind, 'plan'));
    return new Set(plans.map(({ id }) => id));
  }
}
