/** Milliseconds from asking to the whole answer. */
export type OneByOne = { requests: number; p50Ms: number; p95Ms: number; maxMs: number };

/** Asks for each path in turn, nobody else asking: how long one answer takes. The first, which warms up, does not count. */
export async function oneByOne(address: string, paths: readonly string[]): Promise<OneByOne> {
  const times: number[] = [];
  for (const [i, path] of [paths[0] ?? '/', ...paths].entries()) {
    const start = performance.now();
    const response = await fetch(address + path);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    if (i > 0) times.push(performance.now() - start);
  }
  const sorted = times.sort((a, b) => a - b);
  const share = (q: number) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0) * 10) / 10;
  return { requests: sorted.length, p50Ms: share(0.5), p95Ms: share(0.95), maxMs: share(1) };
}
