import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Connected } from '../../client/network/network-data.ts';
import { joinedLegs, type Leg } from '../../client/reach/joined-legs.ts';
import { baseUrl, PATIENCE, useBrowser } from './helpers/browser.ts';
import { PHONE } from './helpers/chromium.ts';

const DAY = 'asOf=2026-11-20';
const HUU_NGHI_HA_NOI = '106.7139,21.9753~105.8516,21.0286';
const params = (page: Page) => new URL(page.url()).searchParams;

/** What the wire answers to a question of the screen's. */
async function asked<T>(path: string, input: object): Promise<T> {
  const answer = await fetch(`${baseUrl}/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`);
  return ((await answer.json()) as { result: { data: T } }).result.data;
}
const connected = (year: number) => asked<Connected>('network.connected', { year, asOf: '2026-11-20' });

describe('the connected country', () => {
  const { open } = useBrowser();

  it('tells the groups of the year in words, each with places, certainty and what holds it together', async () => {
    const { expressway } = await connected(2026);
    const page = await open(`/network?year=2026&${DAY}`);
    await page.locator('.network-groups__group').first().waitFor();
    expect(await page.title()).toContain('Mạng lưới');
    expect(await page.locator('.network-groups__group').count()).toBe(expressway.groups.length);
    const first = (await page.locator('.network-groups__group').first().textContent()) ?? '';
    for (const words of ['Lạng Sơn', 'Hữu Nghị', 'Chắc chắn đến mức:', 'Được nối qua đường khác']) expect(first).toContain(words);
    const apart = (await page.locator('.network-apart').textContent()) ?? '';
    expect(apart).toContain(`${expressway.apart.length} nơi chưa nối`);
    expect(apart).toMatch(/Chi Ma \(\d+ km\)/);
  });

  it('compares the years, and goes to one of them', async () => {
    const page = await open(`/network?year=2026&${DAY}`);
    const cell = (year: number) => page.locator(`.network-years tr[data-year="${year}"] td`).first();
    for (const year of [2025, 2026, 2030, 2045]) {
      const { expressway } = await connected(year);
      await expect.poll(() => cell(year).textContent(), { timeout: PATIENCE }).toBe(String(expressway.groups.length));
    }
    await page.locator('.network-years tr[data-year="2030"] button').click();
    await expect.poll(() => params(page).get('year'), { timeout: PATIENCE }).toBe('2030');
    const { expressway } = await connected(2030);
    await expect.poll(() => page.locator('.network-groups__group').count(), { timeout: PATIENCE }).toBe(expressway.groups.length);
    await page.locator('.network-page__carrier').nth(1).click();
    await expect.poll(() => params(page).get('mode'), { timeout: PATIENCE }).toBe('rail');
    const { rail } = await connected(2030);
    await expect.poll(() => page.locator('.network-groups__group').count(), { timeout: PATIENCE }).toBe(rail.groups.length);
  });

  it('says what a project adds and what breaks if it slips; the address reopens both', async () => {
    const page = await open(`/network?year=2026&${DAY}`);
    await page.locator('.network-page__choice option[value="L01"]').waitFor({ state: 'attached' });
    await page.locator('.network-page__choice select').selectOption('L01');
    await expect.poll(() => new URL(page.url()).pathname, { timeout: PATIENCE }).toBe('/network/projects/L01');
    const adds = await asked<{ groups: { expressway: { joined: { name: { vi: string } }[] } } }>('network.adds', {
      project: 'L01',
      lang: 'vi',
      year: 2026,
      asOf: '2026-11-20',
    });
    const joined = page.locator('.network-adds [data-joined]');
    await expect.poll(() => joined.getAttribute('data-joined'), { timeout: PATIENCE }).toBe(String(adds.groups.expressway.joined.length));
    for (const { name } of adds.groups.expressway.joined) expect(await joined.textContent()).toContain(name.vi);
    await page.locator('.network-page__slip select').selectOption('5');
    await expect.poll(() => new URL(page.url()).pathname, { timeout: PATIENCE }).toBe('/network/projects/L01/5');
    const late = await asked<{ worse: unknown[]; moved: { from: number; to: number }[] }>('network.dependants', {
      project: 'L01',
      lang: 'vi',
      years: 5,
      asOf: '2026-11-20',
    });
    await expect
      .poll(() => page.locator('.network-slip [data-worse]').getAttribute('data-worse'), { timeout: PATIENCE })
      .toBe(String(late.worse.length));
    expect(late.worse.length).toBeGreaterThan(0);
    expect(await page.locator('.network-slip [data-moved]').textContent()).toContain(String(late.moved[0]?.to));
    const again = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect
      .poll(() => again.locator('.network-slip [data-worse]').getAttribute('data-worse'), { timeout: PATIENCE })
      .toBe(String(late.worse.length));
  });

  it('is one click from a project’s page, as is the strip of its corridor', async () => {
    const page = await open(`/projects/L01?${DAY}`);
    await page.locator('.frame__right a[href^="/corridors/ct-01"]').waitFor();
    await page.locator('.frame__right a[href^="/network/projects/L01"]').click();
    await page.locator('.network-adds').waitFor();
  });
});

describe('a route', () => {
  const { open } = useBrowser();
  const figure = '.reach-panel__figure';

  it('reopens from its address with the kilometres and minutes of the wire, legs and certainty', async () => {
    const wire = (await (await fetch(`${baseUrl}/network/route?from=106.7139,21.9753&to=105.8516,21.0286&year=2026&${DAY}`)).json()) as {
      km: number;
      minutes: number;
      certainty: string;
      legs: Leg[];
    };
    const page = await open(`/?route=${HUU_NGHI_HA_NOI}&year=2026&${DAY}`);
    await page.locator(figure).waitFor();
    expect(Number(await page.locator(figure).getAttribute('data-km'))).toBe(wire.km);
    expect(Number(await page.locator(figure).getAttribute('data-minutes'))).toBe(wire.minutes);
    expect(await page.locator('.reach-panel__certainty').getAttribute('data-certainty')).toBe(wire.certainty);
    expect(await page.locator('.reach-panel__legs > li').count()).toBe(joinedLegs(wire.legs).length);
    expect(await page.locator('.reach-panel__legs a[href^="/projects/L01"]').count()).toBeGreaterThan(0);
    await page.locator('.reach-panel .radio-mark').nth(1).click();
    await expect.poll(() => params(page).get('mode'), { timeout: PATIENCE }).toBe('rail');
    await expect.poll(() => page.locator('.reach-panel').textContent(), { timeout: PATIENCE }).toContain('tới ga');
  });

  it('is made by two clicks on the map, or by two names', async () => {
    const page = await open(`/?map=106.3,21.5,9&${DAY}`);
    await page.getByRole('button', { name: 'Tìm đường, thời gian đi' }).click();
    await page.locator('.reach-panel').waitFor();
    const map = page.locator('.maplibregl-canvas');
    await map.click({ position: { x: 200, y: 200 } });
    await expect.poll(() => params(page).get('route'), { timeout: PATIENCE }).toMatch(/^[\d.]+,[\d.]+~$/);
    await page.locator('.reach-panel__rings li').first().waitFor();
    await map.click({ position: { x: 260, y: 420 } });
    await expect.poll(() => params(page).get('route'), { timeout: PATIENCE }).toMatch(/^[\d.]+,[\d.]+~[\d.]+,[\d.]+$/);
    await page.locator('.reach-panel__end select').nth(0).selectOption('gate:Hữu Nghị');
    await page.locator('.reach-panel__end select').nth(1).selectOption('capital:Hà Nội');
    await page.locator(figure).waitFor();
    await page.locator('.reach-panel__end select').nth(1).press('Escape');
    await expect.poll(() => params(page).get('route'), { timeout: PATIENCE }).toBeNull();
    await expect.poll(() => page.locator('.reach-panel').count(), { timeout: PATIENCE }).toBe(0);
  });

  it('shows what can be reached from one point, more in more time', async () => {
    const page = await open(`/?route=106.7615,21.853~&year=2026&${DAY}`);
    const km = () => page.locator('.reach-panel__rings li').evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-km'))));
    await expect.poll(async () => (await km()).length, { timeout: PATIENCE }).toBe(4);
    const found = await km();
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found[0]).toBeLessThan(found[3] ?? 0);
  });

  it.each([
    ['vi', '107.9,20.3~105.8516,21.0286', /biển/],
    ['en', '105.8516,21.0286~107.9,20.3', /\(B\).*sea/],
    ['zh', '105.8516,21.0286~108.3,22.8', /越南境/],
  ])('says why there is none (%s)', async (lang, route, words) => {
    // The refusal is the answer that is asked for.
    const page = await open(`/?lang=${lang}&route=${route}&${DAY}`, { expected: /400/ });
    await expect.poll(() => page.locator('.point-card__refused').textContent(), { timeout: PATIENCE }).toMatch(words);
  });
});

describe('a corridor', () => {
  const { open } = useBrowser();

  it.each(['ct-01', 'ql-4a', 'ql-4b', 'ct-10'])('%s is a strip and a list of the same by chainage', async (id) => {
    const page = await open(`/corridors/${id}?year=2030&${DAY}`);
    await page.locator('.strip-entry').first().waitFor();
    const strip = await asked<{ places: { id: string }[]; lines: unknown[] }>('corridors.strip', { corridor: id, year: 2030, asOf: '2026-11-20' });
    expect(await page.locator('.strip-entry').count()).toBe(strip.places.length + strip.lines.length);
    expect(await page.locator('.strip-drawing g[data-key]').count()).toBe(strip.places.length);
  });

  it('names its gaps, and what has no chainage', async () => {
    const page = await open(`/corridors/ct-10?lang=zh&year=2030&${DAY}`);
    await page.locator('.strip-entry').first().waitFor();
    const text = (await page.locator('.corridor-page').textContent()) ?? '';
    expect(text).toContain('走向无来源');
    expect(text).toContain('里程由图上量得');
  });

  it('leaves out a class, shows a place on the map and opens a project', async () => {
    const page = await open(`/corridors/ql-4b?year=2030&${DAY}`, { size: PHONE });
    const lines = page.locator('.strip-entry[data-class="line"]');
    await lines.first().waitFor();
    await page.locator('.strip-classes__one', { hasText: 'Đường, tuyến' }).locator('input').uncheck();
    await expect.poll(() => lines.count(), { timeout: PATIENCE }).toBe(0);
    const project = page.locator('.strip-entry__name a').first();
    const href = (await project.getAttribute('href')) ?? '';
    await project.click();
    await expect.poll(() => new URL(page.url()).pathname, { timeout: PATIENCE }).toBe(href.split('?')[0]);
  });

  it('that is none says so', async () => {
    const page = await open(`/corridors/ct-99?${DAY}`, { expected: /404/ });
    await expect.poll(() => page.locator('.corridor-page').textContent(), { timeout: PATIENCE }).toContain('Không có hành lang này.');
  });
});
