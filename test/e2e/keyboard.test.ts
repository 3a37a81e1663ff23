import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { countOfAll, exported } from './helpers/catalogue.ts';
import { hasFocus, tabTo } from './helpers/keys.ts';
import { expectListed } from './helpers/list.ts';
import { positionOf } from './helpers/map.ts';
import { expectProject } from './helpers/project-page.ts';

describe('by keyboard alone', () => {
  const { open } = useBrowser();
  const expectFocus = (page: Page, selector: string) => expect.poll(() => hasFocus(page, selector), { timeout: PATIENCE }).toBe(true);

  it('the first stop skips to the list', async () => {
    const page = await open('/');
    await expectListed(page, await countOfAll());
    await page.keyboard.press('Tab');
    expect(await hasFocus(page, '.frame__skip')).toBe(true);
    const box = await page.locator('.frame__skip').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await expectFocus(page, '#panel');
    await tabTo(page, '#panel *', { most: 1 });
  });

  it('one filters, opens a project, reads a source and comes back to where one was', async () => {
    const page = await open('/');
    await expectListed(page, await countOfAll());
    const buttons = '.filter-bar .facet-popover__button';
    await tabTo(page, buttons);
    await tabTo(page, buttons, { most: 1 });
    await page.keyboard.press('Enter');
    await page.locator('.facet-popover').waitFor();
    await tabTo(page, '.choice-box input', { most: 3 });
    await page.keyboard.press('Space');
    await page.locator('.choice-box[data-selected]').waitFor();
    await page.keyboard.press('Escape');
    await expectFocus(page, `${buttons}[data-chosen="true"]`);
    const { search } = new URL(page.url());
    expect(search).toMatch(/^\?status=/);
    const left = await exported(search.slice(1));
    await expectListed(page, left.length);

    await tabTo(page, '[data-row]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const id = await page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? '');
    expect(await page.locator('[data-row]').nth(1).getAttribute('data-row')).toBe(id);
    await page.keyboard.press('Enter');
    await expectProject(page, id);
    await expectFocus(page, '#project-heading');

    await tabTo(page, '.traced-value__button');
    await page.keyboard.press('Enter');
    await page.locator('.source-note').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.source-note').waitFor({ state: 'detached' });
    expect(await hasFocus(page, '.traced-value__button')).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.project-panel').waitFor({ state: 'detached' });
    await expectFocus(page, `[data-row="${id}"]`);
  });

  it('one searches from anywhere with «/»', async () => {
    const page = await open('/');
    await expectListed(page, await countOfAll());
    await page.keyboard.press('/');
    await expectFocus(page, '.search__input');
    await page.keyboard.type('chi lang');
    await page.keyboard.press('Enter');
    await expectListed(page, (await exported('q=chi+lang')).length);
    await page.keyboard.press('Escape');
    await expectListed(page, await countOfAll());
  });

  it('«/» is not lost while the search field is still being loaded', async () => {
    const page = await open('/');
    // What the first load still fetches must not be counted.
    await page.locator('.search__input').waitFor();
    let loading = 0;
    await page.route(/\/assets\/frame-[^/]*\.js$/, async (route) => {
      loading++;
      await page.locator('.header__name').waitFor();
      expect(await page.locator('.search__input').count()).toBe(0);
      await page.keyboard.press('/');
      await route.continue();
    });
    await page.reload();
    await expectFocus(page, '.search__input');
    expect(loading).toBe(1);
  });

  it('one reaches every view and language', async () => {
    const page = await open('/');
    await tabTo(page, '.nav-links__link[href^="/documents"]');
    await page.keyboard.press('Enter');
    await page.locator('.documents__plan').first().waitFor();
    await tabTo(page, '.nav-links__link[href^="/coverage"]', { most: 3 });
    await page.keyboard.press('Enter');
    await page.locator('.coverage__table').waitFor();
    await tabTo(page, '.header__languages button[lang="en-GB"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('html').getAttribute('lang'), { timeout: PATIENCE }).toBe('en-GB');
  });

  it('one moves and zooms the map', async () => {
    const page = await open('/?map=106.5,21.5,8');
    await page.locator('.map-controls').waitFor();
    await tabTo(page, '.maplibregl-canvas');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => positionOf(page)?.lon, { timeout: PATIENCE }).toBeGreaterThan(106.6);
    await page.keyboard.press('+');
    await expect.poll(() => positionOf(page)?.zoom, { timeout: PATIENCE }).toBeGreaterThan(8.5);
  });
});
