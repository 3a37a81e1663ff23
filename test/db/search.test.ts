import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listProjects } from '../../db/queries/list.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await openAtlas();
});
afterAll(() => test.drop());

const found = async (q: string) => (await listProjects(test.db.orm, { q }, { limit: 1000 })).map((r) => r.id);

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
    const [row] = await test.db.sql<{ key: string }[]>`select search_key(${q}) as key`;
    const words = (row?.key ?? '').split(' ').filter((w) => w !== '');
    const begins = (key: string, word: string) => key.includes(/^[ -~]*$/.test(word) ? ` ${word}` : word);
    const rows = await test.db.sql<{ id: string; key: string }[]>`
      select project_id as id, search_key as key from effective where known_to is null`;
    const expected = rows.filter((r) => words.every((w) => begins(r.key, w))).map((r) => r.id);
    expect((await found(q)).sort()).toEqual(expected.sort());
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
