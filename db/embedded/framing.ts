/** PostgreSQL's wire protocol, version 3: only as much as carrying it to PGlite needs. */

/** Frontend messages that PGlite has to see as one: they end in a Query, Sync or Flush, or are the startup packet. */
export type Unit = { kind: 'startup' | 'query' | 'sync' | 'flush'; bytes: Buffer };

const QUERY = 0x51; // Q
const SYNC = 0x53; // S
const FLUSH = 0x48; // H
const TERMINATE = 0x58; // X
const ERROR = 0x45; // E
const NOTICE = 0x4e; // N
const READY = 0x5a; // Z

/**
 * Cuts the stream that a client writes into units, however it is split into chunks.
 * The startup packet alone bears no letter: it comes first, and once.
 */
export class UnitReader {
  #pending = Buffer.alloc(0);
  #unitLength = 0;
  #started = false;
  /** True once the client has said goodbye (Terminate); what follows is not read. */
  ended = false;

  push(chunk: Uint8Array): Unit[] {
    this.#pending = this.#pending.length ? Buffer.concat([this.#pending, chunk]) : Buffer.from(chunk);
    const units: Unit[] = [];
    while (!this.ended) {
      const header = this.#started ? 1 : 0;
      const start = this.#unitLength;
      if (this.#pending.length < start + header + 4) break;
      // The length counts itself but not the letter before it.
      const end = start + header + this.#pending.readInt32BE(start + header);
      if (this.#pending.length < end) break;
      const letter = header ? this.#pending[start] : undefined;
      this.#unitLength = end;
      if (letter === TERMINATE) {
        this.ended = true;
        break;
      }
      const kind = this.#kindOf(letter);
      if (!kind) continue;
      this.#started = true;
      units.push({ kind, bytes: this.#pending.subarray(0, end) });
      this.#pending = this.#pending.subarray(end);
      this.#unitLength = 0;
    }
    return units;
  }

  #kindOf(letter: number | undefined): Unit['kind'] | undefined {
    if (letter === undefined) return 'startup';
    if (letter === QUERY) return 'query';
    if (letter === SYNC) return 'sync';
    return letter === FLUSH ? 'flush' : undefined;
  }
}

/** What PGlite made of a unit. */
export type Reply = {
  bytes: Buffer;
  /** It holds an ErrorResponse. */
  failed: boolean;
  /** PGlite gave the statement up half-way (see `settle`): its memory is not to be trusted any more. */
  lost: boolean;
};

/**
 * Turns PGlite's raw answer to a unit into the one that a PostgreSQL server would send.
 *
 * PGlite 0.5.8 sends ReadyForQuery after an error at once and again at Sync; a client would take
 * the second for the answer to its next query. Here it stands once, at the end of a query or sync.
 *
 * A C++ exception (GEOS, over an invalid geometry) is swallowed: the statement ends without an error,
 * with no ReadyForQuery, or with an empty result and a warning of what it left open. Both show in `lost`.
 */
export function settle(kind: Unit['kind'], raw: Buffer): Reply {
  const kept: Buffer[] = [];
  let ready: Buffer | undefined;
  let failed = false;
  let leaked = false;
  for (let at = 0; at + 5 <= raw.length; ) {
    const end = at + 1 + raw.readInt32BE(at + 1);
    const message = raw.subarray(at, end);
    if (message[0] === READY) ready = message;
    else kept.push(message);
    if (message[0] === ERROR) failed = true;
    if (message[0] === NOTICE && LEFT_OPEN.test(message.toString('latin1'))) leaked = true;
    at = end;
  }
  const ends = kind !== 'flush';
  if (ends && ready) kept.push(ready);
  return { bytes: Buffer.concat(kept), failed, lost: leaked || (ends && !ready) };
}

/** The routine (field R) of the warnings with which PostgreSQL cleans up after an abandoned statement. */
const LEFT_OPEN = /\0R(?:AtEOXact_Snapshot|ResourceOwnerReleaseAll)\0/;
