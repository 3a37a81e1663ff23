import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './browser.ts';

/** The mark that the map sets whenever it rests. */
const REST = 'atlas-map-rest';

export type Rgb = readonly [number, number, number];

/** How often each colour occurs in what a page shows of an element. */
export async function coloursOf(page: Page, selector: string): Promise<{ distinct: number; share: (colour: Rgb, tolerance?: number) => number }> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`nothing to see of ${selector}`);
  const png = await page.screenshot({ clip: box });
  // Read back on an empty page, which has no content security policy in the way of a data address.
  const reader = await page.context().newPage();
  const counts = await reader.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas to read the picture with');
      context.drawImage(image, 0, 0);
      const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
      const found = new Map<number, number>();
      for (const pixel of pixels) found.set(pixel, (found.get(pixel) ?? 0) + 1);
      return [...found];
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await reader.close();
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  /** Share of the pixels within `tolerance` of a colour in each channel, 0–1. The pixels are little-endian RGBA. */
  const share = ([r, g, b]: Rgb, tolerance = 3) => {
    const near = (value: number, wanted: number) => Math.abs(value - wanted) <= tolerance;
    const matching = counts.filter(([pixel]) => near(pixel & 255, r) && near((pixel >> 8) & 255, g) && near((pixel >> 16) & 255, b));
    return matching.reduce((sum, [, count]) => sum + count, 0) / total;
  };
  return { distinct: counts.length, share };
}

/**
 * Waits until the map no longer changes: all tiles there, all names faded in. Not for a quiet network: Chromium renews a
 * tile that two sources share behind the page's back (`stale-while-revalidate`), and never tells of the end of that.
 */
export async function mapAtRest(page: Page): Promise<void> {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, REST);
  const canvas = page.locator('.maplibregl-canvas');
  let last: Buffer = Buffer.alloc(0);
  const unchanged = async () => {
    const now = await canvas.screenshot();
    const same = now.equals(last);
    last = now;
    return same;
  };
  await expect.poll(unchanged, { timeout: PATIENCE, interval: 700 }).toBe(true);
}

/** [r, g, b] of «#rrggbb». */
export function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
