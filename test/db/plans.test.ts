import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAllRows } from '../../db/facets/read-rows.ts';
import { readFeaturePage } from '../../db/queries/features.ts';
import { countMatching, listProjects } from '../../db/queries/list.ts';
import { type Sort, sorts } from '../../db/queries/list-order.ts';
import { readProject } from '../../db/queries/project.ts';
import type { FilterInput } from '../../server/inputs/filter.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';
import { addCopies } from './helpers/many.ts';
import { planOf, plansOf, type Step, stepsOf } from './helpers/plan.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openAtlas();
  await addCopies(test.db, 20_000);
});
afterAll(() => test.drop());

/** Each has a row, or several, of every project. */
const BIG = ['effective', 'projects', 'geometries', 'claims'];
const readWhole = (plan: Step) =>
  stepsOf(plan).flatMap((step) => (step.type.endsWith('Seq Scan') && BIG.includes(step.table ?? '') ? [step.table] : []));
const indexes = (plan: Step) => stepsOf(plan).map((step) => step.index);
/** What feeds a page's limit: how its rows are found. */
const finding = (plan: Step): Step => {
  const limit = stepsOf(plan).find((step) => step.type === 'Limit');
  const below = limit?.below.find((step) => step.feeds);
  const found = below?.type === 'WindowAgg' ? below.below[0] : below;
  if (!found) throw new Error('nothing is limited');
  return found;
};
const page = (filter: FilterInput, sort: Sort = 'catalogue', after?: string) =>
  planOf(test.db, (orm) => listProjects(orm, filter, { limit: 100, more: 1, sort, after }));

describe('of 20 000 projects, a page of the list', () => {
  it.each(sorts)('by %s is read from the index of that order, no row before it and none sorted', async (sort) => {
    const plan = await page({}, sort);
    expect(readWhole(plan)).toEqual([]);
    expect(finding(plan)).toMatchObject({ type: expect.stringMatching(/^Index (Only )?Scan$/), index: `effective_${sort}`, below: [] });
  });

  it.each(sorts)('deep in the order by %s begins where the page before ended', async (sort) => {
    const plan = await page({}, sort, 'Z01.5000');
    expect(readWhole(plan)).toEqual([]);
    expect(finding(plan)).toMatchObject({ index: `effective_${sort}`, condition: expect.stringMatching(/^\(ROW\(.*\) > ROW\(/), below: [] });
  });

  it.each<[string, FilterInput]>([
    ['kind', { kind: ['airport'] }],
    ['type', { type: ['target'] }],
    ['status', { status: ['completion'] }],
    ['funding', { funding: ['oda'] }],
    ['basis', { basis: ['stated'] }],
    ['target year', { from: 2029, to: 2029 }],
    ['state', { state: ['building'], year: 2027 }],
    ['health', { health: ['late'] }],
    ['several of these that nothing meets', { kind: ['airport'], type: ['target'], status: ['completion'] }],
  ])('under a filter by %s is found in the index of the catalogue’s order alone', async (_, filter) => {
    const plan = await page(filter);
    expect(readWhole(plan)).toEqual([]);
    const found = stepsOf(finding(plan)).filter((step) => step.table === 'effective');
    expect(found).toMatchObject([{ type: 'Index Only Scan', index: 'effective_catalogue' }]);
  });

  it.each<[what: string, filter: FilterInput, ofPage: string, ofCount?: string]>([
    ['place', { place: ['son-la'] }, 'effective_places'],
    ['document', { document: ['lst-sggp-2024-04-15'] }, 'effective_documents'],
    ['agency', { agency: ['Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng – Lạng Sơn'] }, 'effective_agencies'],
    ['words', { q: 'huu nghi chi lang' }, 'effective_beginnings', 'effective_words'],
    ['Chinese words', { q: '友谊口岸' }, 'effective_beginnings', 'effective_words'],
    ['words by their first letters', { q: 'xu qu' }, 'effective_beginnings', 'effective_words'],
  ])('under a filter by %s that few pass is found by its own index', async (_, filter, ofPage, ofCount = ofPage) => {
    const plans = [[await page(filter), ofPage] as const, [await planOf(test.db, (orm) => countMatching(orm, filter)), ofCount] as const];
    for (const [plan, index] of plans) {
      expect(readWhole(plan)).toEqual([]);
      expect(indexes(plan)).toContain(index);
    }
  });

  it('under a filter by place that many pass takes the first of them in order', async () => {
    const plan = await page({ place: ['lang-son'] });
    expect(readWhole(plan)).toEqual([]);
    expect(finding(plan)).toMatchObject({ type: 'Index Scan', index: 'effective_catalogue' });
  });

  it.each([
    ['duong', true],
    ['d', true],
    ['friendship border gate', false],
    ['duong zzzz', false],
  ])('of a search for «%s» is found by the way that is short (in order: %s)', async (q, inOrder) => {
    for (const after of [undefined, 'Z01.5000']) {
      const plan = await planOf(test.db, (orm) => listProjects(orm, { q }, { limit: 100, more: 1, after }), true);
      expect(readWhole(plan)).toEqual([]);
      const ran = stepsOf(plan).flatMap(({ index, runs }) => (runs && index ? [index] : []));
      // The thousand that are tried are read in any case.
      expect(ran.filter((index) => index === 'effective_found')).toHaveLength(inOrder ? 2 : 1);
      expect(ran.includes('effective_beginnings')).toBe(!inOrder);
    }
  });
});

describe('of 20 000 projects', () => {
  it.each(['cao toc', 'bien gioi', 'urban rail linking'])('the pages of a search for «%s» have together what is counted, in order', async (q) => {
    const ids: string[] = [];
    for (;;) {
      const rows = await listProjects(test.db.orm, { q }, { limit: 500, after: ids.at(-1) });
      ids.push(...rows.map((row) => row.id));
      if (rows.length < 500) break;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(await countMatching(test.db.orm, { q }));
    expect(ids.length).toBeGreaterThan(50);
    const known = await test.db.sql<{ id: string }[]>`select id from projects where id = any(${ids}) order by position, id collate "C"`;
    expect(known.map((row) => row.id)).toEqual(ids);
  });

  it.each(['L01', 'Z01.5000'])('what is known of %s, and what it belongs to or joins, is found by indexes', async (id) => {
    const plans = await plansOf(test.db, (orm) => readProject(orm, id));
    expect(plans.length).toBeGreaterThan(4);
    expect(plans.flatMap(readWhole)).toEqual([]);
  });

  it('a count is read from one index', async () => {
    const plan = await planOf(test.db, (orm) => countMatching(orm, { status: ['implementation'], year: 2030, state: ['in-use'] }));
    expect(indexes(plan).filter((index) => index)).toEqual(['effective_catalogue']);
    expect(readWhole(plan)).toEqual([]);
  });

  it('each page of what is counted begins in both tables where the page before ended', async () => {
    const plan = await planOf(test.db, async (orm) => {
      for await (const page of readAllRows(orm)) expect(page.length).toBeGreaterThan(0);
    });
    expect(readWhole(plan)).toEqual([]);
    const begun = stepsOf(plan).filter(({ condition }) => condition?.includes(' > '));
    expect(begun.map(({ table }) => table).sort()).toEqual(['effective', 'projects']);
  });

  it.each(['', 'Z01.5000'])('a page of features after «%s» is found as a page of the list', async (id) => {
    const plan = await planOf(test.db, (orm) => readFeaturePage(orm, {}, 100, id === '' ? undefined : id));
    expect(readWhole(plan)).toEqual([]);
    expect(finding(plan)).toMatchObject({ type: 'Index Only Scan', index: 'effective_catalogue', below: [] });
  });
});
