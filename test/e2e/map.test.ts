import { describe, expect, it } from 'vitest';
import { colours } from '../../client/map/colours.ts';
import { languages, statuses } from '../../db/vocabulary.ts';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { coloursOf, mapAtRest, rgb } from './helpers/picture.ts';

describe('the map in the production bundle', () => {
  const { open } = useBrowser();

  it.each(languages)('is drawn: land, sea, projects and names (%s)', async (lang) => {
    const page = await open(`/?lang=${lang}`);
    await page.locator('.map-controls').waitFor();
    const look = async () => {
      const { distinct, share } = await coloursOf(page, '.frame__map');
      return {
        land: share(rgb(colours.land)) > 0.02,
        sea: share(rgb(colours.sea)) > 0.05,
        building: share(rgb(statuses.implementation.colour), 12) > 0,
        manyColours: distinct > 500,
      };
    };
    await expect.poll(look, { timeout: PATIENCE, interval: 500 }).toEqual({ land: true, sea: true, building: true, manyColours: true });
  });

  it('draws only what the filter leaves', async () => {
    const page = await open('/?status=not-stated&map=106.6,21.8,9');
    const land = async () => (await coloursOf(page, '.frame__map')).share(rgb(colours.land));
    await expect.poll(land, { timeout: PATIENCE, interval: 500 }).toBeGreaterThan(0.02);
    await mapAtRest(page);
    const share = async () => (await coloursOf(page, '.frame__map .maplibregl-canvas')).share(rgb(statuses.implementation.colour), 4);
    expect(await share()).toBe(0);
    await page.locator('.filter-chips__chip').click();
    await expect.poll(share, { timeout: PATIENCE, interval: 500 }).toBeGreaterThan(0);
  });
});
