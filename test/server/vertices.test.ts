import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromVn2000, toVn2000 } from '../../geo/vn2000.ts';
import { type AtlasWire, expectRefused, openAtlasWire } from './helpers/wire.ts';

let wire: AtlasWire;
beforeAll(async () => {
  wire = await openAtlasWire();
});
afterAll(() => wire.close());

/** The rows of an answer, without its mark of UTF-8. */
async function table(response: Response, separator = ',') {
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...rows] = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
  expect(head?.split(separator)).toEqual(['id', 'part', 'ring', 'index', 'lon', 'lat', 'E', 'N', 'zone']);
  return rows.map((row) => row.split(separator));
}

describe('GET /export/vertices.csv', () => {
  it('gives every vertex in the province’s own zone', async () => {
    const response = await wire.get('/export/vertices.csv?id=L01');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(response.headers.get('content-disposition')).toContain('L01-vn2000-107.25.csv');
    const rows = await table(response);
    const [count] = await wire.db.sql<{ n: number }[]>`select ST_NPoints(geom)::int as n from geometries where project_id = 'L01'`;
    expect(rows).toHaveLength(count?.n ?? 0);
    for (const [id, , , , lon, lat, e, n] of rows) {
      expect(id).toBe('"L01"');
      const plane = toVn2000([Number(lon), Number(lat)], 107.25);
      expect(Math.hypot(plane.e - Number(e), plane.n - Number(n))).toBeLessThan(1e-3);
      expect(fromVn2000({ e: Number(e), n: Number(n) }, 107.25)[0]).toBeCloseTo(Number(lon), 7);
    }
    expect((await (await wire.get('/export/vertices.csv?id=L01')).text()).split('\r\n')[1]).toContain('VN-2000, KTT 107°15′, múi 3°, EPSG:9215');
  });

  it('in a chosen one, by meridian or by code, with decimal commas where asked', async () => {
    const byMeridian = await (await wire.get('/export/vertices.csv?id=L01&meridian=105')).text();
    expect(byMeridian).toContain('EPSG:5897');
    expect(await (await wire.get('/export/vertices.csv?id=L01&crs=EPSG:5897')).text()).toBe(byMeridian);
    expect(await (await wire.get('/export/vertices.csv?id=L01&crs=3405')).text()).toContain('UTM 48N');
    const rows = await table(await wire.get('/export/vertices.csv?id=L01&decimal=comma'), ';');
    expect(rows[0]?.[6]).toMatch(/^\d{6},\d{3}$/);
  });

  it.each([
    ['id=L01&meridian=107.2', 'unknown-meridian', 'meridian', '107.2'],
    ['id=L01&meridian=9215', 'unknown-meridian', 'meridian', '9215'],
    ['id=L01&crs=107.25', 'unknown-meridian', 'crs', '107.25'],
    ['id=L01&crs=6957', 'unknown-meridian', 'crs', '6957'],
    ['id=L01&crs=4326', 'unknown-meridian', 'crs', '4326'],
    ['id=L01&meridian=', 'unknown-meridian', 'meridian', ''],
    ['id=L01&meridian=105&crs=5897', 'meridian-and-crs', 'crs', '5897'],
    ['id=L01&meridian=102', 'outside-zone', 'meridian', '102'],
    ['id=L01&zone=3', 'unknown-parameter', 'zone', '3'],
    ['id=L01&id=L02', 'repeated', 'id', 'L02'],
    ['id=L01&decimal=dot', 'bad-value', 'decimal', 'dot'],
    ['id=X99', 'bad-value', 'id', 'X99'],
    ['id=%00', 'bad-value', 'id', '\0'],
    ['meridian=105', 'missing', 'id', ''],
    ['id=N14', 'meridian-needed', 'meridian', ''],
  ])('?%s is a 400 that says why', async (query, problem, parameter, value) => {
    await expectRefused(wire, `/export/vertices.csv?${query}`, { problem, parameter, value });
  });

  it('gives any project a table in some zone', async () => {
    const ids = await wire.db.sql<{ id: string }[]>`select project_id as id from geometries order by 1`;
    for (const { id } of ids) {
      const answers = await Promise.all(
        ['', '&crs=3405', '&crs=3406'].map((zone) => wire.get(`/export/vertices.csv?id=${encodeURIComponent(id)}${zone}`)),
      );
      expect(
        answers.map((a) => a.status),
        id,
      ).toContain(200);
    }
  });
});

describe('the meridian of a point and the ends of a project', () => {
  const meridianAt = async (lon: number, lat: number) => (await wire.trpc('vn2000.meridianAt', { lon, lat })).body.result.data;

  it('is the province’s own, or unknown', async () => {
    expect(await meridianAt(106.7615, 21.853)).toEqual({ meridian: 107.25 });
    expect(await meridianAt(106.1946, 21.2731)).toEqual({ meridian: 107 });
    expect(await meridianAt(105.9057, 18.3428)).toEqual({ meridian: 105.5 });
    expect(await meridianAt(106.6519, 10.9804)).toEqual({ meridian: 105.75 });
    expect(await meridianAt(105.85, 21.03)).toEqual({ meridian: null });
    expect(await meridianAt(112, 16)).toEqual({ meridian: null });
    expect((await wire.trpc('vn2000.meridianAt', { lon: 449314, lat: 2417472 })).status).toBe(400);
  });

  it('are told with the meridian of its provinces', async () => {
    expect((await wire.trpc('vn2000.ends', { id: 'L01' })).body.result.data).toMatchObject({
      meridian: 107.25,
      ends: expect.arrayContaining([expect.objectContaining({ part: 1, index: 1 })]),
      vertices: expect.any(Number),
    });
    expect((await wire.trpc('vn2000.ends', { id: 'X99' })).status).toBe(404);
  });
});
