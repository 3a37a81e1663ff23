import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishChange } from '../../db/publish.ts';
import { readDataVersion } from '../../db/queries/data-version.ts';
import { buildApp } from '../../server/app.ts';
import type { Service } from '../../server/service.ts';
import { openEmptyAtlas } from '../db/helpers/atlas.ts';
import type { TestDatabase } from '../db/helpers/database.ts';

let test: TestDatabase;
let app: FastifyInstance;
/** How often the primary was asked what changed. */
let questions = 0;

beforeAll(async () => {
  test = await openEmptyAtlas();
  const { changes } = test.db;
  const catchUp = async () => {
    questions++;
    await changes.catchUp();
  };
  const counted: typeof changes = Object.create(changes, { catchUp: { value: catchUp } });
  const service: Service = { state: 'ready', step: '', db: { ...test.db, changes: counted } };
  app = await buildApp(service, { screen: new URL('./nothing-here/', import.meta.url), logger: false, tileCacheMB: 0 });
  app.post('/write', async () => await test.db.orm.transaction((tx) => publishChange(tx, [])));
  app.post('/fail', async () => {
    throw Object.assign(new Error('changed my mind'), { statusCode: 409 });
  });
  app.get('/heard', async () => changes.version);
});
afterAll(async () => {
  await app.close();
  await test.drop();
});

const read = async (headers: Record<string, string> = {}) => (await app.inject({ method: 'GET', url: '/heard', headers })).body;

describe('who has written', () => {
  it('is told the version that its write made, in a header and a cookie', async () => {
    const answer = await app.inject({ method: 'POST', url: '/write' });
    expect(answer.headers['atlas-version']).toBe(answer.body);
    expect(answer.headers['set-cookie']).toBe(`atlas-version=${answer.body}; Path=/; Max-Age=60; SameSite=Lax; HttpOnly`);
    const failed = await app.inject({ method: 'POST', url: '/fail' });
    expect([failed.statusCode, failed.headers['atlas-version']]).toEqual([409, answer.body]);
    expect((await app.inject({ method: 'GET', url: '/heard' })).headers).not.toHaveProperty('atlas-version');
  });

  it.each([
    ['header', (version: string) => ({ 'atlas-version': version })],
    ['cookie', (version: string) => ({ cookie: `lang=vi; atlas-version=${version}; theme=dark` })],
  ])('reads it from a process that has not heard of it yet, by its %s', async (_, bring) => {
    // As another process would, and silently.
    for (let i = 0; i < 5; i++) {
      await test.db.sql`update atlas_state set data_version = data_version + 1`;
      const version = await readDataVersion(test.db.orm);
      expect(BigInt(await read(bring(version)))).toBeGreaterThanOrEqual(BigInt(version));
    }
  });

  it('asks nothing when the process has heard of it, or when it is no version', async () => {
    const heard = await read();
    const before = questions;
    for (const token of [heard, '0', '', 'abc', '-1', '1.5', `${heard}x`, '9'.repeat(20)]) {
      expect(await read({ 'atlas-version': token })).toBe(heard);
      expect(await read({ cookie: `atlas-version=${token}` })).toBe(heard);
      expect(await read({ cookie: `not-atlas-version=${BigInt(heard) + 1n}` })).toBe(heard);
    }
    expect(questions).toBe(before);
  });

  it('a version that is still to come is one question, and changes nothing', async () => {
    const heard = await read();
    const before = questions;
    expect(await read({ 'atlas-version': '9'.repeat(19) })).toBe(heard);
    expect(questions).toBe(before + 1);
  });
});
