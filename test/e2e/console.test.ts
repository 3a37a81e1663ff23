import { describe, expect, it } from 'vitest';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { mapAtRest } from './helpers/picture.ts';

const views = {
  '/': '.project-row',
  '/projects/L02?lang=zh': '#project-heading',
  '/links': '.matrix-table__cell',
  '/documents?lang=en': '.documents__plan',
  '/documents/KL72': '.documents__clause',
  '/coverage': '.coverage__table',
  '/milestones?asOf=2026-11-20': '.target-entry',
};

describe('the console', () => {
  const { open } = useBrowser();

  // `useBrowser` fails each test of every file on an error, a violation of the policy or a request to another server.
  it.each(Object.entries(views))('stays clean in %s, with its tiles and fonts', async (path, shown) => {
    const loaded: string[] = [];
    const page = await open(path, { onResponse: (response) => loaded.push(new URL(response.url()).pathname) });
    await page.locator(shown).first().waitFor();
    // The worker of the map fetches the tiles: this page's listeners hear it too.
    const fetched = () => ['/tiles/basemap/', '/tiles/projects/'].filter((source) => loaded.some((address) => address.startsWith(source)));
    await expect.poll(fetched, { timeout: PATIENCE }).toHaveLength(2);
    await mapAtRest(page);
    expect(await page.evaluate(() => document.fonts.check('15px "Be Vietnam Pro"'))).toBe(true);
  });

  it('would catch a violation: the watch itself works', async () => {
    const caught: string[] = [];
    const page = await open('/', { expected: { test: (problem: string) => caught.push(problem) > 0 } as RegExp });
    await page.evaluate(() => {
      const image = new Image();
      image.src = 'https://example.invalid/pixel.png';
      const script = document.createElement('script');
      script.textContent = 'globalThis.injected = true';
      document.body.append(image, script);
    });
    await expect.poll(() => caught.join('\n'), { timeout: PATIENCE }).toMatch(/foreign request/);
    await expect.poll(() => caught.join('\n'), { timeout: PATIENCE }).toMatch(/content security policy/);
  });
});
