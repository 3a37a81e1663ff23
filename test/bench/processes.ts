import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A program of another kind, running until it is stopped. */
export type Running = { stop(): Promise<void> };

/**
 * Starts a program in a group of its own, so that what it starts is stopped with it, and waits until it answers.
 * @throws Error with what it wrote to standard error, when it ends before, or does not answer within half a minute
 */
export async function startProgram(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
  answers: () => Promise<boolean>,
): Promise<Running> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = new Error(`${command}: ${error.message} (test/bench/install.sh installs it)`);
  });
  for (let waited = 0; waited < 300; waited++) {
    if (failure) throw failure;
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}:\n${said}`);
    if (await answers()) return { stop: () => stopGroup(child) };
    await pause(100);
  }
  await stopGroup(child);
  throw new Error(`${command} did not answer in half a minute:\n${said}`);
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
