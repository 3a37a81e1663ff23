import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from '../errors.ts';
import { directoryError, ensureDirectory } from './directory.ts';
import { liveness, ownIdentity, type ProcessIdentity } from './process-identity.ts';

/** What a process writes down about itself while it holds, or wants, the data directory. */
export type Claim = ProcessIdentity & { since: string; command: string };
export type Lock = { release(): void };

/** A process that cannot be seen from here (another container or host) counts as gone after this silence. */
const SILENCE_MS = 60_000;
const HEARTBEAT_MS = 10_000;
/** How often one of several processes that start together looks again. */
const ATTEMPTS = 6;

/**
 * Takes the data directory for this process: PGlite itself lets two processes write one directory,
 * and both lose what they wrote.
 *
 * Each process puts a file of its own, never reused, name into `lock/`, and only then looks for
 * others: whichever comes last sees the first. So no file is ever taken over, a dead process's
 * file can be removed by anyone at any time, and there is nothing to race for.
 * @throws DatabaseError LOCKED naming the holder; DIRECTORY or DISK_FULL if it cannot be written
 */
export async function lockDirectory(dataDir: string): Promise<Lock> {
  ensureDirectory(dataDir);
  const folder = join(dataDir, 'lock');
  ensureDirectory(folder);
  let own: Own | undefined;
  for (let attempt = 1; ; attempt++) {
    own ??= write(folder, dataDir);
    const other = findOther(folder, own.path);
    if (!other) return hold(own.path);
    const together = Date.now() - Date.parse(other.since) < 2000 && other.pid !== process.pid;
    const refused = !together || attempt === ATTEMPTS;
    // Of two that start together the later steps back, and the earlier waits for it to.
    if (refused || order(other) < order(own.claim)) {
      rmSync(own.path, { force: true });
      own = undefined;
    }
    if (refused) throw refusal(dataDir, other);
    await pause(50 + Math.random() * 100);
  }
}

type Own = { claim: Claim; path: string };

function order({ since, pid }: Claim): string {
  return `${since} ${pid}`;
}

function write(folder: string, dataDir: string): Own {
  const claim: Claim = { ...ownIdentity(), since: new Date().toISOString(), command: process.argv.join(' ') };
  const path = join(folder, `${process.pid}-${randomUUID()}`);
  try {
    const file = openSync(`${path}.new`, 'wx', 0o600);
    try {
      writeSync(file, JSON.stringify(claim));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    // Renamed when whole, so that nobody reads half of it.
    renameSync(`${path}.new`, `${path}.json`);
  } catch (error) {
    rmSync(`${path}.new`, { force: true });
    throw directoryError(dataDir, error);
  }
  return { claim, path: `${path}.json` };
}

function findOther(folder: string, own: string): Claim | undefined {
  const identity = ownIdentity();
  const now = statSync(own).mtimeMs;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (path === own || !name.endsWith('.json')) continue;
    const found = read(path);
    if (found === 'gone') continue;
    if (found !== 'damaged') {
      const seen = liveness(found.claim, identity);
      // Both times are the file system's own, so clocks of two hosts need not agree.
      if (seen === 'alive' || (seen === 'unknown' && now - found.touched < SILENCE_MS)) return found.claim;
    }
    rmSync(path, { force: true });
  }
  return undefined;
}

/** A damaged claim can only come from a power cut (see `write`): its process is gone. */
function read(path: string): { claim: Claim; touched: number } | 'gone' | 'damaged' {
  try {
    return { touched: statSync(path).mtimeMs, claim: JSON.parse(readFileSync(path, 'utf8')) as Claim };
  } catch (error) {
    if (error instanceof SyntaxError) return 'damaged';
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    throw error;
  }
}

function hold(path: string): Lock {
  const heartbeat = setInterval(() => {
    try {
      beat(path);
    } catch (error) {
      clearInterval(heartbeat);
      process.emitWarning(`The lock ${path} cannot be kept fresh: ${String(error)}`);
    }
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    release() {
      clearInterval(heartbeat);
      rmSync(path, { force: true });
    },
  };
}

/** Writes the first byte again: the file system's clock dates it, and no reader ever sees another text. */
function beat(path: string): void {
  const file = openSync(path, 'r+');
  try {
    writeSync(file, '{', 0);
  } finally {
    closeSync(file);
  }
}

function refusal(dataDir: string, holder: Claim): DatabaseError {
  return new DatabaseError(
    'LOCKED',
    `The data directory ${dataDir} is in use by process ${holder.pid} on ${holder.host} since ${holder.since} ` +
      `(${holder.command}). Stop that process, set DATA_DIR to another directory, or set DATABASE_URL to share a server.`,
    { setting: 'DATA_DIR' },
  );
}
