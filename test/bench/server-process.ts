import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export type RunningServer = {
  /** http://host:port */
  address: string;
  /** From spawning the process to its line on standard output. */
  readyMs: number;
  process: ChildProcess;
  /** What it wrote to standard error so far. */
  errors(): string;
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
  return { address, readyMs: performance.now() - began, process: child, errors: () => errors, stop };
}
