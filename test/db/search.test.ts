import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countMatching, listProjects } from '../../db/queries/list.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openAtlas();
});
afterAll(() => test.drop());

const found = async (q: string) => (await listProjects(test.db.orm, { q }, { limit: 1000 })).map((r) => r.id);

const currentKeys = () =>
  test.db.sql<{ id: string; key: string }[]>`select project_id as id, search_key as key from effective where known_to is null`;

/** What a search means, told once more: ids, sorted. */
async function meant(q: string): Promise<string[]> {
  const [row] = await test.db.sql<{ key: string }[]>`select search_key(${q}) as key`;
  const words = (row?.key ?? '').split(' ').filter((w) => w !== '');
  const begins = (key: string, word: string) => key.includes(/^[ -~]*$/.test(word) ? ` ${word}` : word);
  const rows = await currentKeys();
  return rows
    .filter((r) => words.every((w) => begins(r.key, w)))
    .map((r) => r.id)
    .sort();
}

describe('searching', () => {
  it.each([
    'huu nghi chi lang',
    'Hữu Nghị Chi Lăng',
    'HỮU NGHỊ - CHI LĂNG',
    'chi lăng  hữu nghị',
    'Hữu Nghị – Chi Lăng',
    'hữu nghị—chi lăng',
    'L01',
    'l01',
  ])('%s finds L01', async (q) => {
    expect(await found(q)).toContain('L01');
  });

  it.each([
    ['huu nghi', 'Hữu Nghị'],
    ['hữu nghị', 'HỮU NGHỊ'],
    ['dong dang', 'đồng đăng'],
    ['dong dang', 'ĐỒNG ĐĂNG'],
    ['duong sat toc do cao', 'Đường sắt tốc độ cao'],
    ['vung ang', 'Vũng Áng'],
    ['thu do uong', 'thứ Đỗ Ương'],
  ])('%s and %s are the same', async (plain, accented) => {
    const ids = await found(plain);
    expect(await found(accented)).toEqual(ids);
    expect(await found(accented.normalize('NFD'))).toEqual(ids);
    if (plain !== 'thu do uong') expect(ids.length).toBeGreaterThan(0);
  });

  it('takes every word for a condition, anywhere in the names, the id or the provinces', async () => {
    expect(await found('cao toc dong dang tra linh')).toContain('L02');
    expect(await found('dong dang khong-co-tu-nay')).toEqual([]);
    expect((await found('lang son')).length).toBeGreaterThan((await found('lang son cao toc')).length);
  });

  it('finds a Chinese and an English name', async () => {
    expect(await found('友谊口岸')).toContain('L01');
    expect(await found('高速公路 支棱')).toContain('L01');
    expect(await found('border gate expressway')).toContain('L01');
  });

  it('finds a project by the province that its own now lies in', async () => {
    expect(await found('B04 Bắc Ninh')).toEqual(['B04']);
    expect(await found('B04 Bắc Giang')).toEqual(['B04']);
  });

  it.each([
    '%',
    '_',
    '\\',
    '%%',
    '_____',
    '\\%',
    "'; drop table projects; --",
    '"',
    '$1',
    '\\\\1',
    '.*',
    '[a-z]+',
    '(',
    'ca%toc',
    'c_o',
    '%ao toc',
    '🚄',
    '\u{1F468}\u200D\u{1F469}',
    '\uFFFD',
    'x'.repeat(200),
    'cao toc (CT.01)',
  ])('takes %s literally', async (q) => {
    expect((await found(q)).sort()).toEqual(await meant(q));
  });

  it('finds whatever words of whatever keys, and nothing else; its count is that of what it finds', async () => {
    const keys = await currentKeys();
    const words = [...new Set(keys.flatMap(({ key }) => key.split(' ')))].filter((w) => w !== '');
    expect(words.some((w) => /\p{Script=Han}/u.test(w))).toBe(true);
    const part = fc
      .tuple(fc.constantFrom(...words), fc.nat(), fc.integer({ min: 1, max: 6 }))
      .chain(([word, at, length]) => fc.constantFrom(word, word.slice(0, length), word.slice(at % word.length).slice(0, length), word.toUpperCase()));
    const noise = fc.constantFrom('zz9', '%', '_', '\\', "a'b", 'x:*', '&', '!', '|', '<->', '(', 'ct高', '高ct', '速', '🚄', 'ß');
    const q = fc
      .array(fc.oneof({ weight: 6, arbitrary: part }, { weight: 1, arbitrary: noise }), { minLength: 1, maxLength: 3 })
      .map((p) => p.join(' '));
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(q, async (text) => {
        const ids = await meant(text);
        expect((await found(text)).sort()).toEqual(ids);
        expect(await countMatching(test.db.orm, { q: text })).toBe(ids.length);
        seen += ids.length;
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(150);
  });

  it('finds a word by its beginning, not by its middle', async () => {
    expect(await found('huu ng')).toContain('L01');
    expect(await found('uu nghi chi lang')).toEqual([]);
    expect(await found('N01.03')).toEqual(['N01.03']);
  });

  it('of nothing but blanks, stops and accents leaves out nothing', async () => {
    const all = (await listProjects(test.db.orm, {}, { limit: 1000 })).length;
    expect((await found('-')).length).toBe(all);
    expect((await found(' – — ')).length).toBe(all);
    expect((await found('\u0301')).length).toBe(all);
    for (const q of ["'", '"', '(', '«»']) expect((await found(q)).length).toBe(all);
  });

  it('finds words by their beginnings, in any place of a Chinese text', async () => {
    expect(await found('(lang son)')).toEqual(await found('lang son'));
    expect(await found('expre')).toContain('L01');
    expect(await found('pressway')).toEqual([]);
    expect(await found('高速')).toContain('L01');
  });
});
