import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Measure } from './measure.ts';

const SCRIPT = join(import.meta.dirname, 'wrk.lua');

export type Flood = {
  address: string;
  requests: readonly { path: string; etag?: string }[];
  connections: number;
  seconds: number;
  /** What is accepted; gzip unless told. */
  encoding?: 'gzip' | 'identity';
  /** For the list of requests. */
  folder: string;
};

/**
 * As many requests as the server takes, by wrk, which takes less of the machine than any client in JavaScript: for answers
 * of which there are tens of thousands a second. `kBEach` counts the headers too.
 *
 * Its percentiles count the requests that ought to have been sent while an answer was slow (it calls that coordinated
 * omission), so they lie above those of `ask`; compare them with its own only.
 * @throws Error where an answer is no 200 or 304, or a connection breaks
 */
export async function flood({ address, requests, connections, seconds, encoding = 'gzip', folder }: Flood): Promise<Measure & { kBEach: number }> {
  const list = join(folder, 'wrk-requests.txt');
  writeFileSync(list, requests.map(({ path, etag = '' }) => `${path}\t${etag}\n`).join(''));
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '-s', SCRIPT, address, '--', list, encoding];
  const { stdout } = await promisify(execFile)('wrk', args, { timeout: (seconds + 60) * 1000 });
  const line = /^RESULT (.*)$/m.exec(stdout)?.[1];
  if (!line) throw new Error(`wrk said nothing of ${address}: ${stdout}`);
  const done = JSON.parse(line) as Record<'requests' | 'microseconds' | 'bytes' | 'p50' | 'p95' | 'refused' | 'broken', number>;
  if (done.refused + done.broken > 0 || done.requests === 0)
    throw new Error(`${address}${requests[0]?.path}: ${done.requests} requests, ${done.refused} refused, ${done.broken} connections broken`);
  const perSecond = done.requests / (done.microseconds / 1e6);
  return { perSecond, p50Ms: done.p50 / 1000, p95Ms: done.p95 / 1000, kBEach: done.bytes / done.requests / 1000 };
}
