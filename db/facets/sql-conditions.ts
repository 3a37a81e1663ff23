import { and, inArray, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Filter } from '../queries/filter.ts';
import { filterKey } from '../queries/filter-key.ts';
import { where } from '../queries/where.ts';
import { effective } from '../tables/effective.ts';
import type { Reader } from '../transaction.ts';
import type { FacetIndex } from './facet-index.ts';
import type { Held, IndexKeeper } from './index-keeper.ts';

/** What of a filter only the database can judge: all else follows from the values that are counted. */
const parts = {
  link: ({ link }: Filter) => link && { link },
  near: ({ near, within }: Filter) => (near === undefined || within === undefined ? undefined : { near, within }),
  q: ({ q }: Filter) => (q === undefined ? undefined : { q }),
} satisfies Record<string, (filter: Filter) => Filter | undefined>;
export type SqlCondition = keyof typeof parts;

/** Bytes of what is kept: of a condition one bit a project. */
const MAX_BYTES = 16 * 2 ** 20;

type Bits = { index: FacetIndex; version: number; bits: Uint32Array };

/**
 * Which projects pass each condition that only SQL can judge. What was found is kept; after a change only the projects that
 * changed are asked again, but for `near`, where the change may be of what is measured from.
 */
export class SqlConditions {
  readonly #reader: Reader;
  readonly #keeper: IndexKeeper;
  readonly #kept = new LRUCache<string, Bits>({ maxSize: MAX_BYTES, sizeCalculation: ({ bits }) => bits.byteLength });
  readonly #making = new Map<string, Promise<Uint32Array>>();

  constructor(reader: Reader, keeper: IndexKeeper) {
    this.#reader = reader;
    this.#keeper = keeper;
  }

  /** Of each such condition of a filter, the rows of the index that pass, as bits. */
  async passing(filter: Filter, held: Held): Promise<Map<SqlCondition, Uint32Array>> {
    const passing = new Map<SqlCondition, Uint32Array>();
    for (const name of Object.keys(parts) as SqlCondition[]) {
      const condition = parts[name](filter);
      if (condition) passing.set(name, await this.#bits(condition, held));
    }
    return passing;
  }

  async #bits(condition: Filter, held: Held): Promise<Uint32Array> {
    const key = filterKey(condition);
    const known = this.#kept.get(key);
    if (known?.index === held.index && known.version >= held.version) return known.bits;
    const asked = `${held.version} ${key}`;
    const making = this.#making.get(asked) ?? this.#make(key, condition, held).finally(() => this.#making.delete(asked));
    this.#making.set(asked, making);
    return await making;
  }

  async #make(key: string, condition: Filter, { index, version }: Held): Promise<Uint32Array> {
    const known = this.#kept.get(key);
    const changed = known?.index === index && condition.near === undefined ? this.#keeper.changedSince(known.version) : undefined;
    const ids = await readIds(this.#reader, condition, changed);
    const bits = index.bitsOf(ids, known && changed && { bits: known.bits, without: changed });
    this.#kept.set(key, { index, version, bits });
    return bits;
  }
}

/** The ids that a filter leaves, or leaves of these, in any order: as one text, for they may be all there are. */
async function readIds(reader: Reader, filter: Filter, among?: readonly string[]): Promise<string[]> {
  if (among?.length === 0) return [];
  const [row] = await reader
    .select({ ids: sql<string[]>`coalesce(json_agg(${effective.projectId}), '[]'::json)` })
    .from(effective)
    .where(and(where(filter), among && inArray(effective.projectId, [...among])));
  return row?.ids ?? [];
}
