import { setFlagsFromString } from 'node:v8';
import { countsOf } from '../db/facets/counts.ts';
import { isGenerated } from '../db/generated.ts';
import { loadOnce } from '../db/load.ts';
import { migrate } from '../db/migrate.ts';
import { type Database, openDatabase } from '../db/open.ts';
import { ensureTileFeatures } from '../db/tiles/ensure.ts';
import { buildApp } from './app.ts';
import { explain } from './explain.ts';
import { networkUnasked } from './network.ts';
import type { Service } from './service.ts';
import { readSettings } from './settings.ts';

/** Where `npm run build` leaves the client. */
const SCREEN = new URL('../dist/client/', import.meta.url);

/** Hand-written SQL, applied at each start. */
const MIGRATIONS = new URL('../db/migrations/', import.meta.url);

/**
 * V8 may decide, once, that what is made at one place of Node's HTTP is long-lived, and makes it among the old from then on:
 * dead as soon as it is answered, but what it points to lives until all memory is searched. Two of five starts went that
 * way, and answered a third less from memory, for good. To be set before the first request.
 */
setFlagsFromString('--no-allocation-site-pretenuring');

const service: Service = { state: 'starting', step: 'starting', db: undefined };

/** Progress goes to standard error, so that standard output holds the one line that says "ready". */
function progress(step: string): void {
  service.step = step;
  process.stderr.write(`${step}\n`);
}

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const { tileCacheMB, trustProxy, maxRequestsPerMinute } = settings;
  const logger = { level: process.env.LOG_LEVEL ?? 'warn', stream: process.stderr };
  const app = await buildApp(service, { screen: SCREEN, logger, tileCacheMB, trustProxy, maxRequestsPerMinute });
  // Listening first finds a taken port before seconds go into the database; until then every answer is 503.
  const address = await app.listen({ port: settings.port, host: settings.host });
  stopOnSignal(async () => {
    // What is not ready yet has nothing to finish; it goes on to answer 503.
    if (service.state === 'ready') service.state = 'stopping';
    // A browser keeps its line open after the answer that was under way; closing would wait for it for a minute.
    const sweep = setInterval(() => app.server.closeIdleConnections(), 100);
    await app.close();
    clearInterval(sweep);
    await service.db?.close();
  });
  const db = await openDatabase({
    dataDir: settings.dataDir,
    ...(settings.databaseUrl && { databaseUrl: settings.databaseUrl }),
    replicaUrls: settings.replicaUrls,
    pool: settings.databasePool,
    onProgress: progress,
  });
  service.db = db;
  await migrate(db, MIGRATIONS, progress);
  await db.changes.start();
  await db.replicas?.start();
  await load(db);
  await ensureTileFeatures(db);
  service.state = 'ready';
  process.stdout.write(`Hạ tầng Atlas: ${address}\n`);
  await warm(db);
}

/** The catalogue that comes with the program; a generated portfolio stays as it is. */
async function load(db: Database): Promise<void> {
  if (await isGenerated(db.orm)) {
    progress('Danh mục sinh tự động để thử, không nạp danh mục thật / a portfolio generated for tests: the catalogue is not loaded');
    return;
  }
  progress('Nạp danh mục / loading the catalogue');
  const loaded = await loadOnce(db);
  if (!loaded) return progress('Danh mục không đổi từ lần nạp trước / the catalogue is as it was loaded last');
  progress(`${loaded.projects} dự án, ${loaded.claims} nhận định / projects, claims (${loaded.changedRows} changed)`);
}

/** Makes counts and network before anybody asks for them; it keeps no one waiting, and where it fails the next who asks is told. */
async function warm(db: Database): Promise<void> {
  try {
    await countsOf(db).prepare();
    const made = await networkUnasked(db);
    if (typeof made === 'number')
      return progress(`Mạng lưới: ${made} tuyến, tạo khi có người hỏi / network: ${made} courses, made when somebody asks`);
    const { network, madeInMs } = made;
    progress(`Mạng lưới: ${network.a.length} cạnh / network: ${network.a.length} edges (${(madeInMs / 1000).toFixed(1)} s)`);
  } catch (error) {
    if (service.state === 'ready') process.stderr.write(`${explain(error)}\n`);
  }
}

/** The first SIGTERM or SIGINT drains and exits 0; a failure while draining exits 1 with its reason. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

async function fail(error: unknown): Promise<never> {
  process.stderr.write(`${explain(error)}\n`);
  await service.db?.close().catch((e: unknown) => process.stderr.write(`${explain(e)}\n`));
  process.exit(1);
}

start().catch(fail);
