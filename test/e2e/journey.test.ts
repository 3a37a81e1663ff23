import { describe, expect, it } from 'vitest';
import { PATIENCE, useBrowser } from './helpers/browser.ts';
import { countOfAll, exported, loneliestProject } from './helpers/catalogue.ts';
import { choose, clickRow, expectListed, findRow, idsOf, row } from './helpers/list.ts';
import { addressAt, hoverProject, pixelOf, placeUnderMouse, positionOf } from './helpers/map.ts';
import { expectProject } from './helpers/project-page.ts';

describe('a reader', () => {
  const { open } = useBrowser();

  it('sees every project of the catalogue in the list', async () => {
    const page = await open('/');
    await expectListed(page, await countOfAll());
    expect(await page.locator('html').getAttribute('lang')).toBe('vi-VN');
  });

  it('finds a project without typing accents', async () => {
    const page = await open('/');
    await page.getByRole('searchbox').fill('huu nghi chi lang');
    await expect.poll(() => new URL(page.url()).searchParams.get('q'), { timeout: PATIENCE }).toBe('huu nghi chi lang');
    await expectListed(page, (await exported('q=huu+nghi+chi+lang')).length);
    expect(await idsOf(page)).toContain('L01');
    expect(await row(page, 'L01').textContent()).toContain('Cao tốc cửa khẩu Hữu Nghị – Chi Lăng');
  });

  it('narrows the list by status and province, to the number that was promised', async () => {
    const page = await open('/');
    await expectListed(page, await countOfAll());
    await expectListed(page, await choose(page, 'Trạng thái', 'Đang thi công'));
    await expectListed(page, await choose(page, 'Tỉnh thành', 'Lạng Sơn'));
    const { searchParams } = new URL(page.url());
    expect(searchParams.getAll('status')).toEqual(['implementation']);
    const wire = await exported(`status=implementation&place=${searchParams.get('place')}`);
    expect((await idsOf(page)).toSorted()).toEqual(wire.map((project) => project.properties.id).toSorted());
  });

  it('opens a project by a click on the map', async () => {
    const { project, at } = await loneliestProject();
    const page = await open(addressAt('/', { lon: at[0] - 0.04, lat: at[1] + 0.03, zoom: 11 }));
    const pixel = await pixelOf(page, at);
    expect(await hoverProject(page, pixel)).toContain(project.properties.name);
    await page.mouse.click(pixel.x, pixel.y);
    await expectProject(page, project.properties.id, project.properties.name);
    expect(await row(page, project.properties.id).locator('..').getAttribute('data-selected')).toBe('true');
  });

  it('reads the clause behind a value', async () => {
    const page = await open('/projects/L01');
    await expectProject(page, 'L01', 'Cao tốc cửa khẩu Hữu Nghị – Chi Lăng');
    const target = page.locator('.timeline__step').filter({ has: page.getByText('Đưa vào sử dụng', { exact: true }) });
    await target
      .getByRole('button', { name: /2026.*LS II\.2\.1/ })
      .first()
      .click();
    const source = target.locator('.source-note').first();
    await source.waitFor();
    expect(await source.getByText('II.2.1', { exact: true }).isVisible()).toBe(true);
    await source.getByRole('link', { name: 'Trang văn bản' }).click();
    await expect.poll(() => new URL(page.url()).pathname, { timeout: PATIENCE }).toBe('/documents/LS');
  });

  it('changes the language of everything on the screen', async () => {
    const page = await open('/projects/L01?kind=expressway');
    const heading = page.locator('#project-heading');
    for (const [choice, lang, name, documents] of [
      ['English', 'en-GB', 'Hữu Nghị border gate – Chi Lăng expressway', 'Documents'],
      ['中文', 'zh-CN', '友谊口岸（Hữu Nghị）—支棱（Chi Lăng）高速公路', '文件'],
      ['Tiếng Việt', 'vi-VN', 'Cao tốc cửa khẩu Hữu Nghị – Chi Lăng', 'Văn bản'],
    ] as const) {
      await page.locator('.header__languages').getByRole('button', { name: choice }).click();
      await expect.poll(() => heading.textContent(), { timeout: PATIENCE }).toBe(name);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator('.header__nav').textContent()).toContain(documents);
      expect(await page.title()).toContain(name);
    }
  });

  it('sends the address, and the other sees the same', async () => {
    const first = await open(addressAt('/', { lon: 106.6, lat: 21.8, zoom: 9 }, { lang: 'en', filter: { kind: ['expressway'] } }));
    await (await findRow(first, 'L02')).click();
    await expectProject(first, 'L02');
    await expect.poll(() => positionOf(first)?.zoom, { timeout: PATIENCE }).not.toBe(9);
    const address = new URL(first.url());
    const shown = await idsOf(first);

    const second = await open(address.pathname + address.search);
    await expectProject(second, 'L02', (await first.locator('#project-heading').textContent()) ?? undefined);
    await expectListed(second, shown.length);
    expect(await idsOf(second)).toEqual(shown);
    expect(await second.locator('html').getAttribute('lang')).toBe('en-GB');
    const box = await second.locator('.maplibregl-canvas').boundingBox();
    const corner = { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 200 };
    const [there, here] = [await placeUnderMouse(first, corner), await placeUnderMouse(second, corner)];
    // An address has two decimals of the zoom: up to 0.35 % of the way from the middle, which is some 0.5° away here.
    for (const axis of [0, 1] as const) expect(Math.abs(here[axis] - there[axis])).toBeLessThan(0.002);
    expect(second.url()).toBe(first.url());
  });

  it('steps back and forth through selections and filters', async () => {
    const page = await open('/');
    const all = await countOfAll();
    await expectListed(page, all);
    await clickRow(page, 'L01');
    await expectProject(page, 'L01');
    await clickRow(page, 'L03');
    await expectProject(page, 'L03');
    const chosen = await choose(page, 'Trạng thái', 'Đang thi công');
    await expectListed(page, chosen);

    await page.goBack();
    await expectListed(page, all);
    await expectProject(page, 'L03');
    await page.goBack();
    await expectProject(page, 'L01');
    await page.goBack();
    await page.locator('.project-panel').waitFor({ state: 'detached' });
    await page.goForward();
    await expectProject(page, 'L01');
    await page.goForward();
    await page.goForward();
    await expectProject(page, 'L03');
    await expectListed(page, chosen);
  });

  it('is taken on the map to what is selected in the list', async () => {
    const page = await open(addressAt('/', { lon: 106.7, lat: 11, zoom: 10 }));
    await clickRow(page, 'L01');
    await expectProject(page, 'L01');
    await expect.poll(() => positionOf(page)?.lat, { timeout: PATIENCE }).toBeGreaterThan(21);
    const [project] = (await exported('q=L01')).filter(({ properties }) => properties.id === 'L01');
    if (project?.geometry.type !== 'LineString') throw new Error('L01 is not a line');
    const end = project.geometry.coordinates[0] as [number, number];
    expect(await hoverProject(page, await pixelOf(page, end))).toBeTruthy();
  });
});
