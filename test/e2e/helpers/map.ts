import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type MapPosition, readAddress, writeAddress } from '../../../client/state/address.ts';
import { PATIENCE } from './browser.ts';

/** [longitude, latitude] in degrees. */
export type LonLat = readonly [number, number];
/** CSS pixels from the top left corner of the page. */
export type Pixel = { x: number; y: number };

/** The address that shows a view of the map. */
export const addressAt = (path: string, map: MapPosition, rest: Parameters<typeof writeAddress>[0] = {}) => path + writeAddress({ ...rest, map });

/** The map position in a page's address; undefined while the address names none. */
export const positionOf = (page: Page): MapPosition | undefined => readAddress(new URL(page.url()).search).map;

/** Where a page shows a place, by the address: web Mercator with tiles of 512 px, north up. */
export async function pixelOf(page: Page, [lon, lat]: LonLat): Promise<Pixel> {
  const at = positionOf(page);
  const box = await page.locator('.maplibregl-canvas').boundingBox();
  if (!at || !box) throw new Error(`no map, or no position in ${page.url()}`);
  const [x, y] = mercator([lon, lat]);
  const [centreX, centreY] = mercator([at.lon, at.lat]);
  const scale = 512 * 2 ** at.zoom;
  return { x: box.x + box.width / 2 + (x - centreX) * scale, y: box.y + box.height / 2 + (y - centreY) * scale };
}

/** Places on the unit square; 0,0 is the north-west corner of the world. */
function mercator([lon, lat]: LonLat): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [0.5 + lon / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Moves the mouse about a point until the map shows the name of a project there: then its tile is drawn. */
export async function hoverProject(page: Page, at: Pixel): Promise<string> {
  const tip = page.locator('.map-tip');
  let step = 0;
  await expect
    .poll(
      async () => {
        await page.mouse.move(at.x + (step++ % 2), at.y);
        return tip.isVisible();
      },
      { timeout: PATIENCE, interval: 250 },
    )
    .toBe(true);
  return (await tip.textContent()) ?? '';
}

/** Which place the map itself says to be under the mouse, after it was moved there. */
export async function placeUnderMouse(page: Page, at: Pixel): Promise<LonLat> {
  const readout = page.locator('.map-readout__pointer').first();
  await page.mouse.move(at.x + 1, at.y);
  await page.mouse.move(at.x, at.y);
  await readout.waitFor();
  const [lon, lat] = [...((await readout.textContent()) ?? '').matchAll(/-?\d+[.,]\d+/g)].map(([number]) => Number(number.replace(',', '.')));
  if (lon === undefined || lat === undefined) throw new Error(`no place in «${await readout.textContent()}»`);
  return [lon, lat];
}
