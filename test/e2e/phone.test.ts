import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../db/vocabulary.ts';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { countOfAll } from './helpers/catalogue.ts';
import { PHONE } from './helpers/chromium.ts';
import { clickRow, expectListed } from './helpers/list.ts';
import { expectProject } from './helpers/project-page.ts';

/** What words for screen readers only may add to the width of a button. */
const HIDDEN_PX = 3;

/** Headings and buttons in view whose text does not fit, and whether the page can be moved sideways. */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate((hidden) => {
    const cut = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, button, .project-row__name')]
      .filter((element) => !element.closest('.visually-hidden') && !element.matches('.visually-hidden') && element.offsetParent !== null)
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + hidden)
      .map((element) => `${element.className} «${element.textContent?.trim()}» ${element.scrollWidth} > ${element.clientWidth}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...cut, `the page: ${scrollWidth} > ${clientWidth}`] : cut;
  }, HIDDEN_PX);

describe('on a phone', () => {
  const { open } = useBrowser();
  const height = (page: Page) => page.locator('.sheet').getAttribute('data-height');
  const expectHeight = (page: Page, wanted: string) => expect.poll(() => height(page), { timeout: PATIENCE }).toBe(wanted);

  it('the sheet has three heights, by touch of the handle and by keyboard', async () => {
    const page = await open('/', { size: PHONE });
    await expectListed(page, await countOfAll());
    const sheet = page.locator('.sheet');
    const handle = page.locator('.sheet__handle');
    const pixels = async () => (await sheet.boundingBox())?.height ?? 0;
    expect(await height(page)).toBe('peek');
    const low = await pixels();
    await handle.click();
    await expectHeight(page, 'half');
    await expect.poll(pixels, { timeout: PATIENCE }).toBeGreaterThan(low + 100);
    await handle.press('Enter');
    await expectHeight(page, 'full');
    await expect.poll(pixels, { timeout: PATIENCE }).toBeGreaterThan(650);
    await handle.press('Enter');
    await expectHeight(page, 'peek');
  });

  it('the sheet follows a drag of its handle', async () => {
    const page = await open('/', { size: PHONE });
    await expectListed(page, await countOfAll());
    const box = await page.locator('.sheet__handle').boundingBox();
    if (!box) throw new Error('no handle');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, 500, { steps: 5 });
    await page.mouse.move(box.x + box.width / 2, 120, { steps: 5 });
    await page.mouse.up();
    await expectHeight(page, 'full');
  });

  it('a project opens over the map and closes again', async () => {
    const page = await open('/', { size: PHONE });
    await expectListed(page, await countOfAll());
    await page.locator('.sheet__handle').click();
    await clickRow(page, 'L01');
    await expectProject(page, 'L01');
    expect(await height(page)).toBe('half');
    expect(await page.locator('#project-heading').isVisible()).toBe(true);
    await page.locator('.project-panel__close').click();
    await page.locator('.project-panel').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('the sheet gives way to what is to be seen on the map', async () => {
    const page = await open('/network?year=2026&asOf=2026-11-20', { size: PHONE });
    await page.locator('.network-groups__group').first().waitFor();
    await page.locator('.sheet__handle').click();
    await expectHeight(page, 'full');
    await page.locator('.network-groups__group .action').first().click();
    await expectHeight(page, 'half');
    await page.goto(`${new URL(page.url()).origin}/?route=106.7139,21.9753~105.8516,21.0286&year=2026&asOf=2026-11-20`);
    await page.locator('.reach-panel__figure').waitFor();
    expect(await height(page)).toBe('peek');
  });

  it('no facet that is opened lets the page be moved sideways', async () => {
    const page = await open('/', { size: PHONE, reducedMotion: 'reduce' });
    await expectListed(page, await countOfAll());
    const facets = page.locator('.facet-popover__button');
    const count = await facets.count();
    expect(count).toBeGreaterThan(5);
    for (let i = 0; i < count; i++) {
      await facets.nth(i).click();
      await page.locator('.facet-popover').waitFor();
      expect(await cutTexts(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.facet-popover').waitFor({ state: 'detached' });
    }
  });

  it('the menu leads to the other views', async () => {
    const page = await open('/', { size: PHONE });
    await page.locator('.menu-button').click();
    await page.locator('.menu-button__panel').getByRole('link', { name: 'Văn bản' }).click();
    await page.locator('.documents__plan').first().waitFor();
  });

  const cutIn = async (views: readonly (readonly [path: string, shown: string])[], lang: string) => {
    const found: Record<string, string[]> = {};
    for (const [path, shown] of views) {
      const page = await open(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, { size: PHONE, reducedMotion: 'reduce' });
      await page.locator(shown).first().waitFor();
      const cut = await cutTexts(page);
      if (cut.length > 0) found[path] = cut;
    }
    return found;
  };

  it.each(languages)('nothing is cut off and nothing moves sideways (%s)', async (lang) => {
    const views = [
      ['/', '.project-row'],
      ['/projects/L01', '#project-heading'],
      ['/links', '.pair-list__pair'],
      ['/milestones', '.target-entry'],
      ['/documents', '.documents__plan'],
      ['/documents/LS', '.documents__clause'],
      ['/coverage', '.coverage__table'],
      ['/about/health', '.about__entry'],
    ] as const;
    expect(await cutIn(views, lang)).toEqual({});
  });

  it.each(languages)('nor among parks, on the network, along a corridor, on a way (%s)', async (lang) => {
    const views = [
      ['/parks?park=L18&p-minFree=1&p-weights=gate:5&shortlist=L18,L20.04,kcn-dinh-tram', '.park-detail'],
      ['/parks/compare?shortlist=L18,L20.04,kcn-dinh-tram', '.compare-table'],
      ['/network?year=2026&asOf=2026-11-20', '.network-groups__group'],
      ['/network/projects/L01?year=2026&asOf=2026-11-20', '.network-slip [data-worse]'],
      ['/corridors/ct-10?year=2030&asOf=2026-11-20', '.strip-entry'],
      ['/?route=106.7139,21.9753~105.8516,21.0286&year=2026&asOf=2026-11-20', '.reach-panel__figure'],
    ] as const;
    expect(await cutIn(views, lang)).toEqual({});
  });
});
