import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startServer } from '../bench/server-process.ts';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { countOfAll, exported } from './helpers/catalogue.ts';
import { choose, clickRow, expectListed } from './helpers/list.ts';
import { mapAtRest } from './helpers/picture.ts';
import { expectProject } from './helpers/project-page.ts';

describe('an address that makes no sense', () => {
  const { open } = useBrowser();

  it('is read as far as it goes, and says what was left out', async () => {
    const page = await open('/?kind=zzz&from=abc&map=x,y&foo=1&sort=up&lang=fr&status=implementation');
    await expectListed(page, (await exported('status=implementation')).length);
    const notice = page.locator('.notices__line').first();
    for (const part of ['kind=zzz', 'from=abc', 'map=x,y', 'foo=1', 'sort=up', 'lang=fr']) expect(await notice.textContent()).toContain(part);
    await notice.getByRole('button').click();
    await notice.waitFor({ state: 'detached' });
  });

  it('names a place that the server does not know, and drops it on request', async () => {
    const page = await open('/?place=nowhere', { expected: /400/ });
    const drop = page.getByRole('button', { name: 'Bỏ «nowhere»' });
    await drop.click();
    await expectListed(page, await countOfAll());
    expect(new URL(page.url()).searchParams.has('place')).toBe(false);
  });

  it('of an unknown project says so, and leaves the list to go on with', async () => {
    const page = await open('/projects/L99', { expected: /404/ });
    await page.getByRole('alert').filter({ hasText: 'L99' }).waitFor();
    await expectListed(page, await countOfAll());
    await page.locator('.project-panel__close').click();
    await expect.poll(() => new URL(page.url()).pathname, { timeout: PATIENCE }).toBe('/');
  });

  it('of an unknown document says so, and leads to the others', async () => {
    const page = await open('/documents/zzz', { expected: /404/ });
    await page.getByRole('alert').filter({ hasText: 'zzz' }).waitFor();
    await page.locator('.documents__back').getByRole('link').click();
    await page.locator('.documents__plan').first().waitFor();
  });

  it('of no view says so, and leads back to the map', async () => {
    const page = await open('/nowhere?lang=en', { expected: /404/ });
    await page.getByRole('heading', { name: 'There is no such page.' }).waitFor();
    await page.getByRole('link', { name: 'Back to the map' }).click();
    await expectListed(page, await countOfAll());
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
  });
});

describe('without the server', () => {
  const { open } = useBrowser();

  it.each([
    ['the open project', 'project-panel', (page: Page) => clickRow(page, 'L01'), '.frame__right', (page: Page) => expectProject(page, 'L01')],
    [
      'another view',
      'milestones-page',
      (page: Page) => page.locator('.nav-links__link[href^="/milestones"]').click(),
      '.frame__left',
      (page: Page) => page.locator('.target-entry').first().waitFor(),
    ],
  ])('%s, if it does not come, is said, leaves the rest, and comes when the page is loaded anew', async (_, chunk, go, place, there) => {
    const page = await open('/', { expected: /ERR_FAILED|Failed to fetch|did not come/ });
    await expectListed(page, await countOfAll());
    await mapAtRest(page);
    await page.route(new RegExp(`/assets/${chunk}-[^/]*\\.js$`), (route) => route.abort());
    const loaded = await page.evaluate(() => performance.timeOrigin);
    await go(page);
    const failed = page.locator(place).getByRole('alert');
    await failed.getByText('Không tải được dữ liệu').waitFor();
    await mapAtRest(page);
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
    await page.unrouteAll();
    await failed.getByRole('button', { name: 'Tải lại trang' }).click();
    await there(page);
  });

  it('the list comes alone if search, map and time bar do not, and all come when the page is loaded anew', async () => {
    const page = await open('/documents', { expected: /ERR_FAILED|Failed to fetch/ });
    await page.locator('.search__input').waitFor();
    await page.route(/\/assets\/frame-[^/]*\.js$/, (route) => route.abort());
    await page.goto(new URL('/', page.url()).href);
    await expectListed(page, await countOfAll());
    for (const place of ['.header__search', '.frame__map', '.frame']) await page.locator(`${place} > [role=alert]`).waitFor();
    await page.unrouteAll();
    await page.locator('.frame__map').getByRole('button', { name: 'Tải lại trang' }).click();
    await page.locator('.search__input').waitFor();
    await mapAtRest(page);
    await expectListed(page, await countOfAll());
  });

  it('what is on the screen stays, the failure is said, and trying again works once it is back', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'atlas-e2e-'));
    const first = await startServer({ DATA_DIR: dataDir });
    try {
      const page = await open('/projects/L01', {
        origin: first.address,
        expected:
          /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|ERR_SOCKET_NOT_CONNECTED|ERR_CONNECTION_CLOSED|Failed to fetch|503|map:|panel:/,
      });
      await expectProject(page, 'L01');
      // A panel that was open before opens without the server, one that was not says so.
      await page.locator('.filter-bar').getByRole('button', { name: 'Trạng thái' }).click();
      await page.locator('.choice-box').first().waitFor();
      await page.keyboard.press('Escape');
      // All that it still loads by itself, the map's worker too, is there before the server goes.
      await mapAtRest(page);
      await first.stop();
      const ground = page.getByRole('button', { name: 'Nền bản đồ' });
      await ground.click();
      const failed = page.getByRole('alert').filter({ hasText: 'Không tải được bảng chọn' });
      await failed.getByRole('button', { name: 'Tải lại trang' }).click();
      await failed.getByText('Mất kết nối').waitFor();
      const left = await choose(page, 'Trạng thái', 'Đang thi công');
      await page.getByRole('alert').getByText('Không tải được dữ liệu', { exact: false }).waitFor();
      expect(await page.locator('#project-heading').textContent()).toBe('Cao tốc cửa khẩu Hữu Nghị – Chi Lăng');

      const second = await startServer({ DATA_DIR: dataDir, PORT: new URL(first.address).port });
      try {
        await page.getByRole('button', { name: 'Thử lại' }).click();
        await expectListed(page, left);
        await failed.getByRole('button', { name: 'Tải lại trang' }).click();
        await failed.waitFor({ state: 'detached' });
        await expectProject(page, 'L01');
        await expectListed(page, left);
        await ground.click();
        await page.getByRole('dialog').waitFor();
      } finally {
        await second.stop();
      }
    } finally {
      await first.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
  });

  it('a browser without a connection says so in one line and keeps what it shows', async () => {
    const page = await open('/projects/L01', { expected: /ERR_INTERNET_DISCONNECTED|map:/ });
    await expectProject(page, 'L01');
    await expectListed(page, await countOfAll());
    await page.context().setOffline(true);
    await page.getByRole('status').getByText('Mất kết nối', { exact: false }).waitFor();
    await expectListed(page, await countOfAll());
    await page.context().setOffline(false);
    await page.getByText('Mất kết nối', { exact: false }).waitFor({ state: 'detached' });
  });
});

describe('without WebGL', () => {
  const { open } = useBrowser({ args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'] });

  it('the list works, and one line says that the map cannot be drawn', async () => {
    const page = await open('/', { expected: /WebGL|GPU/i });
    await page.locator('.map-notice').filter({ hasText: 'WebGL' }).waitFor();
    await expectListed(page, await countOfAll());
    await clickRow(page, 'L01');
    await expectProject(page, 'L01');
  });
});
