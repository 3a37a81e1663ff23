import type postgres from 'postgres';
import { type Cell, MapCells } from './map-cells.ts';
import { CHANNEL } from './publish.ts';

export type Change = { version: string; projects: readonly string[] | 'all' };

/** What changed in the database, by this process or another: told, and asked of tiles. */
export type ChangeFeed = {
  /** Begins to listen; what was there before is known when it resolves. After `migrate`. Idempotent. */
  start(): Promise<void>;
  /** Tells this database from others, whose versions count from 1 too: when its tables were made. */
  readonly database: string;
  /** The data version that this process has heard of; decimal digits. Never falls. */
  readonly version: string;
  /**
   * Called after each change heard of (own or another process's, within a second): which projects are no longer what
   * they were; 'all' after a gap or a load. Returns how to end it.
   */
  subscribe(listener: (change: Change) => void): () => void;
  /** The data version that last touched what is drawn in that tile or its margin: the same in every process. */
  tileVersion(tile: { z: number; x: number; y: number }): string;
  /**
   * Resolves when everything committed before the call has been heard of: for a writer that must see its own write at
   * once. Not in a transaction: the embedded database's one connection would wait for itself. Does nothing before `start`.
   */
  catchUp(): Promise<void>;
  /** Ends listening; idempotent. */
  stop(): Promise<void>;
};

/** The one connection on which a feed listens and reads: its own, or the embedded database's only one. */
export type Line = { sql: postgres.Sql; own: boolean; close(): Promise<void> };
/** Opens a line that calls back at each notification. */
export type OpenLine = (onNotify: () => void) => Line;

/**
 * How often the tables are asked, whether or not a notification came. Notifications are lost with their connection, and
 * never come through a pooler that lends connections by the transaction; so they make it quick, and this makes it sure.
 * The limit that is promised is a second.
 */
const POLL_MS = 750;
/**
 * A line of its own that does not answer for so long is given up for a new one: a broken network may say nothing for a
 * quarter of an hour.
 */
const ANSWER_MS = 10_000;
/** More projects than these are told as 'all'. */
const MOST_TOLD = 500;

type News = { version: string; cells: [number, number, string][]; projects: string[] };

/** @param report is told what fails, and that it goes on again: nothing of it ends the process */
export function changeFeed(openLine: OpenLine, report: (message: string) => void): ChangeFeed {
  const listeners = new Set<(change: Change) => void>();
  const cells = new MapCells();
  let version: string | undefined;
  let database = '';
  let line: Line | undefined;
  let timer: NodeJS.Timeout | undefined;
  let starting: Promise<void> | undefined;
  let stopping: Promise<void> | undefined;
  let failingSince: number | undefined;
  let isDeaf = false;
  let reading: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | undefined;

  /** One reading at a time; a second call waits for the next, as the one under way may have looked before a commit. */
  function readAgain(): Promise<void> {
    const next = () => {
      waiting = undefined;
      reading = stopping ? Promise.resolve() : read();
      return reading;
    };
    waiting ??= reading.then(next, next);
    return waiting;
  }

  /** Failures are told once, until it goes on: the next poll tries again. */
  async function look(): Promise<void> {
    try {
      await readAgain();
      if (failingSince !== undefined) report(`The change feed goes on, after ${Math.round((Date.now() - failingSince) / 1000)} s`);
      failingSince = undefined;
    } catch (error) {
      if (failingSince === undefined && !stopping) report(`The change feed fails, and tries again: ${(error as Error).message}`);
      failingSince ??= Date.now();
    }
  }

  async function read(): Promise<void> {
    line ??= openLine(() => void look());
    const { sql } = line;
    // Each time, before it reads: a connection that is new since the last time listens again, and nothing falls between.
    const listening = sql`listen ${sql(CHANNEL)}`.then(
      () => {
        isDeaf = false;
      },
      (error: Error) => {
        if (!isDeaf && !stopping) report(`The change feed is not notified, and asks every ${POLL_MS} ms instead: ${error.message}`);
        isDeaf = true;
      },
    );
    const rows = sql<News[]>`
      select data_version::text as version,
        (select coalesce(json_agg(json_build_array(x, y, version::text) order by version), '[]')
          from map_cells where version > ${version ?? '-1'}) as cells,
        (select coalesce(json_agg(project_id), '[]')
          from (select project_id from project_versions where version > ${version ?? '-1'} limit ${MOST_TOLD + 1}) newer) as projects
      from atlas_state where data_version > ${version ?? '-1'}`;
    const [news] = await (line.own ? answered(rows, line) : rows);
    await listening;
    if (news) take(news);
  }

  /** @throws when there is no answer in time; the line is then no more */
  async function answered<T>(answer: Promise<T>, asked: Line): Promise<T> {
    let limit: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      limit = setTimeout(() => {
        line = undefined;
        void asked.close();
        reject(new Error(`no answer for ${ANSWER_MS / 1000} s`));
      }, ANSWER_MS).unref();
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(limit);
    }
  }

  function take(news: News): void {
    cells.touch(news.cells.map(([x, y, v]): Cell => ({ x, y, version: v })));
    const isFirst = version === undefined;
    version = news.version;
    if (isFirst) return;
    const change: Change = { version, projects: news.projects.length > MOST_TOLD ? 'all' : news.projects };
    for (const listener of listeners) {
      try {
        listener(change);
      } catch (error) {
        report(`A listener of the change feed failed: ${(error as Error).stack}`);
      }
    }
  }

  async function begin(): Promise<void> {
    await readAgain();
    if (line) database = await madeAt(line.sql);
    timer = setInterval(() => {
      if (!waiting) void look();
    }, POLL_MS).unref();
  }

  async function end(): Promise<void> {
    clearInterval(timer);
    await Promise.allSettled([reading]);
    await line?.close();
  }

  return {
    start: () => (starting ??= begin()),
    get database() {
      return database;
    },
    get version() {
      if (version === undefined) throw new Error('the change feed was not started');
      return version;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tileVersion: (tile) => cells.versionOf(tile),
    catchUp: async () => (version === undefined ? undefined : await readAgain()),
    stop: () => (stopping ??= end()),
  };
}

/** When the tables were made: microseconds since 1970. */
async function madeAt(sql: postgres.Sql): Promise<string> {
  const [made] = await sql<{ at: string }[]>`
    select (extract(epoch from applied_at) * 1000000)::bigint::text as at from atlas_migrations where number = 1`;
  if (!made) throw new Error('the database was not migrated');
  return made.at;
}
