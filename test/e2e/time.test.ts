import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { countOfAll, exported } from './helpers/catalogue.ts';
import { PHONE } from './helpers/chromium.ts';
import { choose, expectListed, findRow } from './helpers/list.ts';

/** The day on which every test stands. */
const DAY = 'asOf=2026-11-20';

const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const expectParam = (page: Page, name: string, value: string | null) => expect.poll(() => param(page, name), { timeout: PATIENCE }).toBe(value);
const slider = (page: Page) => page.locator('.year-slider__range');
const stop = (page: Page, year: number) => page.locator('.year-slider__stop').filter({ hasText: String(year) });

/** The figures of a line of the table of totals. */
const cells = async (row: Locator) => (await row.locator('td').allTextContents()).map((text) => text.trim());

/** Waits until the line of states says how many there are of each, as the export has them. */
async function expectStates(page: Page, query: string): Promise<void> {
  const features = (await exported(query)) as unknown as { properties: { state: string } }[];
  const count = (state: string) => features.filter(({ properties }) => properties.state === state).length;
  const words = { 'in-use': 'đang sử dụng', building: 'đang xây dựng', planned: 'trong kế hoạch', absent: 'chưa có' };
  const said = Object.entries(words).flatMap(([state, word]) => (count(state) > 0 ? [`${count(state)} ${word}`] : []));
  await expect.poll(() => page.locator('.state-line[data-old="false"]').textContent(), { timeout: PATIENCE }).toContain(said.join(' · '));
}

describe('the year', () => {
  const { open } = useBrowser();

  it('moves by the keyboard, from today on, in one step of history', async () => {
    const page = await open(`/?${DAY}`);
    await expectListed(page, await countOfAll());
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('Hôm nay');
    await slider(page).press('ArrowRight');
    await expectParam(page, 'year', '2027');
    await slider(page).press('ArrowRight');
    await expectParam(page, 'year', '2028');
    await slider(page).press('End');
    await expectParam(page, 'year', '2050');
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('Năm 2050');
    await page.goBack();
    await expectParam(page, 'year', null);
    expect(await slider(page).inputValue()).toBe('2026');
  });

  it('at a stop: list, counts and rows speak of that year, and today is a press away', async () => {
    const page = await open(`/?${DAY}`);
    await stop(page, 2030).click();
    await expectParam(page, 'year', '2030');
    await expectStates(page, `${DAY}&year=2030`);
    expect(await page.locator('.state-line').textContent()).toContain('2030, đúng hẹn:');
    expect(await (await findRow(page, 'L01')).textContent()).toContain('2030: đang sử dụng');
    await page.locator('.map-legend__trigger').click();
    await page.getByRole('heading', { name: 'Tình trạng: 2030, đúng hẹn' }).waitFor();

    const left = await choose(page, 'Tình trạng', 'Đang xây dựng');
    await expectListed(page, left);
    await page.getByRole('button', { name: 'Hôm nay' }).click();
    await expectParam(page, 'year', null);
    await page.locator('.state-line').waitFor({ state: 'detached' });
  });

  it('shows what is not there yet in grey, with its word', async () => {
    const page = await open(`/?${DAY}&year=2020`);
    await expectStates(page, `${DAY}&year=2020`);
    const absent = page.locator('.project-row[data-absent="true"]').first();
    expect(await absent.textContent()).toContain('2020: chưa có');
  });

  it('plays to the last year, and a press stops it on the way', async () => {
    const page = await open(`/?${DAY}&year=2047`, { reducedMotion: 'reduce' });
    await expectListed(page, await countOfAll());
    await page.getByRole('button', { name: 'Chạy từng năm' }).click();
    await expectParam(page, 'year', '2048');
    await page.getByRole('button', { name: 'Dừng' }).click();
    await page.getByRole('button', { name: 'Chạy từng năm' }).waitFor();
    const paused = param(page, 'year');
    await page.waitForTimeout(2500);
    expect(param(page, 'year')).toBe(paused);
    await page.getByRole('button', { name: 'Chạy từng năm' }).click();
    await expectParam(page, 'year', '2050');
    await page.getByRole('button', { name: 'Chạy từng năm' }).waitFor();
  });

  it('takes promises as the reader chooses', async () => {
    const page = await open(`/?${DAY}&year=2027`);
    const scenario = page.getByLabel('Giả định');
    await scenario.selectOption('slip');
    await page.getByLabel('Số năm chậm lại').selectOption('5');
    await expectParam(page, 'slipYears', '5');
    await expectStates(page, `${DAY}&year=2027&scenario=slip&slipYears=5`);
    expect(await page.locator('.state-line').textContent()).toContain('chậm lại 5 năm');
    await scenario.selectOption('funded');
    await expectStates(page, `${DAY}&year=2027&scenario=funded`);
    expect(param(page, 'slipYears')).toBeNull();
    await page.getByText('Chỉ tính mốc nêu đích danh của dự án đã nêu nguồn vốn.').waitFor();
    await scenario.selectOption('promised');
    await expectParam(page, 'scenario', null);
  });

  it('that makes no sense is left out, and the notice names it', async () => {
    const page = await open(`/?${DAY}&year=3000&scenario=hope&slipYears=2`);
    await expectListed(page, await countOfAll());
    const notice = page.locator('.notices__line').first();
    for (const part of ['year=3000', 'scenario=hope', 'slipYears=2']) expect(await notice.textContent()).toContain(part);
    expect(await slider(page).getAttribute('aria-valuetext')).toBe('Hôm nay');
  });
});

describe('the totals', () => {
  const { open } = useBrowser();

  it('are asked for when opened, follow the year and the filter, and say in words what they lack', async () => {
    const asked: string[] = [];
    const page = await open(`/?${DAY}&kind=expressway&kind=industrial-park`, {
      onResponse: (response) => void (response.url().includes('projects.totals') && asked.push(response.url())),
    });
    await expectListed(page, (await exported(`${DAY}&kind=expressway&kind=industrial-park`)).length);
    expect(asked).toEqual([]);
    await page.getByText('Tổng chiều dài, diện tích').click();
    const parks = page.locator('.totals-table tr').filter({ hasText: 'Khu công nghiệp' });
    // VSIP Lạng Sơn (L18) and the park of Hữu Lũng (L38) are the same 599,76 ha.
    await expect.poll(() => cells(parks), { timeout: PATIENCE }).toEqual(['0 ha', '599,76 ha', '562 ha']);
    expect(await page.locator('.totals-table caption').textContent()).toBe('Hôm nay');
    const roads = page.locator('.totals-table tr').filter({ hasText: 'Đường bộ cao tốc' });
    expect((await cells(roads))[0]).toMatch(/^khoảng [\d.,]+ km\d+ chưa nêu$/);
    await page.getByText('nằm trên nền của dự án khác').waitFor();

    await stop(page, 2030).click();
    await expect.poll(() => page.locator('.totals-table[data-old="false"] caption').textContent(), { timeout: PATIENCE }).toBe('2030, đúng hẹn');
    await expect.poll(() => cells(parks), { timeout: PATIENCE }).toEqual(['599,76 ha', '0 ha', '562 ha']);
    expect(await page.getByText('tính trọn chiều dài').count()).toBe(0);
    await page.goto(`${page.url()}&place=lang-son&state=in-use`);
    await page.getByText('Tổng chiều dài, diện tích').click();
    await expect.poll(() => cells(parks), { timeout: PATIENCE }).toEqual(['599,76 ha']);
    await page.getByText('tính trọn chiều dài').waitFor();
  });
});

describe('the timeline', () => {
  const { open } = useBrowser();

  it('filters by the year of a bar, and again frees it; the other bars stay', async () => {
    const page = await open(`/?${DAY}`);
    const bars = page.locator('.timeline__bar');
    const bar = bars.filter({ has: page.locator('xpath=self::*[starts-with(@aria-label, "Đích 2026")]') });
    await bar.waitFor();
    const all = await bars.count();
    const due = (await exported(`${DAY}&from=2026&to=2026`)).length;
    expect(await bar.getAttribute('aria-label')).toContain(`Đích 2026: ${due} dự án (`);
    await bar.click();
    await expectListed(page, due);
    expect([param(page, 'from'), param(page, 'to')]).toEqual(['2026', '2026']);
    expect(await bar.getAttribute('aria-pressed')).toBe('true');
    expect(await bars.count()).toBe(all);
    await bar.click();
    await expectListed(page, await countOfAll());
  });

  it('is one stop of the Tab key; the arrows go from bar to bar', async () => {
    const page = await open(`/?${DAY}`);
    const bars = page.locator('.timeline__bar');
    await bars.first().waitFor();
    expect(await page.locator('.timeline__bar[tabindex="0"]').count()).toBe(1);
    await bars.first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await bars.nth(1).evaluate((bar) => bar === document.activeElement)).toBe(true);
  });
});

describe('the day as known on', () => {
  const { open } = useBrowser();

  it('before the first document is named, and today is a press away', async () => {
    const page = await open('/?asOf=1995-01-01', { expected: /400/ });
    await page.locator('.notices__line').filter({ hasText: '01/01/1995' }).getByRole('button', { name: 'Về hôm nay' }).click();
    await expectListed(page, await countOfAll());
    expect(param(page, 'asOf')).toBeNull();
  });

  it('is set in the bar', async () => {
    const page = await open('/');
    await page.getByLabel('Theo văn bản đến ngày').fill('2024-04-11');
    await expectParam(page, 'asOf', '2024-04-11');
    await expectListed(page, (await exported('asOf=2024-04-11')).length);
  });

  it('an agency that nobody knows is named, and dropped on request', async () => {
    const page = await open(`/?${DAY}&agency=Nobody`, { expected: /400/ });
    await page.getByRole('button', { name: 'Bỏ «Nobody»' }).click();
    await expectListed(page, await countOfAll());
  });
});

describe('on a phone', () => {
  const { open } = useBrowser();

  it('the bar is one button that says the year and opens over the map', async () => {
    const page = await open(`/?${DAY}&year=2030`, { size: PHONE });
    const fold = page.locator('.time-bar__fold');
    await expect.poll(() => fold.textContent(), { timeout: PATIENCE }).toContain('2030, đúng hẹn');
    expect(await slider(page).isVisible()).toBe(false);
    await fold.click();
    await stop(page, 2045).click();
    await expectParam(page, 'year', '2045');
    await page.keyboard.press('Escape');
    await expect.poll(() => slider(page).isVisible(), { timeout: PATIENCE }).toBe(false);
    expect(await fold.textContent()).toContain('2045');
  });
});
