/** The embedded database's thread: PGlite and the wire protocol of one connection. Ends with that connection. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { settle, type Unit, UnitReader } from './framing.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './messages.ts';
import { postgis } from './postgis-bundle.ts';

const { directory } = workerData as WorkerOptions;
const port = parentPort;
if (!port) throw new Error('db/embedded/worker.ts runs in a worker thread only');

const reader = new UnitReader();
/** After an error in the extended protocol a server ignores everything up to the next Sync. */
let skipping = false;
/** Messages that arrive while another is at work wait for it: PGlite is entered once at a time. */
let turn = start().catch((error: unknown) => leave('start', error));
port.on('message', (chunk: ToWorker) => {
  turn = turn.then((pg) => receive(pg, chunk)).catch((error: unknown) => leave('fatal', error));
});

async function start(): Promise<PGlite> {
  // Present while a new database is made: if that is cut short, the half of it is made again.
  const unfinished = `${directory}.unfinished`;
  if (existsSync(unfinished)) rmSync(directory, { recursive: true, force: true });
  const fresh = !existsSync(directory);
  if (fresh) writeFileSync(unfinished, '');
  const pg = await PGlite.create(directory, { extensions: { postgis, unaccent, pg_trgm } });
  if (fresh) rmSync(unfinished, { force: true });
  // PGlite reads no settings from the startup packet.
  await pg.exec("set timezone = 'UTC'");
  say({ type: 'started' });
  return pg;
}

async function receive(pg: PGlite, chunk: Uint8Array): Promise<PGlite> {
  const replies: Buffer[] = [];
  for (const unit of reader.push(chunk)) {
    if (skipping && unit.kind === 'flush') continue;
    const reply = settle(unit.kind, await run(pg, unit));
    if (reply.lost) throw new Lost();
    skipping = reply.failed && unit.kind === 'flush';
    replies.push(reply.bytes);
  }
  say({ type: 'bytes', bytes: Buffer.concat(replies) });
  if (!reader.ended) return pg;
  await pg.close();
  return process.exit(0);
}

/** The raw answer. Streamed, because `execProtocolRaw` keeps every answer it ever gave. */
async function run(pg: PGlite, unit: Unit): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  await pg.execProtocolRawStream(syncOnly(unit), {
    syncToFs: false, // Node's file system is written to directly
    // A view into PGlite's memory, reused by the next part.
    onRawData: (bytes) => parts.push(bytes.slice()),
  });
  return Buffer.concat(parts);
}

function syncOnly(unit: Unit): Uint8Array {
  return skipping && unit.kind === 'sync' ? unit.bytes.subarray(-5) : unit.bytes;
}

class Lost extends Error {
  override message = 'a statement was given up half-way, as PostGIS does here over an invalid geometry';
}

/** What Emscripten's file system throws has neither message nor name, only WASI's numbers. */
const WASI_ERRNO: Record<number, string> = { 2: 'EACCES', 19: 'EDQUOT', 29: 'EIO', 51: 'ENOSPC', 54: 'ENOTDIR', 63: 'EPERM', 69: 'EROFS' };

function leave(reason: 'start' | 'fatal', error: unknown): never {
  const { message, code, errno } = error as { message?: string; code?: string; errno?: number };
  const named = code ?? (errno === undefined ? undefined : (WASI_ERRNO[errno] ?? `errno ${errno}`));
  say({
    type: 'failed',
    reason: error instanceof Lost ? 'lost' : reason,
    message: message ?? named ?? String(error),
    ...(named ? { errno: named } : {}),
  });
  return process.exit(1);
}

function say(message: FromWorker): void {
  port?.postMessage(message);
}
