import { Agent, get } from 'node:http';
import { type Measure, share } from './measure.ts';

export type Asking = {
  address: string;
  paths: readonly string[];
  connections: number;
  /** The least time to go on; every path is then asked for as often as the next. */
  seconds: number;
  headers?: Record<string, string>;
};

/** Longer no answer may take, and no measuring. */
const LONGEST_MS = 300_000;

/**
 * Asks for all paths in turn over so many connections, again and again, each once in a cycle, in whole cycles: who is
 * slower is measured by the same work. Bodies are read but not unpacked.
 * @throws Error where an answer is none, or empty
 */
export async function ask({ address, paths, connections, seconds, headers = { 'accept-encoding': 'gzip' } }: Asking): Promise<Measure> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let [next, bytes, isOver] = [0, 0, false];
  const began = performance.now();
  const worker = async () => {
    for (;;) {
      const elapsed = performance.now() - began;
      if (next % paths.length === 0 && next > 0 && elapsed > seconds * 1000) isOver = true;
      if (isOver) return;
      if (elapsed > LONGEST_MS) throw new Error(`${address}: ${next} answers in ${LONGEST_MS / 1000} s, of ${paths.length} in a cycle`);
      const path = paths[next++ % paths.length] as string;
      const start = performance.now();
      const size = await sizeOf(address + path, agent, headers);
      bytes += size;
      times.push(performance.now() - start);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, worker));
  } finally {
    isOver = true;
    agent.destroy();
  }
  const tookSeconds = (performance.now() - began) / 1000;
  return { perSecond: times.length / tookSeconds, p50Ms: share(times, 0.5), p95Ms: share(times, 0.95), kBEach: bytes / times.length / 1000 };
}

/** The length of the body as it comes over the line. */
function sizeOf(url: string, agent: Agent, headers: Record<string, string>): Promise<number> {
  return new Promise((done, failed) => {
    const request = get(url, { agent, headers, timeout: LONGEST_MS }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
      });
      response.on('end', () =>
        response.statusCode === 200 && size > 0 ? done(size) : failed(new Error(`${url}: ${response.statusCode}, ${size} bytes`)),
      );
      response.on('error', failed);
    });
    request.on('timeout', () => request.destroy(new Error(`${url}: no answer in ${LONGEST_MS / 1000} s`)));
    request.on('error', failed);
  });
}

/** Status, headers and body of one answer, as they come over the line. */
export function fetchRaw(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  return new Promise((done, failed) => {
    get(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers as Record<string, string>, body: Buffer.concat(chunks) }),
      );
      response.on('error', failed);
    }).on('error', failed);
  });
}
