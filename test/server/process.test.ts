import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { temporaryDirectory, testServer } from '../db/helpers/database.ts';
import { newHome as emptyHome } from '../db/helpers/home.ts';

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

type Program = { child: ChildProcess; out: () => string; err: () => string; exit: Promise<number | null> };
const running = new Set<ChildProcess>();
const directories: string[] = [];
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
const drops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const drop of drops) await drop();
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

/** The program as a person starts it, on a free port unless told otherwise. */
function start(env: Record<string, string>): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const exit = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return { child, out: () => out, err: () => err, exit };
}

/** The address that the one line on standard output says; fails with what standard error says if the program ends. */
async function address(program: Program): Promise<string> {
  let code: number | null | undefined;
  void program.exit.then((c) => {
    code = c;
  });
  while (!program.out().includes('\n')) {
    if (code !== undefined) throw new Error(`ended with ${code}: ${program.err()}`);
    await pause(20);
  }
  return /^Hạ tầng Atlas: (http:\/\/\S+)\n$/.exec(program.out())?.[1] ?? program.out();
}

/** A connection, and all that comes on it until it is closed. */
function openLine(origin: string) {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return { socket, answer: once(socket, 'close').then(() => text) };
}

async function takesRequests(origin: string): Promise<boolean> {
  return await fetch(`${origin}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );
}

function directory(): string {
  const made = temporaryDirectory();
  directories.push(made);
  return made;
}

/** Removed when all is done. */
async function newHome(): Promise<Record<string, string>> {
  const { home, remove } = await emptyHome();
  drops.push(remove);
  return home;
}

/** What a program that cannot start says; it must not be the trace of a bug. */
async function failure(env: Record<string, string>): Promise<string> {
  const program = start(env);
  expect(await program.exit).toBe(1);
  expect(program.out()).toBe('');
  expect(program.err()).toMatch(/cannot start: /);
  expect(program.err()).not.toMatch(/^\s+at /m);
  return program.err();
}

describe('the program', () => {
  it('tells its progress, then its address; answers what is under way when told to stop; keeps its data', async () => {
    const home = await newHome();
    const first = start(home);
    const origin = await address(first);
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(first.err()).toMatch(testServer ? /Connecting to / : /embedded database/);
    expect(first.err()).toMatch(/0001_catalogue\.sql/);
    expect(first.err()).toMatch(/\d+ dự án, \d+ nhận định/);
    const ready = await (await fetch(`${origin}/health/ready`)).json();
    expect(ready).toMatchObject({ status: 'ready', database: testServer ? 'postgres' : 'pglite' });

    if (!testServer) {
      const second = await failure(home);
      expect(second).toContain('DATA_DIR');
      expect(second).toContain(`process ${first.child.pid}`);
    }

    // Half of two requests is under way, of one within its body, of one within its head; the other half comes after the signal.
    const [posted, got] = [openLine(origin), openLine(origin)];
    posted.socket.write('POST /trpc/projects.list HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 13\r\n\r\n{"filter"');
    got.socket.write('GET /trpc/version HTTP/1.1\r\nhost: x\r\n');
    // Answered after those halves were read: all lines are served by one thread, in the order of arrival.
    for (let i = 0; i < 3; i++) await fetch(`${origin}/health/live`);
    first.child.kill('SIGTERM');
    while (await takesRequests(origin)) await pause(20);
    posted.socket.write(':{}}');
    got.socket.write('\r\n');
    expect(await got.answer).toMatch(/^HTTP\/1\.1 200 .*\r\nconnection: close\r\n.*"dataVersion"/s);
    const answer = await posted.answer;
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toContain('METHOD_NOT_SUPPORTED');
    expect(await first.exit).toBe(0);
    expect(first.out().trim().split('\n')).toHaveLength(1);

    const again = start(home);
    const back = await address(again);
    expect(again.err()).not.toContain('0001_catalogue.sql');
    expect(again.err()).toContain('as it was loaded last');
    expect(await (await fetch(`${back}/health/ready`)).json()).toEqual(ready);
    again.child.kill('SIGINT');
    expect(await again.exit).toBe(0);
  });

  it('stops while it is still starting', async () => {
    const program = start({ DATA_DIR: directory() });
    while (!program.err().includes('embedded database')) await pause(20);
    program.child.kill('SIGTERM');
    expect(await program.exit).toBe(0);
    expect(program.out()).toBe('');
  });

  it('names the setting that is wrong, and no password', async () => {
    const wrong: [Record<string, string>, string][] = [
      [{ PORT: 'http' }, 'PORT=http'],
      [{ HOST: '203.0.113.7' }, 'HOST=203.0.113.7'],
      [{ HOST: 'nowhere.invalid' }, 'HOST=nowhere.invalid'],
      [{ DATABASE_URL: 'mysql://u:secret@localhost/atlas' }, 'DATABASE_URL'],
      [{ DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/atlas' }, 'DATABASE_URL'],
    ];
    for (const said of await Promise.all(wrong.map(async ([env, named]) => [await failure({ DATA_DIR: directory(), ...env }), named] as const))) {
      expect(said[0]).toContain(said[1]);
      expect(said[0]).not.toContain('secret');
    }
  });

  it('names PORT when another program has it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await failure({ PORT: String(port), DATA_DIR: directory() })).toContain(`PORT=${port}`);
    other.close();
  });

  it('names DATA_DIR when it cannot keep its data there', async () => {
    const file = join(directory(), 'file');
    writeFileSync(file, '');
    // Nobody may write in /proc, not even root.
    const nowhere = [file, join(file, 'below'), ...(process.platform === 'linux' ? ['/proc/atlas'] : [])];
    const said = await Promise.all(nowhere.map((dataDir) => failure({ DATA_DIR: dataDir })));
    for (const [i, text] of said.entries()) {
      expect(text).toContain(nowhere[i]);
      expect(text).toContain('DATA_DIR');
    }
  });
});
