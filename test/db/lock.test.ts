import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { directoryError } from '../../db/embedded/directory.ts';
import { type Claim, lockDirectory } from '../../db/embedded/lock.ts';
import { liveness, ownIdentity } from '../../db/embedded/process-identity.ts';
import { temporaryDirectory } from './helpers/database.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = temporaryDirectory();
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const own = ownIdentity();
const claims = () => readdirSync(join(dataDir, 'lock'));

function leaveClaim(claim: Partial<Claim>, touched = new Date()): void {
  mkdirSync(join(dataDir, 'lock'));
  const path = join(dataDir, 'lock', 'left.json');
  writeFileSync(path, JSON.stringify({ ...own, since: '2026-01-01T00:00:00.000Z', command: 'atlas', ...claim }));
  utimesSync(path, touched, touched);
}

async function startLocker() {
  const script = fileURLToPath(new URL('./helpers/locker.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [said] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, said };
}

async function stop(child: ChildProcess, how: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  how();
  await exit;
}

it('refuses a second holder, also in the same process, and frees the directory', async () => {
  const lock = await lockDirectory(dataDir);
  await expect(lockDirectory(dataDir)).rejects.toMatchObject({
    code: 'LOCKED',
    message: expect.stringMatching(new RegExp(`process ${process.pid} on .* since \\d{4}-`)) as string,
  });
  lock.release();
  expect(claims()).toEqual([]);
  (await lockDirectory(dataDir)).release();
});

it('is refused while another process holds it, and had once that is killed', async () => {
  const { child, said } = await startLocker();
  expect(said).toBe('held');
  await expect(lockDirectory(dataDir)).rejects.toMatchObject({ code: 'LOCKED' });
  await stop(child, () => child.kill('SIGKILL'));
  (await lockDirectory(dataDir)).release();
});

it('goes to one at most of several that find a dead process’s claim', async () => {
  leaveClaim({ startTicks: '1' });
  const lockers = await Promise.all(Array.from({ length: 4 }, startLocker));
  const said = lockers.map((l) => l.said);
  expect(said.filter((s) => s === 'held')).toHaveLength(1);
  expect(said.filter((s) => s === 'LOCKED')).toHaveLength(3);
  for (const { child } of lockers) await stop(child, () => child.stdin?.end());
});

it('knows a process from a later one with its pid', () => {
  expect(liveness(own, own)).toBe('alive');
  expect(liveness({ ...own, pid: 2 ** 22 + 1 }, own)).toBe('dead');
  expect(liveness({ ...own, boot: 'before' }, own)).toBe('dead');
  expect(liveness({ ...own, host: 'elsewhere' }, own)).toBe('unknown');
  expect(liveness({ ...own, namespace: 'pid:[1]' }, own)).toBe('unknown');
  if (own.startTicks !== null) expect(liveness({ ...own, startTicks: '1' }, own)).toBe('dead');
});

it('believes a process it cannot see for a minute', async () => {
  leaveClaim({ host: 'elsewhere' });
  await expect(lockDirectory(dataDir)).rejects.toThrow('on elsewhere since 2026-01-01');
  rmSync(join(dataDir, 'lock'), { recursive: true });
  leaveClaim({ host: 'elsewhere' }, new Date(Date.now() - 61_000));
  (await lockDirectory(dataDir)).release();
});

it('passes over a claim that a power cut left empty', async () => {
  mkdirSync(join(dataDir, 'lock'));
  writeFileSync(join(dataDir, 'lock', 'left.json'), '');
  (await lockDirectory(dataDir)).release();
});

it('says what is wrong with a directory', () => {
  const full = directoryError('/data', Object.assign(new Error('write'), { code: 'ENOSPC' }));
  expect(full).toMatchObject({ code: 'DISK_FULL', setting: 'DATA_DIR' });
  expect(full.message).toContain('/data is on a disk that is full');
  expect(directoryError('/data', new Error('PGlite: no space left on device')).code).toBe('DISK_FULL');
  expect(directoryError('/data', Object.assign(new Error('x'), { code: 'EROFS' })).message).toContain('read-only');
});
