import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, unzip } from '../server/helpers/docx.ts';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { exported } from './helpers/catalogue.ts';
import { PHONE } from './helpers/chromium.ts';

describe('the annual report', () => {
  const { open } = useBrowser();

  it('lists every project of the province once, under the sections of its plan', async () => {
    const page = await open('/report?place=lang-son&year=2025');
    await page.locator('.report__sources').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Báo cáo năm 2025: Lạng Sơn');
    const headings = await page.locator('.report h2').allInnerTexts();
    expect(headings.slice(0, 3)).toEqual(['Số liệu chung', 'Hạ tầng giao thông mục II.2.1', 'Hạ tầng cấp điện mục II.2.2']);
    expect(headings.slice(-2)).toEqual(['Dự án khác trên địa bàn', 'Văn bản và nguồn']);
    const ids = await page.locator('.report__projects .report__id').allInnerTexts();
    const listed = await exported('place=lang-son&asOf=2025-12-31');
    expect(ids.toSorted()).toEqual(listed.map(({ properties }) => properties.id).sort());
    const l01 = page.locator('.report__projects tr').filter({ has: page.getByText('L01', { exact: true }) });
    expect(await l01.innerText()).toMatch(/Mốc: 2026 \(nêu đích danh\) mục II\.2\.1/);
    // The window itself does not scroll.
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  });

  it('leads from a value to its source', async () => {
    const page = await open('/report?place=lang-son&year=2025');
    const citation = page.locator('.report__citation a').first();
    await citation.waitFor();
    const number = (await citation.innerText()).replace(/\D/g, '');
    await citation.click();
    const source = page.locator(`#source-${number}`);
    await expect
      .poll(() => source.evaluate((li) => li.matches(':target') && li.getBoundingClientRect().top < innerHeight), { timeout: PATIENCE })
      .toBe(true);
    expect(new URL(page.url()).search).toBe('?place=lang-son&year=2025');
  });

  it('gives the same province and year as a Word file', async () => {
    const page = await open('/report?place=ha-tinh&year=2025&lang=en');
    await page.locator('.report__sources').waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Word file (.docx)' }).click()]);
    expect(file.suggestedFilename()).toBe('bao-cao-ha-tinh-2025-en.docx');
    const paragraphs = paragraphsOf(unzip(await readFile(await file.path())).get('word/document.xml') ?? '');
    const names = await page.locator('.report__projects tbody th > a').allInnerTexts();
    const ids = await page.locator('.report__projects .report__id').allInnerTexts();
    expect(names.length).toBeGreaterThan(5);
    expect(paragraphs).toEqual(expect.arrayContaining(names.map((name, i) => `${name} (${ids[i]})`)));
  });

  it('changes with the province and the year chosen, and keeps them in the address', async () => {
    const page = await open('/report?place=lang-son&year=2025');
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).selectOption('ha-noi');
    await expect.poll(() => heading.innerText(), { timeout: PATIENCE }).toBe('Báo cáo năm 2025: Hà Nội');
    await page.getByRole('combobox', { name: 'Năm', exact: true }).selectOption('2024');
    await expect.poll(() => heading.innerText(), { timeout: PATIENCE }).toBe('Báo cáo năm 2024: Hà Nội');
    expect(new URL(page.url()).search).toBe('?place=ha-noi&year=2024');
    expect(await page.locator('.report h2').allInnerTexts()).toContain('Đường sắt');
  });

  it('says so where a year is to come or a place is no province, and gives the nearest report', async () => {
    const page = await open('/report?place=viet-nam&year=2045&asOf=2025-12-31', { size: PHONE });
    await page.locator('.report__sources').waitFor({ state: 'attached' });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Báo cáo năm 2025: Lạng Sơn');
    const said = await page.locator('.report > [role="status"]').allInnerTexts();
    expect(said).toEqual(['«Cả nước» không phải là tỉnh; đây là báo cáo của Lạng Sơn.', 'Năm 2045 chưa đến; đây là báo cáo năm 2025.']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  it('is led to from the plan of a province', async () => {
    const page = await open('/documents/HT?asOf=2025-12-31');
    await page.getByRole('link', { name: 'Báo cáo năm theo kế hoạch này' }).click();
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), { timeout: PATIENCE }).toBe('Báo cáo năm 2025: Hà Tĩnh');
  });
});
