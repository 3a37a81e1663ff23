import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueNetwork } from '../../db/network/build.ts';
import { coursesDigest, readCourses } from '../../db/network/from-database.ts';
import { publishChange } from '../../db/publish.ts';
import { positionText } from '../../server/inputs/network.ts';
import type { FacilitiesView } from '../../server/network/facilities.ts';
import type { IsochroneView } from '../../server/network/isochrone.ts';
import type { RouteView } from '../../server/network/route.ts';
import type { SpeedRow } from '../../server/network/speeds.ts';
import { networkOf, networkUnasked } from '../../server/network.ts';
import { type AtlasWire, expectAlive, expectRefused, openAtlasWire } from './helpers/wire.ts';

const AS_OF = 'asOf=2026-11-20';
const LANG_SON = '106.7615,21.853';
const HA_NOI = '105.85,21.03';
const PHU_QUOC = '103.98,10.22';
const TRA_LINH = '106.3256,22.828';

let wire: AtlasWire;
beforeAll(async () => {
  wire = await openAtlasWire();
});
afterAll(() => wire.close());

async function route(query: string): Promise<RouteView> {
  const response = await wire.get(`/network/route?${query}`);
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.json()) as RouteView;
}
async function asked<T>(path: string, input?: unknown): Promise<T> {
  const { status, body } = await wire.trpc(`network.${path}`, input);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.result.data as T;
}

describe('the network of the server', () => {
  it('of more courses than a number is not made unasked, and otherwise is the one that others are given', async () => {
    const courses = (await readCourses(wire.db)).length;
    expect(courses).toBeGreaterThan(50);
    expect(await networkUnasked(wire.db, courses - 1)).toBe(courses);
    expect(await networkUnasked(wire.db, courses)).toBe(await networkOf(wire.db));
  });

  it('is made once, however many ask at once, and while it is made the server answers', async () => {
    const asking = Array.from({ length: 5 }, () => networkOf(wire.db));
    await expectAlive(wire);
    const [first, ...rest] = await Promise.all(asking);
    for (const other of rest) expect(other).toBe(first);
    expect(await networkOf(wire.db)).toBe(first);
    const look = { clock: '2026-11-20', year: 2030 };
    expect(await first?.seen(look)).toBe(await first?.seen({ ...look, scenario: 'promised' }));
    expect(await first?.seen(look)).not.toBe(await first?.seen({ ...look, scenario: 'slip' }));
  });

  it('is that of the catalogue’s files', async () => {
    const [atlas, files] = [await networkOf(wire.db), await catalogueNetwork()];
    const total = (km: Float64Array) => km.reduce((sum, v) => sum + v, 0);
    expect(atlas.network.km.length).toBe(files.network.km.length);
    expect(total(atlas.network.km)).toBeCloseTo(total(files.network.km), 3);
  });

  it('is made anew when the data change', async () => {
    const before = await networkOf(wire.db);
    await wire.db.orm.transaction((tx) => publishChange(tx, []));
    await wire.db.changes.catchUp();
    const after = await networkOf(wire.db);
    expect(after).not.toBe(before);
    expect(Number(after.dataVersion)).toBe(Number(before.dataVersion) + 1);
    expect(after.network).toBe(before.network);
  });

  it.each([
    ['where', sql`update geometries set geom = ST_Translate(geom, 0.001, 0) where project_id = 'L01'`],
    ['how surely', sql`update geometries set accuracy_m = accuracy_m + 1 where project_id = 'L01'`],
    ['of what kind', sql`update projects set kind = case kind when 'expressway' then 'national-road' else 'expressway' end where id = 'L01'`],
  ])('has other lines when a course is drawn otherwise: %s', async (_, change) => {
    const before = await networkOf(wire.db);
    const undone = wire.db.orm.transaction(async (tx) => {
      await tx.execute(change);
      const digest = await coursesDigest({ orm: tx });
      throw Object.assign(new Error('undone'), { digest });
    });
    const digest = await undone.catch((error: Error & { digest?: string }) => error.digest);
    expect(digest).toMatch(/^[0-9a-f]{32}$/);
    expect(digest).not.toBe(await coursesDigest(wire.db));
    expect((await networkOf(wire.db)).network).toBe(before.network);
  });
});

describe('GET /network/route', () => {
  it('gives the way with its line, its legs and the certainty of the weakest', async () => {
    const found = await route(`from=${LANG_SON}&to=${HA_NOI}&year=2026&mode=road&${AS_OF}`);
    expect(found).toMatchObject({ year: 2026, asOf: '2026-11-20', scenario: 'promised', mode: 'road', by: 'minutes' });
    // 154 km by road, as published (db/network/published-distances.ts).
    expect(found.km).toBeGreaterThan(154 * 0.95);
    expect(found.km).toBeLessThan(154 * 1.05);
    const sum = (of: 'km' | 'minutes') => found.legs.reduce((total, leg) => total + leg[of], 0);
    expect(sum('km') + found.accessKm[0] + found.accessKm[1]).toBeCloseTo(found.km, 1);
    expect(sum('minutes')).toBeLessThan(found.minutes);
    expect(['surveyed', 'alignment', 'corridor', 'symbol']).toContain(found.certainty);
    expect(found.legs.map((leg) => leg.certainty)).toContain(found.certainty);
    expect(found.accuracyM).toBeGreaterThanOrEqual(150);
    const { geometry } = found.line;
    expect([
      geometry.type,
      positionText(geometry.coordinates[0] as [number, number]),
      positionText(geometry.coordinates.at(-1) as [number, number]),
    ]).toEqual(['LineString', LANG_SON, HA_NOI]);
    for (const [lon = 0, lat = 0] of geometry.coordinates) expect(lon > 105 && lon < 107.5 && lat > 20.5 && lat < 22.5).toBe(true);
    expect(found.legs.some((leg) => leg.class === 'expressway')).toBe(true);
    expect(found.speeds.find((s) => s.class === 'expressway')?.sources[0]).toMatchObject({ title: 'Thông tư 38/2024/TT-BGTVT', clause: 'Điều 9' });
  });

  it('is as long one way as the other, and the shortest way is not the longer one', async () => {
    const there = await route(`from=${LANG_SON}&to=${HA_NOI}&year=2026&by=km&${AS_OF}`);
    const back = await route(`from=${HA_NOI}&to=${LANG_SON}&year=2026&by=km&${AS_OF}`);
    expect(there.km).toBeCloseTo(back.km, 2);
    expect(there.line.geometry.coordinates.length).toBe(back.line.geometry.coordinates.length);
    const quickest = await route(`from=${LANG_SON}&to=${HA_NOI}&year=2026&by=minutes&${AS_OF}`);
    expect(there.km).toBeLessThanOrEqual(quickest.km + 1e-3);
    expect(quickest.minutes).toBeLessThanOrEqual(there.minutes + 1e-2);
  });

  it('uses what a year brings, names the project, and lets it slip', async () => {
    const of = async (rest: string) => await route(`from=106.66,22.12&to=106.26,22.66&${AS_OF}&${rest}`);
    const [today, promised, slipped] = [await of(''), await of('year=2026'), await of('year=2026&scenario=slip&slipYears=3')];
    expect(today).toMatchObject({ year: 2026, scenario: null });
    expect(today.legs.map((leg) => leg.project)).not.toContain('L02');
    expect(promised.projects.find((p) => p.id === 'L02')).toMatchObject({ opens: 2026, name: { vi: expect.any(String), zh: expect.any(String) } });
    expect(promised.minutes).toBeLessThan(today.minutes);
    expect(slipped.minutes).toBe(today.minutes);
    expect((await of('year=2029&scenario=slip&slipYears=3')).minutes).toBeLessThan(today.minutes);
  });

  it('goes by rail from station to station, and says which', async () => {
    const found = await route(`from=106.7630,21.8480&to=105.8450,21.0200&mode=rail&year=2026&${AS_OF}`);
    expect(found.from).toMatchObject({ by: 'station', station: { id: 'station:Lạng Sơn' } });
    expect(found.to).toMatchObject({ by: 'station', station: { id: 'station:Hà Nội' } });
    expect(found.accessKm[0]).toBeGreaterThan(0.3);
    expect(found.legs.every((leg) => leg.class === 'rail')).toBe(true);
    // Where no station is known the way begins on the track, and is said to.
    const south = await route(`from=107.55,16.45&to=105.8450,21.0200&mode=rail&year=2026&${AS_OF}`);
    expect(south.from).toMatchObject({ by: 'track', station: null });
  });

  it('joins a known airport whose bridge the outlines do not have, and says so', async () => {
    const found = await route(`from=107.4143,21.1177&to=${HA_NOI}&${AS_OF}&year=2026`);
    expect(found.from).toMatchObject({ by: 'road', overWater: true });
    expect(found.to.overWater).toBe(false);
  });

  const to = `to=${HA_NOI}`;
  it.each([
    [`from=107.6,20.2&${to}`, 'in-the-sea', 'from', '107.6,20.2'],
    [`from=112,16.5&${to}`, 'in-the-sea', 'from', '112,16.5'],
    [`from=106.75,22.15&${to}`, 'outside-vietnam', 'from', '106.75,22.15'],
    [`${to.replace('to', 'from')}&to=2.35,48.85`, 'outside-vietnam', 'to', '2.35,48.85'],
    [`from=${PHU_QUOC}&${to}`, 'no-road-near', 'from', PHU_QUOC],
    [`from=107.02,20.74&${to}`, 'no-road-near', 'from', '107.02,20.74'],
    [`from=${TRA_LINH}&${to}&mode=rail`, 'no-railway-near', 'from', TRA_LINH],
    [`from=105.84,21.03&to=105.842,21.02&mode=rail`, 'same-station', 'to', '105.842,21.02'],
    [`from=${HA_NOI}&to=107.3279,21.0106&mode=rail`, 'not-connected-by-rail', 'to', '107.3279,21.0106'],
    [`from=${HA_NOI}&to=105.8500,21.030`, 'same-point', 'to', HA_NOI],
    [`from=21.03,105.85&${to}`, 'not-a-position', 'from', '21.03,105.85'],
    [`from=106.7&${to}`, 'not-a-position', 'from', '106.7'],
    [`from=106.7,21.8,5&${to}`, 'not-a-position', 'from', '106.7,21.8,5'],
    [`from=%00&${to}`, 'not-a-position', 'from', '\0'],
    [`from=1e2,21&${to}`, 'not-a-position', 'from', '1e2,21'],
    [`from=&${to}`, 'not-a-position', 'from', ''],
    [to, 'missing', 'from', ''],
    [`from=${LANG_SON}`, 'missing', 'to', ''],
    [`from=${LANG_SON}&${to}&${to}`, 'repeated', 'to', HA_NOI],
    [`from=${LANG_SON}&${to}&year=2019`, 'outside-horizon', 'year', '2019'],
    [`from=${LANG_SON}&${to}&year=2051`, 'outside-horizon', 'year', '2051'],
    [`from=${LANG_SON}&${to}&year=soon`, 'outside-horizon', 'year', 'soon'],
    [`from=${LANG_SON}&${to}&mode=air`, 'bad-value', 'mode', 'air'],
    [`from=${LANG_SON}&${to}&by=cost`, 'bad-value', 'by', 'cost'],
    [`from=${LANG_SON}&${to}&scenario=hoped`, 'bad-value', 'scenario', 'hoped'],
    [`from=${LANG_SON}&${to}&slipYears=2`, 'slip-alone', 'slipYears', '2'],
    [`from=${LANG_SON}&${to}&scenario=slip&slipYears=99`, 'not-a-slip', 'slipYears', '99'],
    [`from=${LANG_SON}&${to}&asOf=2026-02-30`, 'not-a-day', 'asOf', '2026-02-30'],
    [`from=${LANG_SON}&${to}&asOf=1990-01-01`, 'before-first-document', 'asOf', '1990-01-01'],
    [`from=${LANG_SON}&${to}&via=1,2`, 'unknown-parameter', 'via', '1,2'],
  ])('?%s is a 400 that says why', async (query, problem, parameter, value) => {
    await expectRefused(wire, `/network/route?${query}`, { problem, parameter, value });
  });
});

describe('tRPC', () => {
  const [from, to] = [
    [106.7615, 21.853],
    [105.85, 21.03],
  ];
  const look = { asOf: '2026-11-20', year: 2026 };

  it('gives the same route as the wire', async () => {
    const { attribution: _, ...wired } = (await route(`from=${LANG_SON}&to=${HA_NOI}&year=2026&${AS_OF}`)) as RouteView & { attribution: string };
    expect(await asked('route', { from, to, ...look })).toEqual(wired);
  });

  it('gives what is reached in so many minutes, more in more', async () => {
    const { reached, year } = await asked<IsochroneView>('isochrone', { from, minutes: [60, 30, 60], ...look });
    expect([year, reached.map((r) => r.properties.minutes)]).toEqual([2026, [30, 60]]);
    const [half, whole] = reached.map((r) => r.properties.km);
    expect(half).toBeGreaterThan(20);
    expect(whole).toBeGreaterThan(half as number);
    const far = reached.flatMap((r) => r.geometry.coordinates.flat()).filter(([lon = 0, lat = 0]) => Math.hypot(lon - 106.76, lat - 21.85) > 1);
    expect(far).toEqual([]);
  });

  it('tells the speeds with their texts', async () => {
    const rows = await asked<SpeedRow[]>('speeds');
    expect(rows.map((r) => [r.class, r.kmh])).toEqual([
      ['expressway', 80],
      ['national', 52],
      ['regional', 52],
      ['rail', 55.00000000000001],
      ['new-rail', 128],
      ['high-speed-rail', 280],
      ['access', 40],
    ]);
    for (const { sources, assumed } of rows) {
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source.url).toMatch(/^https?:\/\//);
      expect(new Set([assumed.vi, assumed.en, assumed.zh]).size).toBe(3);
    }
  });

  it('tells the facilities, each with its source, and what is missing', async () => {
    const { facilities, missing, stations } = await asked<FacilitiesView>('facilities', look);
    const count = (kind: string) => facilities.filter((f) => f.kind === kind).length;
    expect(['gate', 'seaport', 'airport', 'capital', 'station'].map(count)).toEqual([35, 20, 22, 63, 75]);
    expect(count('interchange')).toBeGreaterThan(100);
    expect(new Set(facilities.map((f) => f.id)).size).toBe(facilities.length);
    for (const { source, name } of facilities) {
      expect(source.title && source.licence && name.vi && name.en && name.zh).toBeTruthy();
    }
    expect(facilities.find((f) => f.id === 'gate:Hữu Nghị')).toMatchObject({
      name: { zh: expect.stringContaining('友谊') },
      source: { url: 'https://www.openstreetmap.org/node/1577103619' },
    });
    expect(facilities.filter((f) => f.accessKm === null).map((f) => f.id)).toEqual(['airport:Phú Quốc', 'airport:Côn Đảo']);
    expect(missing.find((m) => m.name.vi === 'Lạch Huyện')?.source?.url).toMatch(/^https:/);
    expect(stations).toEqual({ known: 75, ofSome: 250 });
    const earlier = await asked<FacilitiesView>('facilities', { asOf: '2026-11-20', year: 2020 });
    expect(earlier.facilities.length).toBeLessThan(facilities.length);
  });

  it.each([
    ['route', { from: [107.6, 20.2], to, ...look, lang: 'en' }, 'lies in the sea'],
    ['route', { from: [2.35, 48.85], to, ...look, lang: 'zh' }, '不在越南境内'],
    ['route', { from: [200, 0], to }, 'from'],
    ['route', { from, to, year: 2019 }, 'year'],
    ['route', { from, to, slipYears: 2 }, 'slip-alone'],
    ['route', { from, to, mode: 'air' }, 'mode'],
    ['isochrone', { from, minutes: [] }, 'minutes'],
    ['isochrone', { from, minutes: [100_000] }, 'minutes'],
    ['isochrone', { from: [103.98, 10.22], minutes: [30] }, '103.98,10.22'],
    ['facilities', { year: 2051 }, 'year'],
    ['facilities', { asOf: '1990-01-01' }, '1990-01-01'],
  ])('%s refuses %j', async (path, input, named) => {
    const { status, body } = await wire.trpc(`network.${path}`, input);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain(named);
  });
});
