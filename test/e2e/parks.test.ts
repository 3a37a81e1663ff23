import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../client/messages/compare.ts';
import { parksTexts } from '../../client/messages/parks.ts';
import { sheetTexts } from '../../client/messages/sheet.ts';
import { languages } from '../../db/vocabulary.ts';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { PHONE } from './helpers/chromium.ts';
import { print, readQr } from './helpers/paper.ts';

const DAY = 'asOf=2026-11-20';
const THREE = 'shortlist=L18,L20.04,kcn-dinh-tram';
const SIX = 'shortlist=L18,L19.02,L20.04,kcn-dinh-tram,kcn-amata,kcn-dong-van-iii';
/** Ms for a map by software on two shared cores. */
const DRAWN = 90_000;

const params = (page: Page) => new URL(page.url()).searchParams;
const heads = (page: Page) => page.locator('.park-head').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-park') ?? ''));
const compared = (page: Page, parks: number) => expect.poll(async () => (await heads(page)).length, { timeout: PATIENCE }).toBe(parks);
const cell = (page: Page, kind: string, year: string, place: number) =>
  page.locator(`tbody[data-kind="${kind}"] tr[data-year="${year}"] td`).nth(place);
/** Lines of a PDF break where they like. */
const run = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const ready = (page: Page) => page.locator('.paper[data-ready="true"]').waitFor({ timeout: DRAWN });

describe('parks side by side', () => {
  const { open } = useBrowser();

  it('shows facts and ways by year with what they wait for, in Chinese', async () => {
    const page = await open(`/parks/compare?${DAY}&${THREE}&lang=zh`);
    await compared(page, 3);
    expect(await heads(page)).toEqual(['L18', 'L20.04', 'kcn-dinh-tram']);
    expect(await page.title()).toContain('园区比较');
    for (const kind of ['gate', 'port', 'airport', 'station', 'interchange'])
      for (const year of ['now', '2026', '2030']) expect(await cell(page, kind, year, 0).textContent()).toMatch(/公里|无/);
    expect(await cell(page, 'gate', 'now', 0).textContent()).toMatch(/\d+(\.\d)?公里 · (\d+小时)?\d+分钟/);
    const entries = page.locator('.promise-entry');
    for (const entry of await entries.all()) expect(await entry.textContent()).toMatch(/用于：/);
    // What a way waits for leads to what is said of it.
    for (const href of await page
      .locator('.compare-table a[href^="#promise-"]')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? '')))
      expect(await page.locator(`[id="${href.slice(1)}"]`).count()).toBe(1);
    expect(await page.locator('.compare-page').textContent()).toMatch(/1 CNY = [\d,.]+越南盾，2025年8月13日/);
  });

  it('says where a figure comes from on one press', async () => {
    const page = await open(`/parks/compare?${DAY}&${THREE}&lang=zh`);
    await compared(page, 3);
    await page.locator('.figure-source', { hasText: '公顷' }).first().click();
    const note = page.locator('.figure-source__popover .source-note');
    await note.waitFor();
    expect(await note.textContent()).toMatch(/日期/);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
  });

  it('gives money in đồng, dollars and yuan', async () => {
    const page = await open(`/parks/compare?${DAY}&shortlist=L18&lang=zh`);
    await compared(page, 1);
    const money = page.locator('tr', { has: page.getByRole('rowheader', { name: '投资额' }) });
    expect(await money.textContent()).toMatch(/越南盾.*美元.*元人民币/);
  });

  it('parks are moved and taken out, and the address follows', async () => {
    const page = await open(`/parks/compare?${DAY}&${THREE}&lang=zh`);
    await compared(page, 3);
    await page.locator('.park-head').nth(2).getByRole('button').first().click();
    await expect.poll(() => heads(page), { timeout: PATIENCE }).toEqual(['L18', 'kcn-dinh-tram', 'L20.04']);
    expect(params(page).get('shortlist')).toBe('L18,kcn-dinh-tram,L20.04');
    await page.locator('.park-head').first().getByRole('button').last().click();
    await expect.poll(() => heads(page), { timeout: PATIENCE }).toEqual(['kcn-dinh-tram', 'L20.04']);
    await page.goBack();
    await compared(page, 3);
  });

  it('draws the ways to what is chosen, and the link says which', async () => {
    const page = await open(`/parks/compare?${DAY}&${THREE}&lang=zh`);
    await compared(page, 3);
    await page.locator('tbody[data-kind="port"] .compare-table__reach').click();
    await expect.poll(() => params(page).get('ways'), { timeout: PATIENCE }).toBe('port');
    await page.reload();
    await compared(page, 3);
    expect(await page.locator('tbody[data-kind="port"] .compare-table__reach').getAttribute('aria-pressed')).toBe('true');
  });

  it('counts the gates that the search counts, says so, and lets them be changed', async () => {
    const page = await open(`/parks/compare?${DAY}&shortlist=kcn-bac-vinh&p-gates=international&lang=zh`);
    await compared(page, 1);
    const how = page.locator('.compare-page__nearest > summary');
    expect(await how.textContent()).toContain(parksTexts.gatesInternational.zh);
    const nearest = async () => (await cell(page, 'gate', '2030', 0).textContent()) ?? '';
    expect(await nearest()).toContain('Cầu Treo');
    await how.click();
    await page.getByRole('radio', { name: parksTexts.gatesAll.zh }).check();
    await expect.poll(nearest, { timeout: PATIENCE }).toContain('Thanh Chương');
    expect(params(page).get('p-gates')).toBeNull();
  });

  it('writes no distance more exactly than the park’s own place is known', async () => {
    const page = await open(`/parks/compare?${DAY}&${THREE}&lang=en`);
    await compared(page, 3);
    // L20.04 is a symbol within 13 km, Đình Trám an outline.
    expect(await cell(page, 'station', 'now', 1).textContent()).toMatch(/≈ [\d.]+ km/);
    expect(await cell(page, 'station', 'now', 2).textContent()).not.toContain('≈');
  });

  it('an id that is no park’s is named, and the rest goes on without it', async () => {
    const page = await open(`/parks/compare?${DAY}&shortlist=L18,nothing-here&lang=zh`, { expected: /404/ });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('nothing-here');
    await alert.getByRole('button').click();
    await compared(page, 1);
  });

  it('can be read on a phone', async () => {
    const page = await open(`/parks/compare?${DAY}&${SIX}&lang=zh`, { size: PHONE });
    await compared(page, 6);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });
});

describe('the sheet of a comparison', () => {
  const { open } = useBrowser();

  /** What lies beyond its page. */
  const outside = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.paper__page')].flatMap((paper) => {
        const bounds = paper.getBoundingClientRect();
        return [...paper.querySelectorAll('*')]
          .filter((element) => {
            const { right, bottom, width } = element.getBoundingClientRect();
            return width > 0 && (bottom > bounds.bottom + 1 || right > bounds.right + 1) && !element.closest('.still-map__frame');
          })
          .map((element) => `${element.className} «${element.textContent?.slice(0, 40)}»`);
      }),
    );

  const printedWords = {
    vi: ['Khu công nghiệp VSIP Lạng Sơn', 'Hữu Nghị', 'tỷ đồng', 'triệu USD', 'triệu CNY', 'Vietcombank ngày 18/12/2025'],
    en: ['VSIP Lạng Sơn industrial park', 'Hữu Nghị', 'VND 6,361 billion', 'USD 242 million', 'Vietcombank’s', '18 Dec 2025'],
    zh: ['谅山（Lạng Sơn）工业园', '友谊（Hữu Nghị）', '亿越南盾', '亿美元', '亿元人民币', '2025年12月18日'],
  } as const;

  it.each(languages.flatMap((lang) => [[lang, THREE] as const, [lang, SIX] as const]))('is two A4 pages (%s, %s)', async (lang, shortlist) => {
    const page = await open(`/parks/compare/sheet?${DAY}&${shortlist}&lang=${lang}`);
    await ready(page);
    expect(await outside(page)).toEqual([]);
    const { pages, size, text } = await print(page);
    expect({ pages, size }).toEqual({ pages: 2, size: [595, 842] });
    const printed = run(text);
    for (const wanted of [compareTexts.promises[lang], compareTexts.rates[lang], compareTexts.distances[lang], 'L18', '2030', 'OpenStreetMap'])
      expect(printed).toContain(run(wanted));
    // Accents and Chinese are in the file, not only on the paper.
    for (const words of printedWords[lang]) expect(printed).toContain(run(words));
    expect(await page.title()).toContain(sheetTexts.title[lang]);
  });

  it('its code opens the same two pages', async () => {
    const page = await open(`/parks/compare/sheet?${DAY}&${THREE}&ways=port&lang=zh`);
    await ready(page);
    const address = await readQr(page, '.qr-code');
    expect(address).toBe(await page.locator('.paper__address').textContent());
    expect(new URL(address ?? '').search).toMatch(/^\?asOf=2026-11-20&shortlist=L18,L20\.04,kcn-dinh-tram&ways=port&v=\d+&lang=zh$/);
    const before = await page.locator('.paper-view__desk').innerText();
    await page.goto(address ?? '');
    await ready(page);
    expect(await page.locator('.paper-view__desk').innerText()).toBe(before);
  });
});
