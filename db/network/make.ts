import { Worker } from 'node:worker_threads';
import type { Network } from '../../geo/network/network.ts';
import type { Assumption } from '../../geo/network/nodes.ts';
import type { Dangling, Gap } from '../../geo/network/report.ts';
import type { Course } from './sections.ts';

/** The network, and what its making had to assume. */
export interface Made {
  network: Network;
  gaps: Gap[];
  dangling: Dangling[];
  assumed: Record<Assumption, number>;
}

/** Makes the network of some courses in a thread of its own, which keeps no process alive. */
export async function makeNetwork(courses: readonly Course[]): Promise<Made> {
  // No flags of this process: a test runner's mean nothing to the thread.
  const worker = new Worker(new URL('./worker-entry.mjs', import.meta.url), { workerData: courses, execArgv: [] });
  worker.unref();
  return await new Promise<Made>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the network's thread ended with ${code} and no network`)));
  });
}
