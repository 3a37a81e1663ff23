import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { DatabaseError } from './errors.ts';
import { connect, readLike } from './server.ts';

/** What tells a database from any other: a streaming replica has both from its primary. */
export type Identity = { cluster: string; database: string };

/**
 * `up`: it has replayed all that this process has heard of, and is read from. `behind`: not yet. `down`: it did not
 * answer, or a connection to it broke.
 */
export type ReplicaState = 'up' | 'behind' | 'down';

/** How often a replica that is up is asked how far it is, and one that is behind: requests wait to use it again. */
const LOOK_MS = 1_000;
const LOOK_BEHIND_MS = 100;
/** One that says nothing for so long is lost: a machine that freezes breaks no connection. */
const ANSWER_MS = 3_000;
/** A lost one is tried again after 1, 2, 4, … and at most so long; then it starts to be trusted anew, too. */
const MOST_BACK_OFF_MS = 30_000;
/** Behind for so long, it is said: nothing else would show that it does not replay any more. */
const BEHIND_TOLD_MS = 10_000;

type Connections = { reads: postgres.Sql; looks: postgres.Sql };

/** One replica: its connections, how far it has replayed, and whether it is to be read from. */
export class Replica {
  /** Host and port: what may be printed of its address. */
  readonly host: string;
  /** The data version that it was last found to have. */
  version = 0n;
  /** Why it must not be used, where it turned out to be no replica of the primary. */
  refusal: DatabaseError | undefined;
  #connections: Connections | undefined;
  #failures = 0;
  #lostAt = Number.NEGATIVE_INFINITY;
  #behind: { since: number; told: boolean } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #closed = false;

  constructor(
    readonly url: string,
    readonly options: { primary: postgres.Sql; identity: Identity; pool: number; heard: () => bigint; report: (message: string) => void },
  ) {
    this.host = new URL(url).host;
  }

  get state(): ReplicaState {
    if (!this.#connections) return 'down';
    return this.version >= this.options.heard() ? 'up' : 'behind';
  }

  /** Where to read, or nothing where it is not up. */
  get reads(): postgres.Sql | undefined {
    return this.state === 'up' ? this.#connections?.reads : undefined;
  }

  /** Looks how it stands, now and from then on again and again. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    this.#looking ??= this.#lookOnce().finally(() => {
      this.#looking = undefined;
    });
    await this.#looking;
  }

  /** A connection of `reads` broke: what is under way there fails at once, and the replica is tried again later. */
  lost(reads: postgres.Sql, error: unknown): void {
    const connections = this.#connections;
    if (connections?.reads !== reads) return;
    this.#connections = undefined;
    void ended(connections, 0);
    this.options.report(`Lost the replica ${this.host}, reading elsewhere: ${(error as Error).message}`);
    this.#backOff();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#looking;
    if (this.#connections) await ended(this.#connections, 5);
    this.#connections = undefined;
  }

  async #lookOnce(): Promise<void> {
    const known = this.#connections;
    const connections = known ?? this.#connect();
    try {
      if (!known) await answered(this.#identify(connections.looks));
      const version = await answered(readVersion(connections.looks));
      // A read lost it in the meantime.
      if (this.#connections !== known) return;
      this.#found(connections, version);
      this.#lookIn(this.state === 'up' ? LOOK_MS : LOOK_BEHIND_MS);
    } catch (error) {
      if (known) return this.lost(known.reads, error);
      void ended(connections, 0);
      if (error instanceof DatabaseError && !this.refusal) this.options.report(error.message);
      else if (this.#failures === 0) this.options.report(`No connection to the replica ${this.host}, reading elsewhere: ${(error as Error).message}`);
      if (error instanceof DatabaseError) this.refusal = error;
      this.#backOff();
    }
  }

  #found(connections: Connections, version: bigint): void {
    const now = performance.now();
    if (!this.#connections && this.#failures > 0) this.options.report(`The replica ${this.host} is back`);
    if (now - this.#lostAt > MOST_BACK_OFF_MS) this.#failures = 0;
    this.#connections = connections;
    this.version = version;
    this.refusal = undefined;
    if (this.state === 'up') {
      if (this.#behind?.told) this.options.report(`The replica ${this.host} is level again`);
      this.#behind = undefined;
      return;
    }
    this.#behind ??= { since: now, told: false };
    if (this.#behind.told || now - this.#behind.since < BEHIND_TOLD_MS) return;
    this.#behind.told = true;
    this.options.report(
      `The replica ${this.host} has data version ${version}, ${this.options.heard()} is known: reading elsewhere until it is level`,
    );
  }

  #backOff(): void {
    this.#lostAt = performance.now();
    this.#lookIn(Math.min(LOOK_MS * 2 ** this.#failures++, MOST_BACK_OFF_MS));
  }

  #lookIn(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#closed) this.#timer = setTimeout(() => void this.look(), ms).unref();
  }

  #connect(): Connections {
    const to = (name: string, max: number) => connect(this.url, { name, max, setting: 'DATABASE_REPLICA_URLS', readOnly: true });
    // A look must not wait behind slow reads.
    const connections = { reads: to('ha-tang-atlas', this.options.pool), looks: to('ha-tang-atlas looks', 1) };
    readLike(connections.reads, this.options.primary);
    return connections;
  }

  async #identify(sql: postgres.Sql): Promise<void> {
    const { cluster, database } = await readIdentity(sql);
    const { identity } = this.options;
    if (cluster === identity.cluster && database === identity.database) return;
    const what = cluster === identity.cluster ? `database ${database}, not ${identity.database}` : 'a database of another cluster';
    throw new DatabaseError('UNSUPPORTED', `${this.host} (DATABASE_REPLICA_URLS) is no replica of DATABASE_URL: ${what}.`, {
      setting: 'DATABASE_REPLICA_URLS',
    });
  }
}

export async function readIdentity(sql: postgres.Sql): Promise<Identity> {
  const [row] = await sql<Identity[]>`
    select system_identifier::text as cluster, current_database() as database from pg_control_system()`;
  if (!row) throw new Error('pg_control_system has no row');
  return row;
}

/** 0 where the tables are not there yet. */
async function readVersion(sql: postgres.Sql): Promise<bigint> {
  try {
    const [row] = await sql<{ version: string }[]>`select data_version::text as version from atlas_state`;
    return BigInt(row?.version ?? 0);
  } catch (error) {
    if (error instanceof postgres.PostgresError && error.code === '42P01') return 0n;
    throw error;
  }
}

async function answered<T>(answer: Promise<T>): Promise<T> {
  const limit = new AbortController();
  const late = pause(ANSWER_MS, undefined, { signal: limit.signal, ref: false }).then(() => {
    throw new Error(`no answer for ${ANSWER_MS / 1000} s`);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    limit.abort();
  }
}

/** After `timeout` seconds what is still under way fails with CONNECTION_DESTROYED. */
async function ended({ reads, looks }: Connections, timeout: number): Promise<void> {
  await Promise.all([reads.end({ timeout }), looks.end({ timeout })]);
}
