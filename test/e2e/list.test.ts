import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { countOfAll } from './helpers/catalogue.ts';
import { PHONE } from './helpers/chromium.ts';
import { hasFocus, tabTo } from './helpers/keys.ts';
import { clickRow, drawnIds, expectListed, idsOf, row } from './helpers/list.ts';
import { print } from './helpers/paper.ts';
import { mapAtRest } from './helpers/picture.ts';
import { expectProject } from './helpers/project-page.ts';

/** Far fewer than the catalogue's, whatever the size of the screen. */
const MOST_DRAWN = 60;
const panel = (page: Page) => page.locator('.frame__left');
const scrolled = (page: Page) => panel(page).evaluate(({ scrollTop }) => scrollTop);
const drawn = async (page: Page) => (await drawnIds(page)).length;

/** The number of the row with the focus (from 1), and whether it can be seen between the head and the foot of its panel. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const link = document.activeElement?.closest<HTMLElement>('[data-row]');
    const [box, head, panel] = [link, document.querySelector('.overview__head'), document.querySelector('.frame__left')].map((e) =>
      e?.getBoundingClientRect(),
    );
    if (!box || !head || !panel) return null;
    return { place: Number(link?.closest('li')?.getAttribute('aria-posinset')), seen: box.top >= head.bottom - 1 && box.bottom <= panel.bottom + 1 };
  });
const expectFocused = (page: Page, place: number) => expect.poll(() => focused(page), { timeout: PATIENCE }).toEqual({ place, seen: true });

describe('the list', () => {
  const { open } = useBrowser();

  it('draws only the rows near those in view, and tells how many there are and which each is', async () => {
    const page = await open('/');
    const count = await countOfAll();
    await expectListed(page, count);
    expect(await drawn(page)).toBeLessThan(MOST_DRAWN);
    const ids = await idsOf(page);
    expect(new Set(ids).size).toBe(count);
    expect(await drawn(page)).toBeLessThan(MOST_DRAWN);
    expect(await page.locator('.project-list + *').textContent()).toContain(`Hết danh sách: ${count} dự án`);
  });

  it('is gone through by keyboard from the first row to the last, drawn or not', async () => {
    const page = await open('/');
    const count = await countOfAll();
    await expectListed(page, count);
    await tabTo(page, '[data-row]');
    await expectFocused(page, 1);
    await page.keyboard.press('ArrowDown');
    await expectFocused(page, 2);
    let last = 2;
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press('PageDown');
      await expect.poll(async () => (await focused(page))?.place, { timeout: PATIENCE }).toBeGreaterThan(last);
      last = (await focused(page))?.place ?? 0;
      await expectFocused(page, last);
    }
    expect(last).toBeGreaterThan(10);
    await page.keyboard.press('End');
    await expectFocused(page, count);
    await page.keyboard.press('ArrowDown');
    await expectFocused(page, count);
    await page.keyboard.press('PageUp');
    await expect.poll(async () => (await focused(page))?.place, { timeout: PATIENCE }).toBeLessThan(count);
    expect(await drawn(page)).toBeLessThan(MOST_DRAWN);
    await page.keyboard.press('Home');
    await expectFocused(page, 1);
    expect(await scrolled(page)).toBe(0);
  });

  it('is one stop of the Tab key, at the row that last had the focus, however far one scrolls meanwhile', async () => {
    const page = await open('/');
    await expectListed(page, await countOfAll());
    // The stop after the list: it comes later than the rows do.
    await mapAtRest(page);
    await tabTo(page, '[data-row]');
    for (const key of ['PageDown', 'ArrowDown']) await page.keyboard.press(key);
    const { place = 0 } = (await focused(page)) ?? {};
    await panel(page).evaluate((element) => element.scrollBy(0, 4000));
    await expect.poll(() => drawn(page), { timeout: PATIENCE }).toBeLessThan(MOST_DRAWN);
    expect((await focused(page))?.place).toBe(place);
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, '[data-row]')).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await expectFocused(page, place);
    await tabTo(page, '.sort-select select, .filter-bar *', { key: 'Shift+Tab', most: 3 });
  });

  it('shows the row of a project that was opened elsewhere, wherever it stands', async () => {
    const first = await open('/');
    await expectListed(first, await countOfAll());
    const last = (await idsOf(first)).at(-1) ?? '';
    const page = await open(`/projects/${last}`);
    await expectProject(page, last);
    await expect.poll(() => row(page, last).isVisible(), { timeout: PATIENCE }).toBe(true);
    const inPanel = () =>
      row(page, last).evaluate(
        (link) => link.getBoundingClientRect().bottom <= (link.closest('.frame__left')?.getBoundingClientRect().bottom ?? 0) + 1,
      );
    await expect.poll(inPanel, { timeout: PATIENCE }).toBe(true);
  });

  it('is where it was when one comes back to it: from a sheet, from another view, on a phone from a project', async () => {
    const page = await open('/');
    await expectListed(page, await countOfAll());
    await clickRow(page, 'L01');
    await expectProject(page, 'L01');
    expect(await scrolled(page)).toBeGreaterThan(1000);
    // Where the row stands on the screen: rows far above it are guessed again until they are seen.
    const top = () => row(page, 'L01').evaluate((link) => link.getBoundingClientRect().top);
    const before = await top();
    const isBack = () => expect.poll(async () => Math.abs((await top()) - before), { timeout: PATIENCE }).toBeLessThan(2);
    await page.locator('.project-panel__tools a').first().click();
    await page.locator('.paper').waitFor();
    await page.goBack();
    await expectProject(page, 'L01');
    await isBack();
    await page.locator('.nav-links__link[href^="/coverage"]').click();
    await page.locator('.coverage__table').waitFor();
    await page.goBack();
    await expectProject(page, 'L01');
    await isBack();
    // A phone hides the list behind the project.
    await page.setViewportSize(PHONE);
    await page.locator('.project-panel__close').click();
    await page.locator('.project-panel').waitFor({ state: 'detached' });
    await row(page, 'L01').waitFor();
  });

  it('is where it was when a phone shows it again, which hides it behind an open project', async () => {
    const page = await open('/', { size: PHONE });
    await expectListed(page, await countOfAll());
    await clickRow(page, 'L01');
    await expectProject(page, 'L01');
    expect(await drawn(page)).toBeLessThan(MOST_DRAWN);
    await page.locator('.project-panel__close').click();
    await page.locator('.project-panel').waitFor({ state: 'detached' });
    const inPanel = () =>
      row(page, 'L01').evaluate((link) => {
        const [seen, panel] = [link.getBoundingClientRect(), link.closest('.frame__left')?.getBoundingClientRect()];
        return panel !== undefined && seen.bottom > panel.top && seen.top < panel.bottom;
      });
    await expect.poll(inPanel, { timeout: PATIENCE }).toBe(true);
    expect(await drawn(page)).toBeLessThan(MOST_DRAWN);
  });

  it('begins at its top for another filter or order, and stays where it is in another year', async () => {
    const page = await open('/');
    await expectListed(page, await countOfAll());
    await panel(page).evaluate((element) => element.scrollTo(0, 1500));
    await page.locator('.year-slider__stop').last().click();
    await page.locator('.state-line').waitFor();
    await expectListed(page, await countOfAll());
    expect(await scrolled(page)).toBeGreaterThan(1000);
    await page.locator('.sort-select select').selectOption('name');
    await expect.poll(() => scrolled(page), { timeout: PATIENCE }).toBe(0);
  });

  it('says that its rest did not come, and gets it on request', async () => {
    const page = await open('/', { expected: /503|projects\.list/ });
    await expectListed(page, await countOfAll());
    await page.route(/projects\.list.*after/, (route) => route.fulfill({ status: 503, body: '' }));
    await panel(page).evaluate((element) => element.scrollTo(0, element.scrollHeight));
    const failure = page.locator('.project-list + [role="alert"]');
    await failure.waitFor();
    await page.unroute(/projects\.list.*after/);
    await failure.getByRole('button', { name: 'Thử lại' }).click();
    expect((await idsOf(page)).length).toBe(await countOfAll());
  });

  it('is printed with all the rows that it has, and tells how many those are', async () => {
    const page = await open('/');
    await expectListed(page, await countOfAll());
    const { text } = await print(page);
    expect(text).toContain(`Đã tải 60 trên ${await countOfAll()} dự án`);
    await expect.poll(() => drawn(page), { timeout: PATIENCE }).toBeLessThan(MOST_DRAWN);
  });
});
