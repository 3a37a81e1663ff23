import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './browser.ts';

/** Waits for the page of a project: its id in the address, its name as the heading. */
export async function expectProject(page: Page, id: string, name?: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).pathname, { timeout: PATIENCE }).toBe(`/projects/${id}`);
  await page
    .locator('.project-panel__kind')
    .filter({ hasText: `${id} ·` })
    .waitFor();
  if (name !== undefined) expect(await page.locator('#project-heading').textContent()).toBe(name);
}
