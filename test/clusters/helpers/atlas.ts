import { sql } from 'drizzle-orm';
import { type Database, openDatabase } from '../../../db/open.ts';
import { publishChange } from '../../../db/publish.ts';
import type { RunningServer } from '../../bench/server-process.ts';

const LISTED = `/trpc/projects.list?input=${encodeURIComponent(JSON.stringify({ filter: {}, limit: 500 }))}`;
export const PATHS = [LISTED, '/tiles/projects/8/203/112.mvt', '/export/projects.geojson?kind=expressway', '/trpc/version', '/health/ready'];

type Listed = { result: { data: { rows: { id: string; status: string }[] } } };

/** The status that the server's list gives for L01. */
export async function statusOf(server: RunningServer, headers: Record<string, string> = {}): Promise<string | undefined> {
  const response = await fetch(server.address + LISTED, { headers });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} ${text.slice(0, 200)}`);
  return (JSON.parse(text) as Listed).result.data.rows.find((row) => row.id === 'L01')?.status;
}

export type Ready = { status: string; replicas?: { host: string; state: string; version: string }[] };
export async function ready(server: RunningServer): Promise<Ready> {
  return (await (await fetch(`${server.address}/health/ready`)).json()) as Ready;
}

/** A writer beside the servers: the loader or a colleague's process. */
export async function openWriter(databaseUrl: string): Promise<Database> {
  const db = await openDatabase({ databaseUrl, dataDir: '', pool: 2 });
  await db.changes.start();
  return db;
}

/** Gives L01 a status, as a change that is published. @returns the data version that it makes */
export async function write(db: Database, status: string): Promise<string> {
  return await db.orm.transaction(async (tx) => {
    await tx.execute(sql`update effective set status = ${status} where project_id = 'L01'`);
    return await publishChange(tx, ['L01']);
  });
}
