import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agenciesNamed, agenciesSince } from '../../db/agencies.ts';
import { readCatalogue } from '../../db/catalogue/read.ts';
import { listProjects } from '../../db/queries/list.ts';
import { readProject } from '../../db/queries/project.ts';
import { openAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

const agencies = (await readCatalogue()).agencies.map(({ entry: { provinces = [], ...rest } }) => ({ provinces, ...rest }));
const ids = (list: { id: string }[]) => list.map((a) => a.id);

describe('old and new names of agencies', () => {
  it('each have a dated page that says so, and three languages in composed letters', () => {
    for (const agency of agencies) {
      expect(agency.since >= '2025-03-01').toBe(true);
      for (const { url } of agency.sources) expect(new URL(url).pathname.length, agency.id).toBeGreaterThan(1);
      const text = JSON.stringify(agency);
      expect(text).toBe(text.normalize('NFC'));
      for (const name of [agency.old, agency.now]) expect(name.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('are told by the text, whatever the case and the signs between the words', () => {
    expect(ids(agenciesNamed('Sở giao thông – vận tải chủ trì', ['binh-duong'], agencies))).toEqual(['so-giao-thong-van-tai-binh-duong']);
    expect(ids(agenciesNamed('Bộ Giao thông vận tải (Ban 85)', [], agencies))).toEqual(['bo-giao-thong-van-tai']);
  });

  it('of a department count in its province only', () => {
    expect(agenciesNamed('Sở Giao thông vận tải', ['ha-noi'], agencies)).toEqual([]);
    expect(agenciesNamed('Sở Xây dựng', ['lang-son'], agencies)).toEqual([]);
    expect(agenciesNamed('Liên sở Giao thông vận tảiX', ['lang-son'], agencies)).toEqual([]);
  });

  it('lead back to the old name only in a document since the merger', () => {
    expect(ids(agenciesSince('Bộ Xây dựng', [], agencies, '2025-03-01'))).toEqual(['bo-giao-thong-van-tai']);
    expect(agenciesSince('Bộ Xây dựng', [], agencies, '2025-02-28')).toEqual([]);
  });
});

describe('in the atlas', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openAtlas();
  });
  afterAll(() => test.drop());
  const found = async (q: string) => ids(await listProjects(test.db.orm, { q }, { limit: 500 }));

  it('a search finds by either name', async () => {
    expect(await found('Sở Giao thông vận tải')).toEqual(expect.arrayContaining(['D01', 'L06']));
    expect(await found('Sở Xây dựng Thành phố Hồ Chí Minh')).toContain('D01');
    expect(await found('Bộ Giao thông vận tải')).toContain('N03');
    expect(await found('xã Đồng Đăng')).toContain('L16');
    expect(await found('huyện Cao Lộc')).toContain('L16');
  });

  it('a project page says what an agency is now, and where its drawing reaches', async () => {
    const page = await readProject(test.db.orm, 'D02');
    expect(page?.agencies.map((a) => [a.id, a.now.vi, a.since])).toEqual([
      ['so-giao-thong-van-tai-binh-duong', 'Sở Xây dựng Thành phố Hồ Chí Minh', '2025-07-01'],
    ]);
    const road = await readProject(test.db.orm, 'L06');
    expect(road?.reached).toEqual(expect.arrayContaining([{ id: 'ls-xa-dinh-lap-2025', sure: true }]));
    expect(road?.placeNames.map((p) => p.id)).toEqual(expect.arrayContaining(['lang-son', 'ls-xa-dinh-lap-2025', 'ls-huyen-dinh-lap']));
  });

  it('a corridor, and what is less exact than a commune, says nothing of communes', async () => {
    const rows = await test.db.sql<{ project_id: string; place_id: string; certainty: string; accuracy_m: number }[]>`
      select * from drawn_places join geometries using (project_id)`;
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((r) => r.certainty === 'corridor' || r.accuracy_m > 20_000)).toEqual([]);
  });
});
