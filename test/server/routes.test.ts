import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRouter } from '../../server/router.ts';
import { openAtlas } from '../db/helpers/atlas.ts';
import type { TestDatabase } from '../db/helpers/database.ts';

let test: TestDatabase;
let routes: ReturnType<typeof appRouter.createCaller>['routes'];
beforeAll(async () => {
  test = await openAtlas();
  routes = appRouter.createCaller({ db: test.db }).routes;
});
afterAll(async () => await test.drop());

describe('routes', () => {
  it('are listed with their posts and the projects that lie on them', async () => {
    const list = await routes.list();
    expect(list.find((r) => r.id === 'ql-4b')).toMatchObject({ ref: 'QL.4B', projects: ['L05', 'L06', 'L37'] });
    expect(list.find((r) => r.id === 'ql-31')).toMatchObject({ posts: [] });
    for (const { measuredKm } of list) expect(measuredKm).toBeGreaterThan(50);
  });

  it('give a point for a post and the post for the point', async () => {
    const { position, km, measured, withinM } = await routes.locate({ route: 'ql-4b', km: 'km 12+300' });
    expect({ km, measured, withinM }).toEqual({ km: 'Km 12+300', measured: false, withinM: 1500 });
    const [lon = 0, lat = 0] = position;
    const back = await routes.chainage({ route: 'ql-4b', lon, lat });
    expect(Math.abs(back.postedM - 12_300)).toBeLessThan(1e-3);
    expect(back).toMatchObject({ km: 'Km 12+300' });
  });

  it('say of a road without posts that its chainage is measured on the map', async () => {
    expect(await routes.locate({ route: 'ql-18', km: '100' })).toMatchObject({ measured: true, withinM: null });
  });

  it('are cut between two posts', async () => {
    const piece = await routes.cut({ route: 'ql-4b', from: 'Km 18', to: 'Km 80' });
    expect(piece).toMatchObject({ type: 'Feature', geometry: { type: 'LineString' }, properties: { from: 'Km 18+000', to: 'Km 80+000' } });
    const parts = [await routes.cut({ route: 'ql-4b', from: '18', to: '43+500' }), await routes.cut({ route: 'ql-4b', from: '43+500', to: '80' })];
    const sum = parts.reduce((km, part) => km + part.properties?.measuredM, 0);
    expect(Math.abs(sum - piece.properties?.measuredM)).toBeLessThan(0.1);
  });

  it.each([
    ['vi', 'Km12+1500', 'từ 0 đến 999'],
    ['en', 'Km12+1500', '0 to 999'],
    ['zh', 'Km12+1500', '0至999'],
    ['vi', 'Km 500', 'nằm ngoài tuyến (Km 0+000 – Km 96'],
    ['en', 'Km 500', 'lies beyond the route'],
    ['zh', 'Km 500', '超出线路'],
    ['vi', 'mười hai', 'không phải là lý trình'],
    ['en', '106.7', 'not a chainage'],
  ] as const)('refuse in %s: %s', async (lang, km, reason) => {
    await expect(routes.locate({ route: 'ql-4b', km, lang })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining(reason),
    });
  });

  it('refuse what is no route, a piece without length and a point elsewhere', async () => {
    await expect(routes.locate({ route: 'ql-99', km: '1' })).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'Không có tuyến «ql-99».' });
    await expect(routes.cut({ route: 'ql-4b', from: '20', to: '20', lang: 'en' })).rejects.toMatchObject({
      message: expect.stringContaining('after the start'),
    });
    await expect(routes.cut({ route: 'ql-4b', from: '20', to: '900' })).rejects.toMatchObject({ message: expect.stringContaining('«900»') });
    await expect(routes.chainage({ route: 'ql-4b', lon: 21.8, lat: 106.7 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('tell of a project why its drawn length differs', async () => {
    const page = await appRouter.createCaller({ db: test.db }).projects.page({ id: 'L01' });
    expect(page.geometry.lengthNote?.en).toContain('16.44 km');
  });
});
