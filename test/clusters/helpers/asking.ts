import { setTimeout as pause } from 'node:timers/promises';

/** What a crowd of clients got. */
export type Asked = { answers: number; failures: string[]; slowestMs: number };

/**
 * Asks again and again, as `clients` clients one request after another, until told to stop.
 * @param ask makes one request; what it throws, and any status but 200, is a failure
 */
export function keepAsking(clients: number, ask: (n: number) => Promise<Response>): () => Promise<Asked> {
  const asked: Asked = { answers: 0, failures: [], slowestMs: 0 };
  let stopped = false;
  let n = 0;
  async function client(): Promise<void> {
    while (!stopped) {
      const began = performance.now();
      try {
        const response = await ask(n++);
        const body = await response.text();
        if (response.status !== 200) asked.failures.push(`${response.status} ${body.slice(0, 200)}`);
      } catch (error) {
        asked.failures.push(String((error as Error).cause ?? error));
      }
      asked.answers++;
      asked.slowestMs = Math.max(asked.slowestMs, performance.now() - began);
    }
  }
  const all = Promise.all(Array.from({ length: clients }, client));
  return async () => {
    stopped = true;
    await all;
    return asked;
  };
}

/** Waits until it is so, for at most `seconds`. @throws Error with the last thing seen */
export async function until<T>(seconds: number, look: () => Promise<T>, is: (seen: T) => boolean | undefined): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (is(seen)) return seen;
    if (performance.now() > end) throw new Error(`not within ${seconds} s: ${JSON.stringify(seen)}`);
    await pause(50);
  }
}
