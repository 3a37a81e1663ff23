import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../client/messages/compare.ts';
import { parksTexts } from '../../client/messages/parks.ts';
import { projectTexts } from '../../client/messages/project.ts';
import { shortlistTexts } from '../../client/messages/shortlist.ts';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { print } from './helpers/paper.ts';

const MOST = 150;
const HAN = /\p{Script=Han}/u;
const params = (page: Page) => new URL(page.url()).searchParams;
const asked = (page: Page, name: string) => expect.poll(() => params(page).get(name), { timeout: PATIENCE });
const withoutSpace = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** The rows of the table as a reader sees them: minutes are null where no way is known. */
const found = (page: Page) =>
  page.locator('.parks-table__row').evaluateAll((rows) =>
    rows.map((row) => {
      const figure = (label: string) =>
        Number(row.querySelector(`[data-label="${label}"] :is(b, button)`)?.textContent?.match(/\d+/)?.[0] ?? Number.NaN);
      const name = row.querySelector('.parks-table__name > button')?.textContent?.trim() ?? '';
      return { id: row.getAttribute('data-id') ?? '', name, minutes: figure('口岸'), score: figure('得分'), words: row.textContent ?? '' };
    }),
  );
const counted = async (page: Page) => Number(/找到(\d+)个/.exec((await page.locator('.result-tools__count').textContent()) ?? '')?.[1]);
const columns = (page: Page) =>
  page
    .locator('.park-head')
    .evaluateAll((heads) =>
      heads.map((head) => ({ id: head.getAttribute('data-park'), name: head.querySelector('.park-head__name')?.textContent?.trim() })),
    );
/** Minutes of «1小时19分钟», hours and minutes either of which may be missing. */
const minutesOf = (text: string) => {
  const [, hours, minutes] = /(?:(\d+)小时)?(?:(\d+)分钟)?\s*$/.exec(/· ((?:\d+小时)?(?:\d+分钟)?)/.exec(text)?.[1] ?? '') ?? [];
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
};

describe('an investor from Guangxi', () => {
  const { open } = useBrowser();

  it('finds, compares and shares three parks in Chinese', async () => {
    const page = await open('/parks?asOf=2026-11-20&year=2030&lang=zh');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await expect.poll(async () => (await found(page)).length, { timeout: PATIENCE }).toBeGreaterThan(10);
    const all = await counted(page);

    // Finds: at most so far from a gate, the nearest first.
    await page.getByRole('button', { name: parksTexts.ways.zh, exact: true }).click();
    const field = page.getByRole('textbox', { name: parksTexts.mostMinutes.zh.replace('{kind}', parksTexts.gate.zh) });
    await field.fill(String(MOST));
    await field.press('Enter');
    await asked(page, 'p-maxGateMinutes').toBe(String(MOST));
    await page.keyboard.press('Escape');
    await page.locator('.weights-fold > summary').click();
    await page.getByRole('slider', { name: new RegExp(parksTexts.gate.zh) }).fill('10');
    await asked(page, 'p-weights').toBe('gate:10');
    await expect.poll(() => counted(page), { timeout: PATIENCE }).toBeLessThan(all);
    await expect.poll(async () => (await found(page))[0]?.score, { timeout: PATIENCE }).toBe(100);
    const rows = await found(page);
    for (const row of rows)
      if (Number.isNaN(row.minutes)) expect(row.words).toContain(parksTexts.unknownOf.zh.replace('{what}', parksTexts.gate.zh));
      else expect(row.minutes).toBeLessThanOrEqual(MOST);
    const known = rows.filter((row) => !Number.isNaN(row.minutes));
    expect(known.map((row) => row.score)).toEqual(known.map((row) => row.score).toSorted((a, b) => b - a));
    expect(known.map((row) => row.minutes)).toEqual(known.map((row) => row.minutes).toSorted((a, b) => a - b));

    // Chooses three, none beside another.
    const chosen = [known[1], known[4], known[8]].flatMap((row) => row ?? []);
    expect(chosen).toHaveLength(3);
    for (const { id } of chosen) await page.locator(`.parks-table__row[data-id="${id}"] .shortlist-box`).check();
    await asked(page, 'shortlist').toBe(chosen.map(({ id }) => id).join());

    // Compares: the same names, and for 2030 the same minutes as were found.
    await page.getByRole('link', { name: new RegExp(`^${shortlistTexts.compare.zh}`) }).click();
    await page.waitForURL(/\/parks\/compare\?/);
    await expect.poll(() => columns(page), { timeout: PATIENCE }).toEqual(chosen.map(({ id, name }) => ({ id, name })));
    for (const [place, { minutes }] of chosen.entries())
      for (const year of ['now', '2026', '2030']) {
        const words = (await page.locator(`tbody[data-kind="gate"] tr[data-year="${year}"] td`).nth(place).textContent()) ?? '';
        if (year === '2030') expect(minutesOf(words)).toBe(minutes);
        else expect(words).toMatch(/公里 · (\d+小时)?(\d+分钟)?|无/);
      }
    const labels = await page.locator('.compare-table :is(th.compare-table__label, .compare-table__group)').allTextContents();
    expect(labels.length).toBeGreaterThan(25);
    expect(labels.filter((label) => !HAN.test(label) && !/^\d{4}$/.test(label))).toEqual([]);

    // Shares: who gets the link sees the same, in Chinese, and prints it.
    await page.getByRole('button', { name: projectTexts.copyLink.zh }).click();
    await page.getByText(projectTexts.copied.zh).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    const shared = await open(link.replace(/^https?:\/\/[^/]+/, ''));
    await expect.poll(() => columns(shared), { timeout: PATIENCE }).toEqual(chosen.map(({ id, name }) => ({ id, name })));
    expect(await shared.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await shared.locator('.compare-table').innerText()).toBe(await page.locator('.compare-table').innerText());
    await shared.getByRole('link', { name: compareTexts.print.zh }).click();
    await shared.locator('.paper[data-ready="true"]').waitFor({ timeout: 90_000 });
    const { pages, text } = await print(shared);
    expect(pages).toBe(2);
    for (const { name } of chosen) expect(withoutSpace(text)).toContain(withoutSpace(name));

    // The way back finds the search again.
    await page.getByRole('link', { name: compareTexts.find.zh }).click();
    await expect.poll(async () => (await found(page)).map(({ id }) => id), { timeout: PATIENCE }).toEqual(rows.map(({ id }) => id));
    // Two pages, two maps by software, one print.
  }, 240_000);
});
