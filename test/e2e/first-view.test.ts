import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { baseUrl, useBrowser } from './helpers/browser.ts';
import { DESK, PHONE } from './helpers/chromium.ts';
import { mapAtRest } from './helpers/picture.ts';

/** A request of a first view: what it is for, what its address looks like, and how often it may be made. */
type Need = { why: string; address: RegExp; most: number; only?: 'desk' | 'phone' };

const asset = (name: string, ending: 'js' | 'css') => new RegExp(`^/assets/${name}-[\\w-]{8}\\.${ending}$`);
const asked = (path: string) => new RegExp(`^/trpc/${path.replaceAll('.', '\\.')}(\\?|$)`);

/** All that the first view of the country may ask for, with an empty cache. What is not here is loaded when it is used. */
const needs: readonly Need[] = [
  { why: 'the page', address: /^\/$/, most: 1 },
  { why: 'its icon, which the browser asks for', address: /^\/icon\.svg$/, most: 1 },
  { why: 'the shell: React, router, queries, the address', address: asset('index', 'js'), most: 1 },
  { why: 'its layout, colours and letters', address: asset('index', 'css'), most: 1 },
  { why: 'what the bundler puts before every file', address: asset('rolldown-runtime', 'js'), most: 1 },
  { why: 'the list and the filters above it', address: asset('list', 'js'), most: 1 },
  { why: 'how they look', address: asset('list', 'css'), most: 1 },
  { why: 'the first rows, asked for alone so that they wait for nothing', address: asked('projects.list'), most: 1 },
  { why: 'how many there are, and whether a facet leaves any', address: asked('projects.summary'), most: 1 },
  { why: 'the version of the data, in the footer', address: asked('version'), most: 1, only: 'desk' },
  { why: 'the bars above the years', address: asked('projects.timeline'), most: 1, only: 'desk' },
  {
    why: 'the letters of Vietnamese, and plain Latin, regular and strong',
    address: /^\/assets\/be-vietnam-pro-(latin|vietnamese)-[46]00-normal-[\w-]+\.woff2$/,
    most: 6,
  },
  { why: 'search, the bell and the time bar', address: asset('frame', 'js'), most: 1 },
  { why: 'how they look', address: asset('frame', 'css'), most: 1 },
  { why: 'the menu', address: asset('menu-button', 'js'), most: 1, only: 'phone' },
  { why: 'how it looks', address: asset('menu-button', 'css'), most: 1, only: 'phone' },
  { why: 'the map with its controls', address: asset('map', 'js'), most: 1 },
  { why: 'how they look', address: asset('map', 'css'), most: 1 },
  { why: 'its layers', address: asset('layers', 'js'), most: 1 },
  { why: 'MapLibre', address: asset('maplibre', 'js'), most: 1 },
  { why: 'its worker', address: asset('maplibre-gl-worker', 'js'), most: 1 },
  { why: 'the squares of the base map in view, and a row around them', address: /^\/tiles\/basemap\/\d+\/\d+\/\d+\.mvt$/, most: 12 },
  // At most six on either screen, each asked for by two sources (client/map/sources.ts): the second time the browser's cache
  // answers, and then asks by itself whether it still holds.
  { why: 'the squares of projects in view', address: /^\/tiles\/projects\/\d+\/\d+\/\d+\.mvt$/, most: 18 },
];

/** What the page asks for until its map rests, path and query, those that no need explains first. */
async function requestsOf(page: Page, path: string): Promise<string[]> {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(baseUrl)) requests.push(request.url().slice(baseUrl.length));
  });
  await page.goto(baseUrl + path);
  await page.locator('.project-row').first().waitFor();
  await mapAtRest(page);
  return requests;
}

describe.each([
  ['desk', DESK],
  ['phone', PHONE],
] as const)('the first view on a %s', (device, size) => {
  const { open } = useBrowser();

  it('asks for nothing that it does not need, and for nothing twice', async () => {
    // A file from which to begin: for a page that names no icon a browser asks by a name of its own.
    const page = await open('/icon.svg', { size, expected: /favicon\.ico/ });
    const requests = await requestsOf(page, '/');
    const allowed = needs.filter(({ only }) => only === undefined || only === device);
    const needless = requests.filter((request) => !allowed.some(({ address }) => address.test(request)));
    expect(needless).toEqual([]);
    const count = ({ address }: Need) => requests.filter((request) => address.test(request)).length;
    expect(allowed.filter((need) => count(need) > need.most).map((need) => `${need.why}: ${count(need)}`)).toEqual([]);
    // A need that is gone should leave the list.
    expect(allowed.filter((need) => count(need) === 0).map(({ why, address }) => `${why}: ${address}`)).toEqual([]);
    console.info(`${device}: ${requests.length} requests`);
  });
});
