import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromVn2000, projOf, toVn2000 } from '../../geo/vn2000.ts';
import { zones } from '../../geo/vn2000-zones.ts';
import { controlPoints } from '../geo/fixtures/control-points.ts';
import { byProj } from '../geo/fixtures/vn2000-by-proj.ts';
import { openEmptyAtlas } from './helpers/atlas.ts';
import type { TestDatabase } from './helpers/database.ts';

const MILLIMETRE = 1e-3;
const sridOf = (epsg: number) => 990_000 + (epsg % 1000);

type Point = { epsg: number; lon: number; lat: number };
type Answer = { e: number; n: number; backLon: number; backLat: number };

let test: TestDatabase;
beforeAll(async () => {
  test = await openEmptyAtlas();
});
afterAll(() => test.drop());

/** What the database makes of points, and of its own answers on the way back. */
async function transform(points: readonly Point[]): Promise<Answer[]> {
  return [
    ...(await test.db.sql<Answer[]>`
      select ST_X(p) as e, ST_Y(p) as n, ST_X(q) as "backLon", ST_Y(q) as "backLat"
      from unnest(${points.map((p) => p.lon)}::float8[], ${points.map((p) => p.lat)}::float8[], ${points.map((p) => sridOf(p.epsg))}::int[])
        with ordinality as t (lon, lat, srid, i),
        ST_Transform(ST_SetSRID(ST_MakePoint(lon, lat), 4326), srid) p, ST_Transform(p, 4326) q
      order by i`),
  ];
}

const degreesApart = (lon: number, lat: number) => Math.hypot(lon * Math.cos(0.35), lat) * 111_000;

/** Everywhere in a zone's reach: a lattice of irrational steps falls evenly and never on a round number. */
const scattered = zones.flatMap(({ epsg, meridian }) =>
  Array.from({ length: 25 }, (_, i) => ({
    epsg,
    lon: Math.max(101.1, Math.min(117.9, meridian - 2.9 + 5.8 * ((i * 0.618034) % 1))),
    lat: 6.2 + 17.6 * ((i * 0.754878) % 1),
  })),
);

describe('rows of spatial_ref_sys', () => {
  it('are there for every zone, as the atlas defines it, and never in the name of EPSG', async () => {
    const rows = await test.db.sql`
      select srid, auth_name, auth_srid, proj4text from spatial_ref_sys where srid between 990000 and 990999 order by srid`;
    // The embedded database dies over an authority that its PROJ does not know.
    const authority = (srid: number) =>
      test.db.kind === 'pglite' ? { auth_name: null, auth_srid: null } : { auth_name: 'VNCUSTOM', auth_srid: srid };
    const wanted = zones.map((zone) => ({ srid: sridOf(zone.epsg), ...authority(sridOf(zone.epsg)), proj4text: projOf(zone) }));
    expect([...rows]).toEqual(wanted.sort((a, b) => a.srid - b.srid));
  });
});

describe('the database and the atlas agree', () => {
  it('at the control points, both ways within a millimetre', async () => {
    const answers = await transform(controlPoints);
    for (const [i, { e, n, lon, lat }] of controlPoints.entries()) {
      const answer = answers[i] as Answer;
      expect(Math.hypot(answer.e - e, answer.n - n)).toBeLessThan(MILLIMETRE);
      expect(degreesApart(answer.backLon - lon, answer.backLat - lat)).toBeLessThan(MILLIMETRE);
    }
  });

  it('within a tenth of a millimetre in every zone, from the far south to the north', async () => {
    const points = [...byProj.map(([epsg, lon, lat]) => ({ epsg, lon, lat })), ...scattered];
    const answers = await transform(points);
    expect(points.filter((p) => p.lat < 11).length).toBeGreaterThan(100);
    for (const [i, { epsg, lon, lat }] of points.entries()) {
      const answer = answers[i] as Answer;
      const { e, n } = toVn2000([lon, lat], epsg);
      expect(Math.hypot(answer.e - e, answer.n - n), `${epsg} ${lon} ${lat}`).toBeLessThan(MILLIMETRE / 10);
      // Back, PROJ starts from height 0 on the other ellipsoid and does not return to where it came from; the atlas does.
      const [backLon, backLat] = fromVn2000(answer, epsg);
      expect(degreesApart(backLon - lon, backLat - lat)).toBeLessThan(MILLIMETRE / 10);
      expect(degreesApart(answer.backLon - lon, answer.backLat - lat)).toBeLessThan(2 * MILLIMETRE);
    }
  });
});
