import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { healthLimits } from '../../db/time-vocabulary.ts';
import { languages } from '../../db/vocabulary.ts';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { PHONE } from './helpers/chromium.ts';
import { expectProject } from './helpers/project-page.ts';

const L01 = '/projects/L01?asOf=2026-11-20';

const titles = { vi: 'Cách đánh giá tiến độ', en: 'How progress is judged', zh: '进度评判规则' };

const step = (page: Page, name: string) => page.locator('.timeline__step').filter({ has: page.getByText(name, { exact: true }) });

describe('a promise', () => {
  const { open } = useBrowser();

  it('says in words how it stands on a day, and why', async () => {
    const page = await open(L01);
    await expectProject(page, 'L01');
    const health = page.locator('.project-health');
    expect(await health.locator('.health-mark').innerText()).toContain('Có rủi ro');
    const reasons = await health.getByRole('listitem').allTextContents();
    expect(reasons.slice(0, 4)).toEqual([
      'đích 31/12/2026, còn 41 ngày',
      'báo cáo gần nhất 63 % ngày 20/02/2026',
      '«Bàn giao mặt bằng» hạn quý I/2025, chưa có tin đã xong',
      'theo nhịp độ từ khi khởi công thì khoảng 03/2027 mới xong',
    ]);
  });

  it('is late the day after, on the same address with another day', async () => {
    const page = await open('/projects/L01?asOf=2027-01-01');
    await expectProject(page, 'L01');
    expect(await page.locator('.project-health .health-mark').innerText()).toContain('Chậm');
    expect(await page.locator('.project-health').innerText()).toMatch(/đích 31\/12\/2026, đã quá 1 ngày/i);
    expect(await step(page, 'Đưa vào sử dụng').locator('.timeline__words').innerText()).toMatch(/^quá hạn 1 ngày/);
  });

  it('says what stands in a year that is looked at', async () => {
    const state = async (query: string) => {
      const page = await open(`${L01}&${query}`);
      await expectProject(page, 'L01');
      return page.locator('.project-health__state').textContent();
    };
    expect(await state('year=2026')).toBe('Năm 2026, đúng hẹn: Đang sử dụng.');
    expect(await state('year=2026&scenario=slip&slipYears=2')).toBe('Năm 2026, chậm lại 2 năm: Đang xây dựng.');
  });

  it('leads to its rules, in every language with the figures that are used', async () => {
    const page = await open(L01);
    await page.locator('.project-health').getByRole('link', { name: 'Cách đánh giá' }).click();
    await expect.poll(() => new URL(page.url()).pathname, { timeout: PATIENCE }).toBe('/about/health');
    for (const lang of languages) {
      await page.goto(`${new URL(page.url()).origin}/about/health?lang=${lang}`);
      await page.locator('.about__entry').first().waitFor();
      const text = await page.locator('.about').innerText();
      for (const figure of [healthLimits.nearDays, healthLimits.quietDays, healthLimits.silentDays, healthLimits.pacePercent])
        expect(text).toContain(String(figure));
      expect(await page.title()).toContain(titles[lang]);
    }
  });
});

describe('the milestones of a project', () => {
  const { open } = useBrowser();

  it('stand in order, each with its source on one click, and say what nobody states', async () => {
    const page = await open(L01);
    await expectProject(page, 'L01');
    const names = await page.locator('.timeline__name').allTextContents();
    expect(names).toEqual([
      'Chủ trương đầu tư được duyệt',
      'Dự án được duyệt',
      'Chọn nhà đầu tư, nhà thầu',
      'Bàn giao mặt bằng',
      'Khởi công',
      'Thông xe kỹ thuật, vận hành thử',
      'Đưa vào sử dụng',
    ]);
    expect(await step(page, 'Chủ trương đầu tư được duyệt').innerText()).toContain('chưa nêu');
    const begun = step(page, 'Khởi công');
    await begun.getByRole('button', { name: /21\/04\/2024/ }).click();
    await begun.locator('.source-note').waitFor();
    expect(await begun.locator('.source-note').innerText()).toContain('Sài Gòn Giải Phóng');
    const use = step(page, 'Đưa vào sử dụng');
    expect(await use.innerText()).toContain('còn 41 ngày');
    await use.getByRole('button', { name: /nguồn nói khác/ }).click();
    expect(await use.locator('.conflict-note__body li').count()).toBeGreaterThan(1);
  });

  it('are known only as far as they were on the day looked at', async () => {
    const page = await open('/projects/L01?asOf=2024-04-16');
    await expectProject(page, 'L01');
    expect(await step(page, 'Khởi công').innerText()).not.toContain('21/04/2024');
    expect(await step(page, 'Khởi công').innerText()).toContain('còn 4 ngày');
  });

  it('tell how the promise went: the plan of Lạng Sơn, then the reports by their dates', async () => {
    const page = await open(L01);
    await expectProject(page, 'L01');
    const pledges = page.locator('.timeline__pledges li');
    const told = (await pledges.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    const at = (pattern: RegExp) => told.findIndex((text) => pattern.test(text));
    const [plan, ministers, newYear, autumn] = [
      at(/2026.*LS II\.2\.1.*mốc đang giữ/),
      at(/19\/12\/2025/),
      at(/02\/2026.*Tiền Phong/),
      at(/09\/2026/),
    ];
    expect(Math.min(plan, ministers, newYear, autumn)).toBeGreaterThanOrEqual(0);
    expect([plan, ministers, newYear, autumn]).toEqual([plan, ministers, newYear, autumn].toSorted((a, b) => a - b));
    expect(new Set([plan, ministers, newYear, autumn]).size).toBe(4);
  });

  it('need no moving sideways on a phone', async () => {
    const page = await open(L01, { size: PHONE, reducedMotion: 'reduce' });
    await page.locator('.timeline__step').first().waitFor();
    const panel = await page.locator('.project-panel').evaluate((e) => [e.scrollWidth, e.clientWidth]);
    expect(panel[0]).toBeLessThanOrEqual(panel[1] as number);
  });
});
