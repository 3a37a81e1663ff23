import { describe, expect, it } from 'vitest';
import { PATIENCE, useBrowser } from './helpers/browser.ts';

describe('coordinates', () => {
  const { open } = useBrowser();

  it('typed as an office writes them lead there, are marked, and stand in the address', async () => {
    const page = await open('/');
    await page.locator('.map-controls').waitFor();
    const search = page.locator('.search__input');
    await search.fill('X = 2417472.191; Y = 449314.131 (VN-2000, KTT 107°15′, múi 3°)');
    await page.locator('.typed-spot__go').waitFor();
    await search.press('Enter');
    await page.locator('.point-card').waitFor();
    expect(await page.locator('.point-card').textContent()).toMatch(/2\.417\.472,191 m[\s\S]*449\.314,131 m/);
    const query = new URL(page.url()).searchParams;
    const [lon, lat] = (query.get('at') ?? '').split(',').map(Number);
    expect([lon, lat]).toEqual([expect.closeTo(106.7615, 7), expect.closeTo(21.853, 7)]);
    expect([query.get('cm'), query.get('q')]).toEqual(['107.25', null]);
    await page.goto(page.url());
    await page.locator('.point-marker').waitFor();
  });

  it('that cannot be say why, in the reader’s language, and leave the list alone', async () => {
    const page = await open('/?lang=en');
    await page.locator('.project-row').first().waitFor();
    await page.locator('.search__input').fill('2417472.191 449314.131');
    await expect.poll(() => page.locator('.typed-spot--refused').textContent()).toContain('exchanged');
    await page.locator('.search__input').press('Enter');
    expect(new URL(page.url()).searchParams.get('at')).toBeNull();
    expect(await page.locator('.project-row').count()).toBeGreaterThan(0);
  });

  it('of a picked point are given in the province’s own meridian, and without a pointer too', async () => {
    const page = await open('/?map=106.7615,21.853,12');
    await page.locator('.map-controls').waitFor();
    await page.locator('.map-controls button').nth(3).click();
    await page.locator('.maplibregl-canvas').click({ position: { x: 300, y: 400 } });
    await expect.poll(() => page.locator('.point-card').textContent(), { timeout: PATIENCE }).toMatch(/X \(Bắc\)\s*2\.4\d\d\.\d{3},\d{3} m/);
    const picked = new URL(page.url()).searchParams.get('at');
    await page.locator('.map-controls button').nth(3).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).not.toBe(picked);
  });
});
