import { readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry } from 'geojson';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ParkProperties } from '../../db/catalogue/parks.ts';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { loadCatalogue } from '../../db/load.ts';
import { readExistingParks } from '../../db/parks/existing-parks.ts';
import { readParks } from '../../db/parks/read.ts';
import { openEmptyAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';
import { type SmallCatalogue, smallCatalogue } from './helpers/small-catalogue.ts';

const says = '{ vi: Tin, en: News, zh: 消息 }';
const report = (id: string, rest: string) =>
  `- { id: ${id}, url: 'https://example.org/${id}', publisher: Báo, confidence: press, says: ${says}, ${rest} }\n`;
const REPORTS =
  report('old', 'date: 2022-11-08') +
  report('new', 'date: 2023-05-24') +
  report('later', 'after: 2024-02') +
  report('undated', 'date: 2026-11-20, undated: true') +
  report('weak', 'date: 2025-06-01').replace('press', 'weak');

let test: TestDatabase;
let folder: SmallCatalogue;
beforeAll(async () => {
  test = await openEmptyAtlas();
});
afterAll(() => test.drop());
beforeEach(() => {
  folder = smallCatalogue();
  folder.write('reports/parks.yaml', REPORTS);
});
afterEach(() => folder.remove());

/** What is said of the one park of the small catalogue, after loading some facts. */
async function quangChau(facts: string, asOf?: string) {
  folder.write('parks/facts.yaml', facts.replaceAll('- {', '- { park: kcn-quang-chau,'));
  await loadCatalogue(test.db, await readCatalogue(folder.url));
  const [park, ...rest] = await readExistingParks(test.db.orm, asOf, new Map());
  if (!park || rest.length > 0) throw new Error('not one park');
  const { areaHa, freeHa, occupancyPct, status, state } = park;
  const said = (figure: typeof areaHa | typeof status) => figure && [figure.value, figure.source.document];
  return { areaHa: said(areaHa), freeHa: said(freeHa), occupancyPct: said(occupancyPct), status: said(status), state };
}

it('the newer of two dated reports stands, in whatever order they come', async () => {
  const [a, b] = ['- { from: old, areaHa: 426, freeHa: 9 }\n', '- { from: new, areaHa: 516, freeHa: 0 }\n'];
  for (const facts of [a + b, b + a]) expect(await quangChau(facts)).toMatchObject({ areaHa: [516, 'new'], freeHa: [0, 'new'] });
});

it('a weak or undated page gives way to any dated one, however late it was read, and stands alone where nobody else speaks', async () => {
  const dated = '- { from: old, areaHa: 426, freeHa: 9 }\n';
  for (const page of ['weak', 'undated']) {
    const facts = `- { from: ${page}, areaHa: 1, freeHa: 1, occupancyPct: 40 }\n`;
    expect(await quangChau(dated + facts)).toMatchObject({ areaHa: [426, 'old'], freeHa: [9, 'old'], occupancyPct: [40, page] });
  }
});

it('of how full it is the later day spoken of stands, of its area the later report', async () => {
  const facts = '- { from: new, on: 2021-Q4, areaHa: 500, occupancyPct: 50 }\n- { from: old, areaHa: 400, occupancyPct: 60 }\n';
  expect(await quangChau(facts)).toMatchObject({ areaHa: [500, 'new'], occupancyPct: [60, 'old'] });
  expect(await quangChau(`${facts}- { from: later, occupancyPct: 70 }\n`)).toMatchObject({ occupancyPct: [70, 'later'] });
});

it('what was not yet said on a day is left out, and then the outline alone tells the area', async () => {
  const facts = '- { from: old, areaHa: 426 }\n- { from: new, areaHa: 516, freeHa: 0 }\n';
  expect(await quangChau(facts, '2023-05-23')).toMatchObject({ areaHa: [426, 'old'], freeHa: null });
  expect(await quangChau(facts, '2022-11-07')).toMatchObject({ areaHa: [432.2, null], freeHa: null });
});

it('is in use unless a report says otherwise', async () => {
  expect(await quangChau('[]\n')).toMatchObject({ status: null, state: 'in-use' });
  expect(await quangChau('- { from: new, status: implementation }\n')).toMatchObject({ status: ['implementation', 'new'], state: 'building' });
  expect(await quangChau('- { from: new, status: maintenance }\n')).toMatchObject({ status: ['maintenance', 'new'], state: 'in-use' });
});

it('two names are one ground from the day on which a report says so', async () => {
  folder.write('parks/same.yaml', `- { park: kcn-quang-chau, is: L18, from: later, note: ${says} }\n`);
  await loadCatalogue(test.db, await readCatalogue(folder.url));
  const idsOn = async (asOf?: string) => (await readParks(test.db.orm, { asOf })).map((p) => [p.id, p.alsoKnownAs.map((o) => o.id)]);
  expect(await idsOn('2024-09-01')).toEqual([['L18', ['kcn-quang-chau']]]);
  folder.edit('parks/same.yaml', 'from: later', 'from: weak');
  await loadCatalogue(test.db, await readCatalogue(folder.url));
  expect(await idsOn('2024-09-01')).toEqual([
    ['L18', []],
    ['kcn-quang-chau', []],
  ]);
  expect(await idsOn()).toEqual([['L18', ['kcn-quang-chau']]]);
});

it('no area is told of an outline too small to be drawn: a plot of Văn Giang is not Văn Giang', () => {
  const file = new URL('../../db/catalogue/parks/existing.geojson', import.meta.url);
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<Geometry, ParkProperties>;
  expect(features.filter(({ geometry, properties: { area } }) => (area !== null) !== (geometry.type === 'MultiPolygon'))).toEqual([]);
  expect(features.find(({ properties: { id } }) => id === 'kcn-van-giang-giai-doan-1')?.properties.area).toBeNull();
});
