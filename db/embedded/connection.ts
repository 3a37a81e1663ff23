import { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { DatabaseError } from '../errors.ts';
import { directoryError } from './directory.ts';
import type { FromWorker, WorkerOptions } from './messages.ts';

/** A statement that takes longer hangs for all we know; PGlite has no `statement_timeout`. */
const STATEMENT_LIMIT_MS = 120_000;
/** How long PGlite may take to close its files once it is asked to. */
const CLOSE_LIMIT_MS = 10_000;

/**
 * One connection to the embedded database, as the socket that the driver expects: a Duplex of the
 * wire protocol, with PGlite in a thread of its own behind it. Connection and thread begin and end
 * together, as a server's process does: if the thread dies, what was in flight fails with a
 * DatabaseError, and the driver opens a new connection for the next query.
 */
export class EmbeddedConnection extends Duplex {
  /** As a net.Socket has it; the driver says goodbye only to an open one. */
  readyState: 'open' | 'closed' = 'open';
  readonly #worker: Worker;
  readonly #dataDir: string;
  #failure: DatabaseError | undefined;
  #announced = false;
  /** Chunks written that the thread has not dealt with yet; it starts to count when PGlite is up. */
  #unanswered = 0;
  #started = false;
  #watch: NodeJS.Timeout | undefined;
  #closing: NodeJS.Timeout | undefined;

  constructor(
    dataDir: string,
    workerData: WorkerOptions,
    readonly limitMs = STATEMENT_LIMIT_MS,
  ) {
    super({ autoDestroy: false });
    this.#dataDir = dataDir;
    // No flags of this process: a test runner's mean nothing to the thread.
    this.#worker = new Worker(new URL('./worker-entry.mjs', import.meta.url), { workerData, execArgv: [] });
    this.#worker.on('message', (message: FromWorker) => this.#receive(message));
    this.#worker.on('error', (error) => this.#fail(this.#ended(error.message, error)));
    this.#worker.on('exit', (code) => this.#exited(code));
  }

  /** Resolves when PGlite is closed and its thread is gone. */
  async ended(): Promise<void> {
    if (this.closed) return;
    this.end();
    await new Promise<void>((resolve) => this.once('close', resolve));
  }

  override _read(): void {
    // Bytes are pushed as they come: the driver keeps up, and PGlite has answered in full anyway.
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    done();
    // What is written to a broken connection fails with what broke it.
    const failure = this.#failure;
    if (failure && this.#announced) {
      process.nextTick(() => this.#announce(failure));
      return;
    }
    // A copy: the driver may write into its buffer again.
    this.#worker.postMessage(Uint8Array.from(chunk));
    this.#unanswered++;
    if (this.#unanswered === 1) this.#rewatch();
  }

  override _final(done: () => void): void {
    this.#closing = setTimeout(() => void this.#worker.terminate(), CLOSE_LIMIT_MS);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.readyState = 'closed';
    clearTimeout(this.#watch);
    clearTimeout(this.#closing);
    this.#worker.terminate().then(
      () => done(error),
      (cause: unknown) => done(error ?? (cause as Error)),
    );
  }

  #receive(message: FromWorker): void {
    if (message.type === 'started') {
      this.#started = true;
      this.#rewatch();
    } else if (message.type === 'bytes') {
      this.#unanswered--;
      this.#rewatch();
      if (message.bytes.length) this.push(message.bytes);
    } else {
      const cause = Object.assign(new Error(message.message), message.errno ? { code: message.errno } : {});
      this.#fail(message.reason === 'start' ? directoryError(this.#dataDir, cause) : this.#ended(message.message, cause));
    }
  }

  /** The start itself has no limit: recovery may take its time. */
  #rewatch(): void {
    clearTimeout(this.#watch);
    if (!this.#started || !this.#unanswered) return;
    this.#watch = setTimeout(() => {
      this.#fail(this.#ended(`a statement took longer than ${this.limitMs / 1000} s`));
      void this.#worker.terminate();
    }, this.limitMs);
  }

  #ended(reason: string, cause?: unknown): DatabaseError {
    return new DatabaseError('EMBEDDED', `The embedded database ended: ${reason}. What was under way may not be stored.`, { cause });
  }

  #fail(failure: DatabaseError): void {
    this.#failure ??= failure;
  }

  /**
   * 'error' makes the driver fail its queries, 'close' lets it connect anew. Two turns lie between:
   * a transaction that fails sends its rollback in the meantime, and postgres.js 3.4, told of the
   * close before that is written, would write it into the next connection ahead of its startup packet.
   */
  #exited(code: number): void {
    if (code !== 0) this.#fail(this.#ended(`its thread stopped with code ${code}`));
    if (this.#failure) this.#announce(this.#failure);
    setImmediate(() => setImmediate(() => this.destroy()));
  }

  #announce(failure: DatabaseError): void {
    this.#announced = true;
    if (this.listenerCount('error')) this.emit('error', failure);
  }
}
