import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnualReport } from '../../db/queries/report.ts';
import { healths, states } from '../../db/time-vocabulary.ts';
import { titleOf } from '../../server/report/province.ts';
import { reportTexts } from '../../server/report/texts.ts';
import { checkXml, paragraphsOf, rowsOf, unzip } from './helpers/docx.ts';
import { type AtlasWire, expectRefused, openAtlasWire } from './helpers/wire.ts';

let wire: AtlasWire;
beforeAll(async () => {
  wire = await openAtlasWire();
});
afterAll(() => wire.close());

const FILE = '/export/annual-report.docx';
const open = async (query: string, headers: Record<string, string> = {}) => {
  const response = await wire.get(`${FILE}?${query}`, headers);
  expect(response.status).toBe(200);
  const files = unzip(Buffer.from(await response.arrayBuffer()));
  const xml = files.get('word/document.xml') ?? '';
  return { response, files, xml, paragraphs: paragraphsOf(xml) };
};
/** Twentieths of a point to mm. */
const mm = (twips: string | undefined) => (Number(twips) / 1440) * 25.4;
const attributes = (element: string | undefined) =>
  Object.fromEntries([...(element ?? '').matchAll(/w:(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

describe('the Word file of the annual report', () => {
  it('is a whole one, with every accent', async () => {
    const { response, files, xml, paragraphs } = await open('place=lang-son&year=2025&lang=vi');
    expect(response.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="bao-cao-lang-son-2025-vi.docx"');
    for (const [name, text] of files) if (/\.(xml|rels)$/.test(name)) expect(() => checkXml(text), name).not.toThrow();
    expect(xml).toBe(xml.normalize('NFC'));
    for (const said of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'BÁO CÁO', 'UBND TỈNH LẠNG SƠN'])
      expect(paragraphs).toContain(said);
    expect(paragraphs).toContain('II. KẾT QUẢ THEO CÁC MỤC CỦA KẾ HOẠCH');
    expect(paragraphs).toContain('1. Hạ tầng giao thông (mục II.2.1)');
    expect(paragraphs.some((p) => p.startsWith('Căn cứ mục IV.1 Kế hoạch triển khai'))).toBe(true);
    expect(paragraphs).toContain('Cao tốc cửa khẩu Hữu Nghị – Chi Lăng (L01)');
    expect(paragraphs.some((p) => p.startsWith('Mốc: 2026 (nêu đích danh, mục II.2.1) ['))).toBe(true);
    expect(xml).not.toContain('undefined');
    expect(paragraphs.join()).not.toMatch(/\{\w+\}|NaN|\[0\]|null/);
  });

  it('lists its projects under the sections in their order, and each source that it cites', async () => {
    const { paragraphs, files } = await open('place=lang-son&year=2025&lang=vi');
    const report = await wire.trpc('reports.annual', { place: 'lang-son', year: 2025 });
    const { sections, others, sources } = report.body.result.data as {
      sections: { projects: { id: string; name: { vi: string } }[] }[];
      others: { projects: { id: string; name: { vi: string } }[] }[];
      sources: { url: string | null }[];
    };
    const expected = [...sections, ...others].flatMap(({ projects }) => projects.map(({ id, name }) => `${name.vi} (${id})`));
    expect(expected.length).toBeGreaterThan(40);
    expect(paragraphs.filter((p) => expected.includes(p))).toEqual(expected);
    const cited = new Set(paragraphs.flatMap((p) => [...p.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n))));
    expect([...cited].sort((a, b) => a - b)).toEqual(sources.map((_, i) => i + 1));
    for (const { url } of sources) if (url) expect(paragraphs.some((p) => p.endsWith(url))).toBe(true);
    const links = files.get('word/_rels/document.xml.rels') ?? '';
    for (const { url } of sources) if (url) expect(links).toContain(url.replaceAll('&', '&amp;'));
  });

  it('tells in its tables what the report tells: how many stand how, how each stands, and what was before and is now', async () => {
    const asked = { place: 'lang-son', year: 2026, asOf: '2026-11-20' };
    const { xml, paragraphs } = await open('place=lang-son&year=2026&asOf=2026-11-20&lang=vi');
    const rows = rowsOf(xml);
    const report = (await wire.trpc('reports.annual', asked)).body.result.data as AnnualReport;
    for (const [i, { section, counts }] of report.sections.entries()) {
      const { projects, states, changed } = counts;
      const figures = [projects, states['in-use'], states.building, states.planned, changed].map(String);
      expect(rows).toContainEqual([`II.${i + 1}`, `${section.title.vi} (mục ${section.clause})`, ...figures]);
    }
    expect(report.counts.changed).toBeLessThan(report.counts.projects);
    expect(paragraphs.some((p) => p.startsWith('d) Có thay đổi') && p.endsWith(`: ${report.counts.changed}.`))).toBe(true);
    const lines = [...report.sections, ...report.others].flatMap(({ projects }) => projects);
    for (const { name, id, health, state } of lines) {
      const cell =
        rows
          .find((row) => row[1]?.startsWith(`${name.vi} (${id})\n`))
          ?.at(-1)
          ?.split('\n') ?? [];
      expect([cell[0], new Set(cell).size]).toEqual([states[state].label.vi, cell.length]);
      if (health) expect(cell[1]).toBe(healths[health].label.vi);
    }
    const told = lines.flatMap(({ changes }) => changes.filter(({ field }) => field !== 'project'));
    expect(told.some(({ before }) => before !== null)).toBe(true);
    for (const { what, before, after } of told) {
      const [was, is] = [before, after].map((side) => side?.vi ?? 'chưa nêu');
      expect(rows.some((row) => row.at(-3) === what.vi && row.at(-2) === was && row.at(-1)?.startsWith(`${is} [`))).toBe(true);
    }
  });

  it('keeps the measures of Nghị định 30/2020/NĐ-CP', async () => {
    const { xml, files } = await open('place=lang-son&year=2025&lang=vi');
    const size = attributes(/<w:pgSz[^>]*>/.exec(xml)?.[0]);
    expect([Math.round(mm(size.w)), Math.round(mm(size.h))]).toEqual([210, 297]);
    const margins = attributes(/<w:pgMar[^>]*>/.exec(xml)?.[0]);
    const within = (value: string | undefined, [least, most]: [number, number]) => {
      expect(mm(value)).toBeGreaterThan(least - 0.05);
      expect(mm(value)).toBeLessThan(most + 0.05);
    };
    within(margins.top, [20, 25]);
    within(margins.bottom, [20, 25]);
    within(margins.left, [30, 35]);
    within(margins.right, [15, 20]);
    const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(files.get('word/styles.xml') ?? '')?.[0] ?? '';
    expect(attributes(/<w:rFonts[^>]*>/.exec(defaults)?.[0])).toMatchObject({
      ascii: 'Times New Roman',
      hAnsi: 'Times New Roman',
      cs: 'Times New Roman',
    });
    expect(attributes(/<w:sz [^>]*>/.exec(defaults)?.[0]).val).toBe('28');
    // Half points: 11 and 12 in tables and recipients, 12–14 elsewhere; nothing names another font.
    const sizes = new Set([...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, half]) => Number(half) / 2));
    expect([...sizes].filter((points) => points < 11 || points > 14).filter((points) => points !== 6)).toEqual([]);
    expect(xml).not.toContain('<w:rFonts');
    // The page's number, from the second on.
    expect(xml).toContain('<w:titlePg/>');
    const headers = [...files].filter(([name]) => /^word\/header\d+\.xml$/.test(name)).map(([, text]) => text);
    const numbered = headers.filter((text) => text.includes('PAGE'));
    expect([headers.length, numbered.length]).toEqual([2, 1]);
    expect(numbered[0]).toMatch(/<w:jc w:val="center"\/>/);
    expect(numbered[0]).toMatch(/<w:sz w:val="2[68]"\/>/);
    const reference = (type: string) =>
      attributes([...xml.matchAll(/<w:headerReference[^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(`w:type="${type}"`)));
    expect([reference('first').type, reference('default').type]).toEqual(['first', 'default']);
  });

  it('speaks the language asked for, else the reader’s own', async () => {
    const english = await open('place=ha-noi&year=2025&lang=en', { 'accept-language': 'zh' });
    expect(english.paragraphs).toContain('REPORT');
    expect(english.paragraphs).toContain('II. RESULTS BY SECTOR');
    // A publisher keeps its own name.
    expect(english.paragraphs.filter((p) => /[\u4e00-\u9fff]/.test(p) && !/^\[\d+\]/.test(p))).toEqual([]);
    const chinese = await open('place=ha-noi&year=2025', { 'accept-language': 'zh-CN,zh;q=0.9' });
    expect(chinese.paragraphs).toContain('报告');
    expect((await open('place=ha-noi&year=2025')).paragraphs).toContain('BÁO CÁO');
  });

  it('tells of the day given as today’s, and says when its year is not over', async () => {
    const { paragraphs } = await open('place=lang-son&year=2026&asOf=2026-06-30&lang=vi');
    expect(paragraphs).toContain('Đến ngày 30/06/2026');
    expect(paragraphs.some((p) => p.startsWith('Năm 2026 chưa kết thúc'))).toBe(true);
    expect((await open('place=lang-son&year=2025&lang=vi')).paragraphs.some((p) => p.includes('chưa kết thúc'))).toBe(false);
  });

  it('is made for a year in which nothing was known', async () => {
    const { paragraphs } = await open('place=ca-mau&year=2020&lang=vi');
    expect(paragraphs.some((p) => p.startsWith('Đến ngày 31/12/2020 chưa có văn bản'))).toBe(true);
  });

  it.each([
    ['place=nowhere&year=2025', 'bad-value', 'place', 'nowhere'],
    ['place=viet-nam&year=2025', 'not-a-province', 'place', 'viet-nam'],
    ['place=%00&year=2025', 'bad-value', 'place', '\0'],
    ['place=lang-son&year=2019', 'outside-horizon', 'year', '2019'],
    ['place=lang-son&year=2051', 'outside-horizon', 'year', '2051'],
    ['place=lang-son&year=2050', 'year-not-begun', 'year', '2050'],
    ['place=lang-son&year=2026&asOf=2025-12-31', 'year-not-begun', 'year', '2026'],
    ['place=lang-son&year=2050&asOf=2050-12-31', 'year-not-begun', 'year', '2050'],
    ['place=lang-son&year=2025.5', 'outside-horizon', 'year', '2025.5'],
    ['place=lang-son&year=', 'outside-horizon', 'year', ''],
    ['place=lang-son', 'missing', 'year', ''],
    ['year=2025', 'missing', 'place', ''],
    ['place=lang-son&year=2025&lang=fr', 'bad-value', 'lang', 'fr'],
    ['place=lang-son&year=2025&asOf=2025-02-30', 'not-a-day', 'asOf', '2025-02-30'],
    ['place=lang-son&year=2025&asOf=1999-01-01', 'before-first-document', 'asOf', '1999-01-01'],
    ['place=lang-son&place=ha-noi&year=2025', 'repeated', 'place', 'ha-noi'],
    ['place=lang-son&year=2025&kind=expressway', 'unknown-parameter', 'kind', 'expressway'],
  ])('?%s is a 400 that says why', async (query, problem, parameter, value) => {
    await expectRefused(wire, `${FILE}?${query}`, { problem, parameter, value });
  });

  it.each([
    [{ place: 'nowhere', year: 2025 }, 'place: bad-value "nowhere"'],
    [{ place: 'viet-nam', year: 2025 }, 'place: not-a-province "viet-nam"'],
    [{ place: 'lang-son', year: 2050 }, 'year: year-not-begun "2050"'],
    [{ place: 'lang-son', year: 2051 }, ''],
    [{ place: 'lang-son', year: 2025, kind: 'expressway' }, ''],
  ])('reports.annual refuses %j', async (input, message) => {
    const { status, body } = await wire.trpc('reports.annual', input);
    expect([status, body.error.data.code]).toEqual([400, 'BAD_REQUEST']);
    expect(body.error.message).toContain(message);
  });
});

describe('its words', () => {
  it('have the same places to fill in every language', () => {
    for (const text of Object.values(reportTexts)) {
      const places = Object.values(text).map((said) => [...new Set([...said.matchAll(/\{\w+\}/g)].map(([place]) => place))].sort());
      expect(places[1]).toEqual(places[0]);
      expect(places[2]).toEqual(places[0]);
    }
  });

  it('call provinces and cities what they are', async () => {
    const rows = await wire.db.sql<{ id: string; edition: '2024' | '2025'; code: string; name: { vi: string; en: string; zh: string } }[]>`
      select id, edition, code, name from places where level = 'province'`;
    const title = (id: string, lang: 'vi' | 'en' | 'zh') => titleOf(rows.find((row) => row.id === id) as (typeof rows)[number], lang);
    expect(title('lang-son', 'vi')).toBe('tỉnh Lạng Sơn');
    expect(title('lang-son', 'en')).toBe('Lạng Sơn province');
    expect(title('lang-son', 'zh')).toBe('谅山（Lạng Sơn）省');
    expect(title('ha-noi', 'vi')).toBe('thành phố Hà Nội');
    expect(title('ho-chi-minh-2025', 'vi')).toBe('thành phố Hồ Chí Minh');
    expect([title('thua-thien-hue', 'vi'), title('hue-2025', 'vi')]).toEqual(['tỉnh Thừa Thiên Huế', 'thành phố Huế']);
    for (const edition of ['2024', '2025'] as const) {
      const cities = rows.filter((row) => row.edition === edition && titleOf(row, 'vi').startsWith('thành phố '));
      expect(cities.length).toBe(edition === '2024' ? 5 : 6);
    }
  });
});
