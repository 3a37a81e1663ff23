import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CatalogueError } from '../../db/catalogue/problems.ts';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { type SmallCatalogue, smallCatalogue } from './helpers/small-catalogue.ts';

const [EXISTING, FACTS, SAME, RATES] = ['parks/existing.geojson', 'parks/facts.yaml', 'parks/same.yaml', 'rates.yaml'] as const;
const NOTE = '{ vi: Cùng đất, en: One ground, zh: 同地 }';

let folder: SmallCatalogue;
beforeEach(() => {
  folder = smallCatalogue();
});
afterEach(() => folder.remove());

async function problems() {
  const error: unknown = await readCatalogue(folder.url).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(CatalogueError);
  return (error as CatalogueError).problems;
}

it('facts, other names and rates that refer to what is there are taken', async () => {
  folder.write(FACTS, '- { park: kcn-quang-chau, from: press-2026, occupancyPct: 80, freeHa: 0 }\n');
  folder.write(SAME, `- { park: kcn-quang-chau, is: L18, from: press-2026, note: ${NOTE} }\n`);
  folder.write(RATES, '- { currency: USD, on: 2026-02-19, buy: 26000, sell: 26400, from: press-2026 }\n');
  const { parks, rates } = await readCatalogue(folder.url);
  expect([parks.existing, parks.facts, parks.same, rates].map((list) => list.length)).toEqual([1, 1, 1, 1]);
});

describe('refused, and said where', () => {
  const wrong: [string, string, string, string][] = [
    ['a fact of no park', FACTS, '- { park: kcn-nowhere, from: press-2026, areaHa: 1 }', 'no such park: kcn-nowhere'],
    ['a fact of no report', FACTS, '- { park: kcn-quang-chau, from: press-2027, areaHa: 1 }', 'no such report: press-2027'],
    ['a fact of a plan', FACTS, '- { park: kcn-quang-chau, from: LS, areaHa: 1 }', 'no such report: LS'],
    ['a fact that says nothing', FACTS, '- { park: kcn-quang-chau, from: press-2026 }', 'says nothing'],
    ['a fact deduced from nothing', FACTS, '- { park: kcn-quang-chau, from: press-2026, basis: derived, freeHa: 0 }', 'deduced'],
    [
      'the same said twice',
      FACTS,
      '- { park: kcn-quang-chau, from: press-2026, areaHa: 1 }\n- { park: kcn-quang-chau, from: press-2026, areaHa: 2 }',
      'twice',
    ],
    ['more let than there is', FACTS, '- { park: kcn-quang-chau, from: press-2026, occupancyPct: 101 }', '101'],
    ['another name of nothing', SAME, `- { park: L17, is: L18, from: press-2026, note: ${NOTE} }`, 'no such park or project: L17'],
    ['one ground that totals would add twice', SAME, `- { park: L18, is: L01, from: press-2026, note: ${NOTE} }`, 'lacks `ground: [L01]`'],
    [
      'a chain of names',
      SAME,
      `- { park: kcn-quang-chau, is: L18, from: press-2026, note: ${NOTE} }\n- { park: L18, is: L01, from: press-2026, note: ${NOTE} }`,
      'itself listed',
    ],
    ['a rate of no report', RATES, '- { currency: USD, on: 2026-02-19, buy: 1, sell: 2, from: nobody }', 'no such report: nobody'],
    ['a bank that pays more than it asks', RATES, '- { currency: USD, on: 2026-02-19, buy: 3, sell: 2, from: press-2026 }', 'buys for no more'],
    [
      'two rates of a day',
      RATES,
      '- { currency: CNY, on: 2026-02-19, buy: 1, sell: 2, from: press-2026 }\n- { currency: CNY, on: 2026-02-19, buy: 1, sell: 2, from: press-2026 }',
      'two rates',
    ],
    ['a currency that nobody asked for', RATES, '- { currency: EUR, on: 2026-02-19, buy: 1, sell: 2, from: press-2026 }', 'EUR'],
  ];
  it.each(wrong)('%s', async (_, file, text, words) => {
    folder.write(file, `${text}\n`);
    expect(await problems()).toContainEqual(expect.objectContaining({ file, message: expect.stringContaining(words) }));
  });

  it.each<[string, string, string, string]>([
    ['a park of no province', '"place":"bac-giang"', '"place":"bac-giang-2025"', 'no such province'],
    ['a park without an OpenStreetMap element', 'way/806896214', 'street/1', 'must match'],
    ['a park in metres', '"coordinates":[106.11,21.21]', '"coordinates":[612000,2345000]', 'metres'],
  ])('%s', async (_, text, by, words) => {
    folder.edit(EXISTING, text, by);
    expect(await problems()).toContainEqual(expect.objectContaining({ file: EXISTING, message: expect.stringContaining(words) }));
  });

  it('a file of parks that is none', async () => {
    folder.write(EXISTING, '{"features":');
    expect(await problems()).toContainEqual(expect.objectContaining({ file: EXISTING, message: expect.stringContaining('FeatureCollection') }));
  });
});
