import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { type Database, openDatabase } from '../../../db/open.ts';

export type TestDatabase = { db: Database; drop(): Promise<void> };

/** The server that tests run against, if one is named; otherwise each gets a PGlite of its own. */
export const testServer = process.env.TEST_DATABASE_URL;

/** An empty database (extensions, no tables) that nobody else uses. `drop` closes and removes it. */
export async function openTestDatabase(): Promise<TestDatabase> {
  return testServer ? onServer(testServer) : embedded();
}

async function onServer(server: string): Promise<TestDatabase> {
  const name = `atlas_test_${randomUUID().replaceAll('-', '')}`;
  await administer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  const db = await openDatabase({ databaseUrl: url.href, dataDir: '' });
  const drop = async () => {
    await db.close();
    await administer(server, `drop database ${name} with (force)`);
  };
  return { db, drop };
}

async function administer(server: string, statement: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => undefined });
  await sql.unsafe(statement);
  await sql.end();
}

async function embedded(): Promise<TestDatabase> {
  const dataDir = await embeddedDirectory();
  const db = await openDatabase({ dataDir });
  const drop = async () => {
    await db.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { db, drop };
}

/** A new data directory with an empty, closed embedded database in it; the caller removes it. */
export async function embeddedDirectory(): Promise<string> {
  const dataDir = temporaryDirectory();
  cpSync(await template(), join(dataDir, 'pglite'), { recursive: true });
  return dataDir;
}

export function temporaryDirectory(): string {
  return mkdtempSync(join(tmpdir(), 'atlas-test-'));
}

/**
 * To make a database takes 6–10 s, to copy one half a second: it is made once for each version of
 * PGlite, and kept where installing anew removes it.
 */
async function template(): Promise<string> {
  const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
  const manifest = readFileSync(join(modules, '@electric-sql/pglite/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const path = join(modules, `.cache/atlas-pglite-${version}`);
  if (existsSync(path)) return path;
  const made = mkdtempSync(join(modules, '.atlas-pglite-'));
  const db = await openDatabase({ dataDir: made });
  await db.close();
  mkdirSync(join(modules, '.cache'), { recursive: true });
  try {
    renameSync(join(made, 'pglite'), path);
  } catch (error) {
    // Another test file was quicker.
    if (!existsSync(path)) throw error;
  }
  rmSync(made, { recursive: true, force: true });
  return path;
}
