import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parksTexts } from '../../client/messages/parks.ts';
import { shortlistTexts } from '../../client/messages/shortlist.ts';
import { PATIENCE, PHONE, useBrowser } from './helpers/browser.ts';

const DAY = 'asOf=2026-11-20';
const params = (page: Page) => new URL(page.url()).searchParams;
const rows = (page: Page) => page.locator('.parks-table__row').evaluateAll((all) => all.map((row) => row.getAttribute('data-id') ?? ''));
const listed = (page: Page) => expect.poll(async () => (await rows(page)).length, { timeout: PATIENCE }).toBeGreaterThan(3);
const asked = (page: Page, name: string) => expect.poll(() => params(page).get(name), { timeout: PATIENCE });

describe('the search for parks', () => {
  const { open } = useBrowser();

  it('finds, compares and shares three parks, in Chinese', async () => {
    const page = await open(`/parks?${DAY}&year=2030&lang=zh`);
    await listed(page);
    await page.getByRole('button', { name: parksTexts.ways.zh, exact: true }).click();
    const field = page.getByRole('textbox', { name: parksTexts.mostMinutes.zh.replace('{kind}', parksTexts.gate.zh) });
    await field.fill('150');
    await field.press('Enter');
    await asked(page, 'p-maxGateMinutes').toBe('150');
    await page.keyboard.press('Escape');
    await page.locator('.weights-fold > summary').click();
    await page.getByRole('slider', { name: new RegExp(parksTexts.gate.zh) }).fill('10');
    await asked(page, 'p-weights').toBe('gate:10');
    await expect.poll(() => page.locator('.parks-table__row td[data-label="得分"]').count(), { timeout: PATIENCE }).toBeGreaterThan(2);
    const best = (await rows(page)).slice(0, 3);
    for (const id of best) await page.locator(`.parks-table__row[data-id="${id}"] .shortlist-box`).check();
    await asked(page, 'shortlist').toBe(best.join());
    await page.getByRole('link', { name: new RegExp(`^${shortlistTexts.compare.zh}`) }).click();
    await page.waitForURL(/\/parks\/compare\?/);
    // Nothing of the search goes along, and whoever gets the link sees the same three.
    expect([...params(page).keys()].filter((name) => name.startsWith('p-'))).toEqual([]);
    const shared = await open(page.url().replace(/^https?:\/\/[^/]+/, ''));
    const heads = () => shared.locator('.park-head').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-park')));
    await expect.poll(heads, { timeout: PATIENCE }).toEqual(best);
  });

  it('says of how many nobody states what is asked, keeps them or leaves them out', async () => {
    const page = await open(`/parks?${DAY}&p-minFree=1`);
    await listed(page);
    const before = (await page.locator('.result-tools__count').textContent()) ?? '';
    const words = page.locator('.unknown-switch');
    expect(await words.textContent()).toMatch(/\d+ khu chưa nêu điều đang hỏi/);
    await words.getByText(parksTexts.drop.vi, { exact: true }).click();
    await asked(page, 'p-unknown').toBe('drop');
    await expect.poll(() => words.textContent(), { timeout: PATIENCE }).toMatch(/đã bỏ ra ngoài/);
    await expect.poll(() => page.locator('.result-tools__count').textContent(), { timeout: PATIENCE }).not.toBe(before);
  });

  it('is sorted by a column’s head, and the link keeps it', async () => {
    const page = await open(`/parks?${DAY}`);
    await listed(page);
    const head = page.locator('.parks-table thead th').filter({ hasText: parksTexts.areaShort.vi });
    await head.getByRole('button').click();
    await asked(page, 'p-sort').toBe('areaHa');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await page.reload();
    await listed(page);
    expect(await head.getAttribute('aria-sort')).toBe('descending');
  });

  it('opens a park with the sources of its figures and the way to the nearest gate', async () => {
    const page = await open(`/parks?${DAY}&park=L18&lang=en`);
    const detail = page.locator('.park-detail');
    await detail.waitFor({ timeout: PATIENCE });
    await expect.poll(() => detail.textContent(), { timeout: PATIENCE }).toMatch(/On the map: [\d.]+ km/);
    await detail.locator('.figure-source').first().click();
    await page.locator('.figure-source__popover .source-note').waitFor();
  });

  it('an address with nonsense says what it left out', async () => {
    const page = await open(`/parks?${DAY}&p-kind=castle&p-weights=gate:0&p-minArea=100`);
    await listed(page);
    const notices = (await page.locator('.notices').textContent()) ?? '';
    expect(notices).toContain('p-kind=castle');
    expect(notices).toContain('p-weights=gate:0');
    await page.locator('.filter-chips__chip').first().waitFor();
  });

  it('can be read on a phone', async () => {
    const page = await open(`/parks?${DAY}&lang=zh`, { size: PHONE });
    await listed(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });
});
