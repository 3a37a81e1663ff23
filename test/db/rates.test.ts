import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { loadCatalogue } from '../../db/load.ts';
import { readRates } from '../../db/queries/rates.ts';
import { openEmptyAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';
import { type SmallCatalogue, smallCatalogue } from './helpers/small-catalogue.ts';

let test: TestDatabase;
let folder: SmallCatalogue;
beforeAll(async () => {
  test = await openEmptyAtlas();
  folder = smallCatalogue();
  // `press-2026` is dated 2026-02-20.
  folder.write(
    'rates.yaml',
    `- { currency: USD, on: 2026-02-21, buy: 26200, sell: 26500, from: press-2026 }
- { currency: USD, on: 2026-02-19, buy: 26000, sell: 26400, central: 25100, from: press-2026 }
- { currency: CNY, on: 2026-02-18, buy: 3600, sell: 3700, from: press-2026 }
`,
  );
  await loadCatalogue(test.db, await readCatalogue(folder.url));
});
afterAll(async () => {
  folder.remove();
  await test.drop();
});

it.each<[string, Record<string, [string, number]>]>([
  ['2026-11-20', { CNY: ['2026-02-18', 3650], USD: ['2026-02-21', 26350] }],
  ['2026-02-20', { CNY: ['2026-02-18', 3650], USD: ['2026-02-19', 26200] }],
  // The days had been, but no report had said what they cost.
  ['2026-02-19', {}],
])('on %s each currency has the newest day that had been and was reported', async (asOf, expected) => {
  const rates = await readRates(test.db.orm, asOf);
  expect(Object.fromEntries(Object.entries(rates).map(([currency, { day, middle }]) => [currency, [day, middle]]))).toEqual(expected);
  for (const { document } of Object.values(rates)) expect(document).toMatchObject({ id: 'press-2026', url: 'https://example.org/tin/1' });
});
