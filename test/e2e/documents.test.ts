import { describe, expect, it } from 'vitest';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { countOfAll, exported } from './helpers/catalogue.ts';
import { expectListed } from './helpers/list.ts';

describe('documents', () => {
  const { open } = useBrowser();

  it('lists the five plans, each leading to its page', async () => {
    const page = await open('/documents');
    const plans = page.locator('.documents__plan');
    await plans.first().waitFor();
    expect(await plans.count()).toBe(5);
    await plans
      .filter({ has: page.getByText('LS', { exact: true }) })
      .getByRole('heading')
      .getByRole('link')
      .click();
    await expect.poll(() => new URL(page.url()).pathname, { timeout: PATIENCE }).toBe('/documents/LS');
  });

  it('groups the claims of a document by clause, in its order', async () => {
    const page = await open('/documents/LS');
    const clauses = page.locator('table.documents__clause');
    await clauses.first().waitFor();
    const captions = await clauses.locator('caption').allInnerTexts();
    expect(new Set(captions).size).toBe(captions.length);
    expect(captions).toContain('Mục II.2.1');
    expect(captions.indexOf('Mục II.2.1')).toBeLessThan(captions.indexOf('Mục III.6'));
    const first = clauses.filter({ has: page.getByText('Mục II.2.1', { exact: true }) });
    expect(await first.getByText('Cao tốc cửa khẩu Hữu Nghị – Chi Lăng').count()).toBeGreaterThan(0);
  });

  it('leads to the projects of a document', async () => {
    const page = await open('/documents/LS');
    await page.getByRole('link', { name: 'Xem trên bản đồ và danh sách' }).click();
    await expectListed(page, (await exported('document=LS')).length);
  });
});

describe('coverage', () => {
  const { open } = useBrowser();

  it.each(['', '?place=lang-son'])('divides every project among the parts of each bar (%s)', async (query) => {
    const page = await open(`/coverage${query}`);
    const rows = page.locator('.coverage__table tbody tr');
    await rows.first().waitFor();
    const total = query === '' ? await countOfAll() : (await exported(query.slice(1))).length;
    const sums = await rows.evaluateAll((found) =>
      found.map((tr) => {
        const figures = [...tr.querySelectorAll('td.data-table__figure')].map((td) => Number(td.textContent));
        const bar = [...tr.querySelectorAll<HTMLElement>('.coverage__part')].map((part) => Number(part.style.flexGrow));
        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        return { field: tr.querySelector('th')?.textContent, figures: sum(figures), bar: sum(bar) };
      }),
    );
    expect(sums.length).toBeGreaterThan(5);
    for (const { field, figures, bar } of sums) expect({ field, figures, bar }).toEqual({ field, figures: total, bar: total });
    const drawn = await page.locator('.coverage__certainty tbody td.data-table__figure').allInnerTexts();
    expect(drawn.reduce((sum, count) => sum + Number(count), 0)).toBe(total);
  });

  it('leads from a number not stated to those projects', async () => {
    const page = await open('/coverage');
    const link = page.locator('.coverage__table a').first();
    await link.waitFor();
    const missing = Number(await link.textContent());
    await link.click();
    await expectListed(page, missing);
  });
});
