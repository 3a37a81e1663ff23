import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parksTexts } from '../../client/messages/parks.ts';
import { shortlistTexts } from '../../client/messages/shortlist.ts';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { PHONE } from './helpers/chromium.ts';

const DAY = 'asOf=2026-11-20';
const params = (page: Page) => new URL(page.url()).searchParams;
const rows = (page: Page) => page.locator('.parks-table__row').evaluateAll((all) => all.map((row) => row.getAttribute('data-id') ?? ''));
const listed = (page: Page) => expect.poll(async () => (await rows(page)).length, { timeout: PATIENCE }).toBeGreaterThan(3);
const asked = (page: Page, name: string) => expect.poll(() => params(page).get(name), { timeout: PATIENCE });

describe('the search for parks', () => {
  const { open } = useBrowser();

  it('says that weights of 0 rank nothing', async () => {
    const page = await open(`/parks?${DAY}&p-weights=gate:3`);
    await listed(page);
    await page.getByRole('slider', { name: new RegExp(parksTexts.gate.vi) }).fill('0');
    await asked(page, 'p-weights').toBeNull();
    await page.locator('.weights-fold').getByText(parksTexts.noWeights.vi).waitFor();
    expect(await page.locator('.parks-table th', { hasText: parksTexts.score.vi }).count()).toBe(0);
  });

  it('takes six parks to compare, and says why not a seventh', async () => {
    const page = await open(`/parks?${DAY}&lang=en`);
    await listed(page);
    const boxes = page.locator('.parks-table__row .shortlist-box');
    for (const place of [0, 1, 2, 3, 4, 5]) await boxes.nth(place).check();
    expect(await boxes.nth(6).isDisabled()).toBe(true);
    expect(await boxes.nth(6).getAttribute('title')).toBe(shortlistTexts.full.en.replace('{max}', '6'));
    await boxes.nth(2).uncheck();
    expect(await boxes.nth(6).isEnabled()).toBe(true);
    expect(params(page).get('shortlist')?.split(',')).toEqual((await rows(page)).filter((_, i) => [0, 1, 3, 4, 5].includes(i)));
  });

  it('what the search does not find keeps its name on the shortlist', async () => {
    const page = await open(`/parks?${DAY}&lang=zh&p-q=zzzz&shortlist=L18,kcn-dinh-tram`);
    await page.getByText(parksTexts.empty.zh).waitFor();
    await expect
      .poll(() => page.locator('.shortlist-bar__name').allTextContents(), { timeout: PATIENCE })
      .toEqual([expect.stringContaining('谅山'), expect.stringContaining('工业园')]);
  });

  it('the map’s legend says what its marks are, here alone', async () => {
    const page = await open(`/parks?${DAY}&lang=en`);
    await listed(page);
    await page.locator('.map-legend__trigger').click();
    const legend = page.locator('.map-legend');
    for (const words of [parksTexts.originCatalogue.en, parksTexts.originExisting.en]) await legend.getByText(words, { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Map', exact: true }).click();
    await legend.getByText(parksTexts.originExisting.en, { exact: true }).waitFor({ state: 'detached' });
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
