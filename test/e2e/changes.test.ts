import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { todayInVietnam } from '../../db/clock.ts';
import { baseUrl, PATIENCE, useBrowser } from './helpers/browser.ts';
import { PHONE } from './helpers/chromium.ts';
import { expectProject } from './helpers/project-page.ts';

const YEAR = 'since=2025-11-20&until=2026-11-20';
const SEEN = 'atlas.changes.seen';

type Told = { total: number; counts: { kind: string; count: number }[]; changes: { project: { name: { vi: string } } }[] };

/** What the wire tells of two days. */
async function told(from: string, to: string, filter = {}, limit?: number): Promise<Told> {
  const input = encodeURIComponent(JSON.stringify({ from, to, filter, limit }));
  return ((await (await fetch(`${baseUrl}/trpc/changes.between?input=${input}`)).json()) as { result: { data: Told } }).result.data;
}

/** How many changes each group shows, as its heading says and by its rows. */
const groupsOf = (page: Page) =>
  page.locator('.changes__group').evaluateAll((groups) =>
    groups.map((group) => ({
      said: Number(group.querySelector('.changes__count')?.textContent),
      rows: group.querySelectorAll('.change-row').length,
    })),
  );
const query = (page: Page) => new URL(page.url()).searchParams;

describe('changes between two days', () => {
  const { open } = useBrowser();

  it('are what the wire tells, by kind, and as many in the file', async () => {
    const page = await open(`/changes?${YEAR}&kind=expressway`);
    await page.locator('.change-row').first().waitFor();
    const { total, counts } = await told('2025-11-20', '2026-11-20', { kind: ['expressway'] });
    expect(await groupsOf(page)).toEqual(counts.map(({ count }) => ({ said: count, rows: count })));
    expect(await page.locator('.changes__total').textContent()).toContain(`${total} thay đổi`);
    expect(await page.title()).toContain('Thay đổi');
    const file = await page.locator('.changes__files a').first().getAttribute('href');
    const text = await (await fetch(`${baseUrl}${file}`)).text();
    const lines = text.split('\r\n').filter((line) => /^N\d|^[A-Z]\d/.test(line));
    expect(lines).toHaveLength(total);
  });

  it('say what became of what, and lead to the project and to the source', async () => {
    const page = await open('/changes?since=2024-08-18&until=2026-11-20&q=L01');
    const cost = page.locator('.change-row').filter({ hasText: 'Tổng mức đầu tư' });
    await cost.waitFor();
    expect((await cost.locator('.change-text').innerText()).replace(/\s+/g, ' ')).toMatch(/^11\.024 tỷ đồng → .*11\.808 tỷ đồng$/);
    await cost.locator('.change-row__source a').click();
    await expect.poll(() => new URL(page.url()).pathname, { timeout: PATIENCE }).toMatch(/^\/documents\/lst-/);
    await page.goBack();
    await cost.locator('.change-row__name').click();
    await expectProject(page, 'L01');
    expect(query(page).get('since')).toBeNull();
  });

  it('of other days follow the fields and the presets, and the address follows them', async () => {
    const page = await open(`/changes?${YEAR}`);
    await page.locator('.change-row').first().waitFor();
    await page.getByRole('button', { name: 'Một tháng' }).click();
    await expect.poll(() => query(page).get('since'), { timeout: PATIENCE }).toBe('2026-10-20');
    await page.getByLabel('Từ ngày').fill('2025-01-01');
    await expect.poll(() => query(page).get('since'), { timeout: PATIENCE }).toBe('2025-01-01');
    await page.getByRole('combobox').first().selectOption('2024-08-18');
    await expect.poll(() => query(page).get('since'), { timeout: PATIENCE }).toBe('2024-08-18');
    const { total } = await told('2024-08-18', '2026-11-20');
    await expect.poll(() => page.locator('.changes__total').textContent(), { timeout: PATIENCE }).toContain(`${total} thay đổi`);
    await page.goBack();
    await expect.poll(() => page.getByLabel('Từ ngày').inputValue(), { timeout: PATIENCE }).toBe('2025-01-01');
  });

  it('without days are of the year up to the day that is looked at', async () => {
    const page = await open('/changes?asOf=2026-03-31');
    await page.locator('.change-row').first().waitFor();
    expect([await page.getByLabel('Từ ngày').inputValue(), await page.getByLabel('Đến ngày', { exact: true }).inputValue()]).toEqual([
      '2025-03-31',
      '2026-03-31',
    ]);
    const { total } = await told('2025-03-31', '2026-03-31');
    expect(await page.locator('.changes__total').textContent()).toContain(`${total} thay đổi`);
  });

  it('of days in the wrong order, before the first document, or none at all, fall back and say so', async () => {
    const page = await open('/changes?since=2026-11-20&until=2025-11-20');
    await page.locator('.change-row').first().waitFor();
    expect(await page.locator('.changes__warning').textContent()).toContain('đang so từ 20/11/2025 đến 20/11/2026');
    await page.goto(`${baseUrl}/changes?since=1991-01-01&until=2026-11-20`);
    await page.locator('.change-row').first().waitFor();
    expect(await page.locator('.changes__warning').textContent()).toContain('chưa có văn bản nào');
    await page.goto(`${baseUrl}/changes?since=2026-02-30&until=2026-11-20`);
    await page.locator('.notices__line').filter({ hasText: 'since' }).waitFor();
    await page.locator('.change-row').first().waitFor();
    await page.goto(`${baseUrl}/changes?since=2026-11-20&until=2026-11-20`);
    await page.getByText('không nguồn nào nói khác đi').waitFor();
    expect(await page.locator('.changes__files').count()).toBe(0);
  });
});

describe('changes that cannot be had', () => {
  const { open } = useBrowser();

  it('say so, and can be asked for again', async () => {
    const page = await open('/documents', { expected: /changes\.between|500/ });
    await page.locator('.documents__plan').first().waitFor();
    await page.route(/changes\.between/, (route) => route.fulfill({ status: 500, contentType: 'application/json', body: '{}' }));
    await page.goto(`${baseUrl}/changes?${YEAR}`);
    const again = page.locator('.changes').getByRole('button', { name: 'Thử lại' });
    await again.waitFor();
    await page.unroute(/changes\.between/);
    await again.click();
    await page.locator('.change-row').first().waitFor();
  });
});

describe('the bell', () => {
  const { open } = useBrowser();
  const bell = (page: Page) => page.locator('.bell');

  it('counts nothing on the first visit, and says so', async () => {
    const page = await open('/coverage');
    await bell(page).waitFor();
    expect(await page.locator('.bell__count').count()).toBe(0);
    await bell(page).click();
    // The panel's own code comes when it is opened first.
    await expect.poll(() => page.locator('.bell__said').textContent(), { timeout: PATIENCE }).toContain('lần đầu');
    expect(await page.evaluate((key) => localStorage.getItem(key), SEEN)).toBe(todayInVietnam());
  });

  it('counts what has changed since the last look, tells the first few, and takes them for seen when opened', async () => {
    const page = await open('/coverage');
    await bell(page).waitFor();
    await page.evaluate((key) => localStorage.setItem(key, '2026-01-10'), SEEN);
    await page.reload();
    const { total, changes } = await told('2026-01-10', todayInVietnam(), {}, 5);
    expect(total).toBeGreaterThan(5);
    await page.locator('.bell__count').waitFor();
    expect(await bell(page).getAttribute('aria-label')).toContain(`${total} thay đổi`);
    await bell(page).click();
    await page.locator('.bell__list a').first().waitFor();
    expect(await page.locator('.bell__list a').allTextContents()).toEqual(changes.map((change) => change.project.name.vi));
    expect(await page.locator('.bell__count').count()).toBe(0);
    expect(await page.evaluate((key) => localStorage.getItem(key), SEEN)).toBe(todayInVietnam());
    await page.getByRole('link', { name: 'Xem tất cả' }).click();
    await expect.poll(() => new URL(page.url()).pathname + query(page).get('since'), { timeout: PATIENCE }).toBe('/changes2026-01-10');
    await expect.poll(() => page.locator('.changes__total').textContent(), { timeout: PATIENCE }).toContain(`${total} thay đổi`);
  });

  it('is in the menu of a phone', async () => {
    const page = await open('/', { size: PHONE });
    await page.locator('.menu-button').waitFor();
    await page.evaluate((key) => localStorage.setItem(key, '2026-01-10'), SEEN);
    await page.reload();
    await page.locator('.menu-button').click();
    const { total } = await told('2026-01-10', todayInVietnam(), {}, 0);
    await page.getByRole('link', { name: `Thay đổi (${total} mới)` }).click();
    await page.locator('.change-row').first().waitFor();
    expect(query(page).get('since')).toBe('2026-01-10');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });
});
