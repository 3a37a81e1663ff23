import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../bench/server-process.ts';

const BUNDLE = resolve(import.meta.dirname, '../../../dist/client/index.html');

declare module 'vitest' {
  export interface ProvidedContext {
    /** http://host:port of the server under test. */
    baseUrl: string;
  }
}

/**
 * One server for all browser tests: the production bundle over an embedded database in a new directory.
 * E2E_BASE_URL names a server that already runs instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.E2E_BASE_URL;
  if (given) {
    project.provide('baseUrl', given.replace(/\/$/, ''));
    return async () => undefined;
  }
  if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} is missing: run \`npm run build\` first`);
  const dataDir = await mkdtemp(join(tmpdir(), 'atlas-e2e-'));
  const server = await startServer({ DATA_DIR: dataDir });
  project.provide('baseUrl', server.address);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
