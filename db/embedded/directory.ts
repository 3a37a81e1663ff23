import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseError } from '../errors.ts';

/** Makes the directory if it is missing, readable by its owner only. Throws DatabaseError naming DATA_DIR. */
export function ensureDirectory(path: string): void {
  try {
    make(path);
  } catch (error) {
    throw directoryError(path, error);
  }
}

/** Step by step: mkdir's own `recursive` says ENOENT of a read-only file system, and never ends under /proc. */
function make(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found) throw Object.assign(new Error(`${path} is a file`), { code: 'ENOTDIR' });
  make(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Puts a failure of the file system, or of PGlite on top of it, into words that name DATA_DIR. */
export function directoryError(path: string, cause: unknown): DatabaseError {
  const code = codeOf(cause);
  const about = (code && REASONS[code]) ?? `cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`;
  return new DatabaseError(
    code === 'ENOSPC' || code === 'EDQUOT' ? 'DISK_FULL' : 'DIRECTORY',
    `The data directory ${path} ${about}. Free it, or set DATA_DIR to another directory.`,
    { setting: 'DATA_DIR', cause },
  );
}

/** The errno of a failure, also where it is only named in the message of an error or of its cause. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = (error as NodeJS.ErrnoException).code;
  if (code && code in REASONS) return code;
  const named = Object.keys(REASONS).find((c) => error.message.includes(c));
  if (named) return named;
  if (/no space left/i.test(error.message)) return 'ENOSPC';
  return codeOf(error.cause);
}

const REASONS: Record<string, string> = {
  EACCES: 'may not be written by this user',
  EPERM: 'may not be written by this user',
  EROFS: 'is on a file system mounted read-only',
  ENOTDIR: 'is not a directory',
  EEXIST: 'is not a directory',
  ENOSPC: 'is on a disk that is full',
  EDQUOT: 'is on a disk whose quota is used up',
};
