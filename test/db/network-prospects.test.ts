import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { prospectsOf } from '../../db/network/from-catalogue.ts';
import { readProspects } from '../../db/network/prospects.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

let atlas: TestDatabase;
beforeAll(async () => {
  atlas = await openAtlas();
});
afterAll(() => atlas.drop());

it.each(['2024-12-31', '2026-11-20'])('what the database and the files say of every project on %s is the same', async (clock) => {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const files = prospectsOf(await readCatalogue(), clock).sort(byId);
  expect((await readProspects(atlas.db, clock)).sort(byId)).toEqual(files);
  expect(files.length).toBeGreaterThan(100);
});
