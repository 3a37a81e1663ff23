import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { exported } from './helpers/catalogue.ts';
import { PHONE } from './helpers/chromium.ts';

const PATH = '/milestones?asOf=2026-11-20';
const main = (page: Page) => page.locator('.milestones__section').first();
/** The works of the milestone chosen that are still to be done; those already done are folded below. */
const listed = (page: Page) =>
  main(page)
    .locator('> .due-list > .due-row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));
const healthsOf = (page: Page) =>
  main(page)
    .locator('> .due-list > .due-row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-health') ?? ''));
const params = (page: Page) => new URL(page.url()).searchParams;

/** Waits until the page lists what the export under its own address gives. */
async function expectListIsExport(page: Page): Promise<string[]> {
  // The page writes its own part of the filter into the address it was opened by.
  await expect.poll(() => params(page).has('to'), { timeout: PATIENCE }).toBe(true);
  const wanted = (await exported(params(page).toString())).map(({ properties }) => properties.id).toSorted();
  expect(wanted.length).toBeGreaterThan(0);
  await expect.poll(async () => (await listed(page)).toSorted(), { timeout: PATIENCE }).toEqual(wanted);
  return wanted;
}

describe('the leaders’ page', () => {
  const { open } = useBrowser();

  it('opens on 2026: what must be done, how many days are left, the red works first', async () => {
    const page = await open(PATH);
    await main(page).locator('.due-row').first().waitFor();
    expect(await page.title()).toContain('Mốc 2026·2030');
    expect(await main(page).getAttribute('data-milestone')).toBe('2026');
    expect(await main(page).locator('[data-figure="days"]').textContent()).toMatch(/^41 ngày/);
    const row = main(page).locator('.due-row[data-id="L01"]');
    const text = (await row.textContent()) ?? '';
    for (const words of ['▲ Có rủi ro', 'còn 41 ngày', 'báo cáo gần nhất 63 % ngày 20/02/2026', 'Chịu trách nhiệm:']) expect(text).toContain(words);
    expect(await row.locator('.due-row__progress b').textContent()).toMatch(/^63/);
    const order = ['late', 'at-risk', 'no-news', 'on-time'];
    const found = (await healthsOf(page)).map((health) => order.indexOf(health));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).toContain(0);
    await expectListIsExport(page);
  });

  it('shows the clause of a target day on one click', async () => {
    const page = await open(PATH);
    const row = main(page).locator('.due-row[data-id="L01"]');
    await row.locator('.target-source__button').click();
    await expect.poll(() => row.locator('.source-note').textContent(), { timeout: PATIENCE }).toContain('II.2.1');
    expect(await row.locator('.citation').first().textContent()).toContain('LS II.2.1');
  });

  it('a health chosen narrows the list, the export and the address; chosen again it shows all', async () => {
    const page = await open(PATH);
    const all = await expectListIsExport(page);
    const late = main(page).getByRole('button', { name: /^\d+\s*Chậm$/ });
    await late.click();
    await expect.poll(() => params(page).getAll('health'), { timeout: PATIENCE }).toEqual(['late']);
    expect((await expectListIsExport(page)).length).toBeLessThan(all.length);
    expect(new Set(await healthsOf(page))).toEqual(new Set(['late']));
    await late.click();
    await expect.poll(async () => (await listed(page)).length, { timeout: PATIENCE }).toBe(all.length);
  });

  it('the map follows the milestone chosen', async () => {
    const tiles: URL[] = [];
    const page = await open(PATH, { onResponse: (r) => void (r.url().includes('/tiles/projects/') && tiles.push(new URL(r.url()))) });
    const written = (query: URLSearchParams) => query.toString().split('&').toSorted().join('&');
    const asked = () => written(tiles.at(-1)?.searchParams ?? new URLSearchParams());
    const address = () => {
      const kept = params(page);
      for (const own of ['map', 'lang']) kept.delete(own);
      return written(kept);
    };
    await main(page).locator('.due-row').first().waitFor();
    await expect.poll(asked, { timeout: PATIENCE }).toBe(address());
    expect(params(page).get('to')).toBe('2026');
    await page.getByRole('radio', { name: '2030' }).check({ force: true });
    await expect.poll(() => main(page).getAttribute('data-milestone'), { timeout: PATIENCE }).toBe('2030');
    expect([params(page).get('from'), params(page).get('to')]).toEqual(['2027', '2030']);
    await expect.poll(asked, { timeout: PATIENCE }).toBe(address());
    await expectListIsExport(page);
    await page.goBack();
    await expect.poll(() => main(page).getAttribute('data-milestone'), { timeout: PATIENCE }).toBe('2026');
  });

  it('a province chosen narrows works and targets', async () => {
    const page = await open(PATH);
    const all = await expectListIsExport(page);
    await page.locator('.page-tools').getByRole('button', { name: 'Tỉnh thành' }).click();
    await page
      .locator('.choice-box')
      .filter({ has: page.getByText('Lạng Sơn', { exact: true }) })
      .click();
    await page.keyboard.press('Escape');
    await expect.poll(() => params(page).get('place'), { timeout: PATIENCE }).toMatch(/^lang-son/);
    const narrowed = await expectListIsExport(page);
    expect(narrowed.length).toBeLessThan(all.length);
    expect(narrowed).toContain('L01');
    await page.locator('.target-entry[data-id="H10"]').waitFor({ state: 'detached' });
    await page.locator('.target-entry[data-id="L40"]').waitFor();
  });

  it('an agency chosen narrows the works to those it answers for', async () => {
    const page = await open(`${PATH}&place=lang-son`);
    const all = await expectListIsExport(page);
    await page.locator('.page-tools').getByRole('button', { name: 'Cơ quan' }).click();
    const first = page.locator('.choice-box').first();
    const [name, count] = [await first.locator('.choice-box__label').textContent(), await first.locator('.choice-box__count').textContent()];
    await first.click();
    await page.keyboard.press('Escape');
    await expect.poll(() => params(page).get('agency'), { timeout: PATIENCE }).toBe(name);
    const narrowed = await expectListIsExport(page);
    expect(narrowed.length).toBe(Number(count));
    expect(narrowed.length).toBeLessThan(all.length);
  });

  it('counts targets by units, says what is unknown, and never in percent', async () => {
    const page = await open(PATH);
    const target = (id: string) => page.locator(`.target-entry[data-id="${id}"]`);
    await target('L40').waitFor();
    const words = async (id: string, state: string) => (await target(id).locator(`[data-state="${state}"]`).textContent())?.trim();
    expect([await words('L40', 'in-use'), await words('L40', 'building'), await words('L40', 'unknown')]).toEqual([
      '0 đang sử dụng',
      '2 đang xây dựng',
      '0 chưa rõ',
    ]);
    expect(await target('L20').locator('.target-count__bar .unit-mark').count()).toBe(24);
    expect(await target('L33').textContent()).toContain('5 đô thị mới');
    expect(await target('H10').textContent()).toContain('không đếm theo công trình');
    for (const text of await page.locator('.target-count').allTextContents()) expect(text).not.toContain('%');
    await target('L40').locator('summary').click();
    for (const id of ['L01', 'L02']) await target('L40').locator('.target-members li', { hasText: id }).waitFor();
  });

  it('leaves its own part of the filter behind, and takes province and day along', async () => {
    const page = await open(`${PATH}&place=lang-son`);
    await main(page).locator('.due-row').first().waitFor();
    await page.locator('.nav-links__link', { hasText: 'Bản đồ' }).click();
    await page.locator('.project-row').first().waitFor();
    expect([...params(page).keys()].toSorted()).toEqual(['asOf', 'place']);
    await page.goBack();
    await main(page).locator('.due-row a', { hasText: 'Chi Lăng' }).first().click();
    await page.locator('#project-heading').waitFor();
    // Beside the project stands the list that one came from.
    expect(params(page).get('to')).toBe('2026');
  });

  it('can be read on a phone in a meeting', async () => {
    const page = await open(PATH, { size: PHONE });
    await main(page).locator('.due-row').first().waitFor();
    expect(await page.locator('.sheet').getAttribute('data-height')).toBe('full');
    const figure = await main(page).locator('[data-figure="days"] b').boundingBox();
    if (!figure) throw new Error('no days left');
    expect(figure.y + figure.height).toBeLessThan(PHONE.height);
    expect(figure.height).toBeGreaterThanOrEqual(32);
    const cut = await page
      .locator('.milestones')
      .evaluate((root) =>
        [root, ...root.querySelectorAll<HTMLElement>('h1, h2, h3, button:not(.filter-chips__chip), p, li')]
          .filter((e) => e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 3)
          .map((e) => `${e.className} «${e.textContent?.trim()}»`),
      );
    expect(cut).toEqual([]);
  });
});
