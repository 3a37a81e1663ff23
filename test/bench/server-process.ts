import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { untilQuiet } from './quiet.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** A server has settled when the machine has been quiet for so long. */
const QUIET_MS = 5000;
/** The counts and the network of a hundred thousand projects take most of a minute, of a million some minutes. */
const LONGEST_SETTLING_MS = 900_000;

export type RunningServer = {
  /** http://host:port */
  address: string;
  /** From spawning the process to its line on standard output. */
  readyMs: number;
  process: ChildProcess;
  /** What it wrote to standard error so far. */
  errors(): string;
  /** Once it has made what it makes in the background, which takes one processor from all that is measured meanwhile. */
  settled(): Promise<void>;
  /** SIGTERM, and the exit code it leads to. */
  stop(): Promise<number | null>;
};

/**
 * Starts the server as `npm start` does, on a free port, and waits for its line on standard output.
 * @param env added to this process's environment; DATABASE_URL and DATA_DIR are taken from here only
 * @throws Error with what it wrote to standard error, when it ends before it is ready
 */
export async function startServer(env: Record<string, string>): Promise<RunningServer> {
  const began = performance.now();
  const { DATABASE_URL: _url, DATA_DIR: _dir, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { cwd: ROOT, env: { ...inherited, PORT: '0', ...env } });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const address = await new Promise<string>((ready, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\/\/\S+/.exec(chunk.toString());
      if (found) ready(found[0]);
    });
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}:\n${errors}`)));
  });
  const stop = async () => {
    if (child.exitCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    return code;
  };
  const readyMs = performance.now() - began;
  const settled = async () => {
    await untilQuiet(QUIET_MS, LONGEST_SETTLING_MS);
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${errors}`);
  };
  return { address, readyMs, process: child, errors: () => errors, settled, stop };
}
