import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './browser.ts';

/** What the list says: how many rows it has, drawn or not, and the count above them. Null while either is still the old answer. */
async function read(page: Page): Promise<{ rows: number; count: number } | null> {
  return page.evaluate(() => {
    const summary = document.querySelector('.summary-line');
    const list = document.querySelector('.project-list');
    const settled = summary?.getAttribute('data-old') === 'false' && list?.getAttribute('aria-busy') === 'false';
    if (!settled) return null;
    return {
      rows: Number(document.querySelector('.project-row')?.getAttribute('aria-setsize')),
      count: Number(summary.querySelector('strong')?.textContent?.replace(/\D/g, '')),
    };
  });
}

/** Waits until the list and the count above it both say `count`. */
export async function expectListed(page: Page, count: number): Promise<void> {
  await expect.poll(() => read(page), { timeout: PATIENCE }).toEqual({ rows: count, count });
}

/** The ids of the rows that are drawn, in their order. */
export const drawnIds = (page: Page): Promise<string[]> =>
  page.locator('[data-row]').evaluateAll((links) => links.map((link) => link.getAttribute('data-row') ?? ''));

/** A row where it is drawn: near what the list shows, or selected, or with the focus. */
export const row = (page: Page, id: string): Locator => page.locator(`[data-row="${id}"]`);

/** Scrolls the list from its top, a panel's height at a time, until `isDone`, asked after each step. */
async function scrollThrough(page: Page, isDone: () => Promise<boolean>): Promise<void> {
  await page.locator('.project-list[aria-busy="false"]').waitFor();
  const panel = page.locator('.frame__left');
  await panel.evaluate((element) => element.scrollTo(0, 0));
  const step = async () => {
    if (await isDone()) return true;
    // At the end this moves nothing, until more rows have come.
    await panel.evaluate(async (element) => {
      element.scrollBy(0, Math.max(element.clientHeight / 2, 400));
      // Rows are drawn in the frame after.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    });
    return false;
  };
  await expect.poll(step, { timeout: PATIENCE, interval: 40 }).toBe(true);
}

/** Scrolls the list to a row and gives its link. */
export async function findRow(page: Page, id: string): Promise<Locator> {
  await scrollThrough(page, async () => (await row(page, id).count()) > 0);
  return row(page, id);
}

/** Scrolls the list to a row and clicks it; again, where the row was moved away meanwhile: rows are measured as they are drawn. */
export async function clickRow(page: Page, id: string): Promise<void> {
  const click = async () => {
    const link = await findRow(page, id);
    return await link.click({ timeout: 3_000 }).then(
      () => true,
      (error: Error) => error.message,
    );
  };
  await expect.poll(click, { timeout: PATIENCE }).toBe(true);
}

/** The ids of all rows, in their order, as who scrolls through them sees them; fails where a number or a row is missing. */
export async function idsOf(page: Page): Promise<string[]> {
  const ids = new Map<number, string>();
  await scrollThrough(page, async () => {
    const drawn = await page.locator('.project-row:has([data-row])').evaluateAll((rows) =>
      rows.map((row) => ({
        place: Number(row.getAttribute('aria-posinset')),
        size: Number(row.getAttribute('aria-setsize')),
        id: row.querySelector('[data-row]')?.getAttribute('data-row') ?? '',
      })),
    );
    for (const { place, id } of drawn) ids.set(place, id);
    return ids.size === drawn[0]?.size;
  });
  return [...ids].sort(([a], [b]) => a - b).map(([, id]) => id);
}

/** Chooses a value of a facet by mouse, closes the facet again, and gives the count that stood beside the value. */
export async function choose(page: Page, facet: string, value: string): Promise<number> {
  await page.locator('.filter-bar').getByRole('button', { name: facet, exact: false }).first().click();
  const box = page.locator('.choice-box').filter({ has: page.getByText(value, { exact: true }) });
  const count = Number(await box.locator('.choice-box__count').textContent());
  await box.click();
  await box.and(page.locator('[data-selected]')).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.facet-popover').waitFor({ state: 'detached' });
  return count;
}
