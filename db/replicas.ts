import { AsyncLocalStorage } from 'node:async_hooks';
import postgres from 'postgres';
import type { ChangeFeed } from './change-feed.ts';
import { Replica, type ReplicaState, readIdentity } from './replica.ts';

/** The replicas of a primary, and which of them a request reads from. */
export type Replicas = {
  /** Connects, and watches from then on; one that cannot be reached is said and tried again. @throws DatabaseError where one is of another database */
  start(): Promise<void>;
  /** How they stand, in the order of DATABASE_REPLICA_URLS. `version`: the data version each has. */
  list(): { host: string; state: ReplicaState; version: string }[];
  /**
   * Runs `work` as one request: what it reads through `orm` or `sql.unsafe`, it reads from one and the same replica, so
   * that it never sees the data go back; from the primary once that one is lost or behind, or once the request has
   * written. What no request asked for is read from the primary.
   */
  asRequest<T>(work: () => T): T;
  close(): Promise<void>;
};

/** Where a request reads; `primary` from the moment on when its replica did not do. */
type Reading = { from: Replica | 'primary' | 'not chosen' };

/** The first word of what may be a read. A `with` that writes is refused by the replica, and so done by the primary. */
const READ = /^\s*(select|with|values)\b/i;

/**
 * @param options.changes a replica that has not replayed what this process has heard of is not read from, so that
 *   nothing older is kept under a version
 * @returns the replicas, and the primary's client, whose `unsafe` reads go to a replica where one serves the request
 */
export function openReplicas(
  primary: postgres.Sql,
  urls: readonly string[],
  { changes, ...options }: { pool: number; changes: ChangeFeed; report: (message: string) => void },
): { replicas: Replicas; client: postgres.Sql } {
  const requests = new AsyncLocalStorage<Reading>();
  let all: Replica[] = [];
  let turn = 0;

  /** Each in its turn, among those that are up. */
  function choose(): Replica | 'primary' {
    const up = all.filter((replica) => replica.state === 'up');
    return up[turn++ % up.length] ?? 'primary';
  }

  /** The replica of the request that asks, if it still serves. Once left for the primary, it is not gone back to. */
  function current(): Replica | undefined {
    const reading = requests.getStore();
    if (!reading) return undefined;
    if (reading.from === 'not chosen') reading.from = choose();
    if (reading.from !== 'primary' && reading.from.state !== 'up') reading.from = 'primary';
    return reading.from === 'primary' ? undefined : reading.from;
  }

  /** From now on the request that asks reads from the primary: it has written there, or its replica failed. */
  function leave(): void {
    const reading = requests.getStore();
    if (reading) reading.from = 'primary';
  }

  /** As drizzle asks, and whoever awaits it at once: for rows, or for their `values()` or `raw()`. No cursors. */
  const unsafe = (...query: Parameters<postgres.Sql['unsafe']>) => {
    const [text] = query;
    if (!READ.test(text)) leave();
    const replica = current();
    const reads = replica?.reads;
    if (!replica || !reads) return primary.unsafe(...query);
    let form: 'rows' | 'values' | 'raw' = 'rows';
    const ask = async (sql: postgres.Sql): Promise<unknown> => {
      const asked = sql.unsafe(...query);
      return form === 'rows' ? await asked : await asked[form]();
    };
    const answer = Promise.resolve().then(async () => {
      try {
        return await ask(reads);
      } catch (error) {
        if (isLoss(error)) replica.lost(reads, error);
        if (isTooSlow(error)) throw error;
        // Lost, cancelled by what it replays, not migrated yet, or a write after all. A read can be asked again.
        leave();
        return await ask(primary);
      }
    });
    const as = (asked: typeof form) => () => {
      form = asked;
      return answer;
    };
    return Object.assign(answer, { values: as('values'), raw: as('raw') });
  };

  const client = new Proxy(primary, {
    // A tagged template.
    apply(target, self, parts) {
      leave();
      return Reflect.apply(target, self, parts);
    },
    get(target, key) {
      if (key === 'unsafe') return unsafe;
      if (key === 'begin') leave();
      return Reflect.get(target, key);
    },
  });
  const replicas: Replicas = {
    async start() {
      const identity = await readIdentity(primary);
      all = urls.map((url) => new Replica(url, { ...options, primary, identity, heard: () => BigInt(changes.version) }));
      changes.subscribe(() => {
        for (const replica of all) void replica.look();
      });
      await Promise.all(all.map((replica) => replica.look()));
      const refusal = all.map((replica) => replica.refusal).find((found) => found !== undefined);
      if (refusal) throw refusal;
    },
    list: () => all.map(({ host, state, version }) => ({ host, state, version: String(version) })),
    asRequest: (work) => requests.run({ from: 'not chosen' }, work),
    close: async () => {
      await Promise.all(all.map((replica) => replica.close()));
    },
  };
  return { replicas, client };
}

/** The connection is gone, or the server takes none: stopped, crashed, starting, full. The driver's and the system's errors have an `errno`. */
function isLoss(error: unknown): boolean {
  if (error instanceof postgres.PostgresError) return error.code.startsWith('57P') || error.code.startsWith('08') || error.code === '53300';
  return error instanceof Error && 'errno' in error;
}

/** statement_timeout: the primary would take as long. */
function isTooSlow(error: unknown): boolean {
  return error instanceof postgres.PostgresError && error.code === '57014';
}
