import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './browser.ts';

/** What the list says: how many rows it has, and the count above them. Null while either is still the old answer. */
async function read(page: Page): Promise<{ rows: number; count: number } | null> {
  return page.evaluate(() => {
    const summary = document.querySelector('.summary-line');
    const list = document.querySelector('.project-list');
    const settled = summary?.getAttribute('data-old') === 'false' && list?.getAttribute('aria-busy') === 'false';
    if (!settled) return null;
    return {
      rows: document.querySelectorAll('.project-row').length,
      count: Number(summary.querySelector('strong')?.textContent?.replace(/\D/g, '')),
    };
  });
}

/** Waits until the list and the count above it both say `count`. */
export async function expectListed(page: Page, count: number): Promise<void> {
  await expect.poll(() => read(page), { timeout: PATIENCE }).toEqual({ rows: count, count });
}

/** The ids of the rows, in their order. */
export const idsOf = (page: Page): Promise<string[]> =>
  page.locator('[data-row]').evaluateAll((links) => links.map((link) => link.getAttribute('data-row') ?? ''));

export const row = (page: Page, id: string): Locator => page.locator(`[data-row="${id}"]`);

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
