import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sheetTexts } from '../../client/messages/sheet.ts';
import { type Language, languages } from '../../db/vocabulary.ts';
import { baseUrl, useBrowser } from './helpers/browser.ts';
import { PHONE } from './helpers/chromium.ts';
import { print, readQr } from './helpers/paper.ts';

/** Ms for a map by software on two shared cores. */
const DRAWN = 90_000;
/** A4 in points. */
const A4 = [595, 842];
const DAY = 'asOf=2026-11-20';

const ready = (page: Page) => page.locator('.paper[data-ready="true"]').waitFor({ timeout: DRAWN });
/** Lines and columns of a PDF break where they like; what is compared is the text without them. */
const run = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** Whether everything lies within the page, and what does not. */
const outside = (page: Page) =>
  page.evaluate(() => {
    const bounds = document.querySelector('.paper__page')?.getBoundingClientRect();
    if (!bounds) return ['no page'];
    return [...document.querySelectorAll('.paper__page *')]
      .filter((element) => {
        const { right, bottom, width } = element.getBoundingClientRect();
        return width > 0 && (bottom > bounds.bottom + 1 || right > bounds.right + 1) && !element.closest('.map-key, .still-map__frame');
      })
      .map((element) => `${element.className} «${element.textContent?.slice(0, 40)}»`);
  });

describe('the sheet of a project', () => {
  const { open } = useBrowser();

  it.each([
    ['L01', 'vi', ['Cao tốc cửa khẩu Hữu Nghị – Chi Lăng', 'UBND tỉnh Lạng Sơn', 'Đưa vào sử dụng', 'đích 31/12/2026, còn 41 ngày', '20/11/2026']],
    ['L01', 'en', ['Cao tốc cửa khẩu Hữu Nghị – Chi Lăng', 'Key figures', 'due 31 Dec 2026, 41 days left', '20 Nov 2026']],
    ['L01', 'zh', ['Cao tốc cửa khẩu Hữu Nghị – Chi Lăng', '主要数据', '期限2026年12月31日', '友谊口岸（Hữu Nghị）—支棱（Chi Lăng）高速公路']],
    ['L02', 'vi', ['Cao tốc Đồng Đăng (Lạng Sơn) – Trà Lĩnh (Cao Bằng)', 'Phối hợp với tỉnh Cao Bằng']],
    ['L21', 'vi', ['Khu phi thuế quan, khu trung chuyển hàng hoá, khu chế xuất', 'Chưa nêu']],
    ['N01', 'zh', ['Cao tốc Bắc – Nam phía Đông (CT.01)', '组成项目（35）']],
    // The longest name of the catalogue.
    ['H02', 'vi', ['Đường trục chính trung tâm nối Quốc lộ 1 đoạn tránh thị xã Kỳ Anh đến cụm Cảng nước sâu Vũng Áng – Sơn Dương']],
  ] as const)('%s (%s) is one A4 page of text that can be read', async (id, lang, texts) => {
    const page = await open(`/projects/${id}/sheet?${DAY}&lang=${lang}`);
    await ready(page);
    expect(await outside(page)).toEqual([]);
    const { pages, size, text } = await print(page);
    expect({ pages, size }).toEqual({ pages: 1, size: A4 });
    const printed = run(text);
    for (const wanted of [...texts, '© OpenStreetMap contributors', 'Natural Earth', `/projects/${id}/sheet?${DAY}`])
      expect(printed).toContain(run(wanted));
    // A picture, not the text, is the map; who cannot see it is told what it shows.
    expect(await page.locator('.still-map__picture').getAttribute('alt')).not.toBe('');
    expect(await page.title()).toContain(sheetTexts.title[lang]);
  });

  it('says where each figure comes from', async () => {
    const page = await open(`/projects/L01/sheet?${DAY}`);
    await ready(page);
    const cited = page.locator('.paper__row dd');
    expect(await cited.count()).toBeGreaterThan(5);
    for (const row of await cited.all()) expect(await row.locator('.citation, .paper__note').count()).toBeGreaterThan(0);
  });

  it('its code opens the same state: day, year, language, part of the map', async () => {
    const page = await open(`/projects/L02/sheet?${DAY}&year=2030&map=106.5,22.2,8.5&lang=en&kind=expressway`);
    await ready(page);
    const address = await readQr(page, '.qr-code');
    expect(address).toBe(await page.locator('.paper__address').textContent());
    const { search } = new URL(address ?? '');
    expect(search).toMatch(/^\?asOf=2026-11-20&year=2030&map=106\.5000,22\.2000,8\.50&v=\d+&lang=en$/);
    const before = await page.locator('.paper').innerText();
    await page.goto(address ?? '');
    await ready(page);
    expect(await page.locator('.paper').innerText()).toBe(before);
    expect(await page.locator('.version-notice').count()).toBe(0);
  });

  it('says when the data are no longer those printed, here and on the page', async () => {
    for (const path of ['/projects/L01/sheet', '/projects/L01']) {
      const page = await open(`${path}?${DAY}&v=987654321`);
      const notice = page.locator('.version-notice');
      await notice.waitFor();
      expect(await notice.textContent()).toContain('987654321');
      expect(await notice.getByRole('link').getAttribute('href')).toBe('/changes?since=2026-11-20');
      await notice.getByRole('button').click();
      await notice.waitFor({ state: 'detached' });
      expect(new URL(page.url()).searchParams.has('v')).toBe(false);
    }
  });

  it('speaks of a day even where the address named none', async () => {
    const page = await open('/projects/L01/sheet?lang=en');
    await ready(page);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('asOf')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(searchParams.get('lang')).toBe('en');
  });

  it('waits for its map before it can be printed, and says so on paper until then', async () => {
    const page = await open('/documents');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/tiles/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL(`/projects/L01/sheet?${DAY}`, baseUrl).href);
    await page.locator('.still-map__canvas canvas').waitFor({ state: 'attached' });
    expect(await page.getByRole('button', { name: 'In', exact: true }).isDisabled()).toBe(true);
    expect(run((await print(page)).text)).toContain(run(sheetTexts.mapDrawing.vi));
    release();
    await ready(page);
    expect(await page.getByRole('button', { name: 'In', exact: true }).isEnabled()).toBe(true);
    expect(run((await print(page)).text)).not.toContain(run(sheetTexts.mapDrawing.vi));
  });

  it('is reached from the project’s page and leads back, on a phone too', async () => {
    const page = await open(`/projects/L01?${DAY}`, { size: PHONE });
    await page.locator('.sheet-link').click();
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.locator('.paper-view__bar a').click();
    await page.locator('#project-heading').waitFor();
  });

  it('a project that nobody knows is said to be unknown', async () => {
    const page = await open(`/projects/NOPE/sheet?${DAY}`, { expected: /404/ });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('NOPE');
    expect(await page.getByRole('button', { name: 'In', exact: true }).isDisabled()).toBe(true);
  });
});

describe('the sheet of the leaders’ page', () => {
  const { open } = useBrowser();
  const provinces: Record<Language, string> = { vi: 'Lạng Sơn', en: 'Lạng Sơn', zh: '谅山' };

  it.each(languages)('of a province is one A4 page: figures, red items with who answers, targets (%s)', async (lang) => {
    const page = await open(`/milestones/sheet?place=lang-son&${DAY}&lang=${lang}`);
    await ready(page);
    expect(await outside(page)).toEqual([]);
    const { pages, size, text } = await print(page);
    expect({ pages, size }).toEqual({ pages: 1, size: A4 });
    const printed = run(text);
    for (const wanted of [provinces[lang], sheetTexts.targets[lang], '2030', '© OpenStreetMap contributors', 'L01'])
      expect(printed).toContain(run(wanted));
    const heading = await page.locator('.paper__flow h2').first().textContent();
    const red = Number(/\d+/.exec(heading ?? '')?.[0]);
    const shown = await page.locator('.paper__flow li[data-id]').count();
    const more = await page.locator('.paper__more').allTextContents();
    expect(shown).toBeGreaterThan(0);
    expect(shown + (more.length > 0 ? Number(/\d+/.exec(more[0] ?? '')?.[0]) : 0)).toBe(red);
  });

  it('of the whole country shows both archipelagos, says how many red items do not fit, and opens again from its code', async () => {
    const page = await open(`/milestones/sheet?${DAY}`);
    await ready(page);
    expect((await print(page)).pages).toBe(1);
    expect(await page.locator('.still-map__picture').getAttribute('alt')).toContain('Hoàng Sa và Trường Sa');
    const address = await readQr(page, '.qr-code');
    expect(address).toContain(`/milestones/sheet?${DAY}&v=`);
    const before = await page.locator('.paper').innerText();
    await page.goto(address ?? '');
    await ready(page);
    expect(await page.locator('.paper').innerText()).toBe(before);
  });
});

describe('without WebGL', () => {
  const { open } = useBrowser({ args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-background-networking'] });

  it('the sheet is printed with a sentence in the map’s place', async () => {
    const page = await open(`/projects/L01/sheet?${DAY}`, { expected: /WebGL|GPU/i });
    await ready(page);
    const { pages, text } = await print(page);
    expect(pages).toBe(1);
    expect(run(text)).toContain(run(sheetTexts.mapNoWebgl.vi));
  });
});
