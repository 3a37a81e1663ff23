import { describe, expect, it } from 'vitest';
import { formatDegrees, formatMetres, planeOf, spotOf } from '../../client/coordinates/readings.ts';
import { coordinatesTexts as coordinates } from '../../client/messages/coordinates.ts';
import { readAddress, writeAddress } from '../../client/state/address.ts';
import { readPoint, writePoint } from '../../client/state/marked-point.ts';
import { toVn2000 } from '../../geo/vn2000.ts';
import { findZone, type Zone } from '../../geo/vn2000-zones.ts';
import { controlPoints } from '../geo/fixtures/control-points.ts';

const langSon = findZone(107.25) as Zone;

describe('typed coordinates', () => {
  it.each(controlPoints)('metres of EPSG:$epsg lead to the control point within a millimetre', ({ epsg, e, n, lon, lat }) => {
    const spot = spotOf(`${e} ${n}`, findZone(epsg));
    expect(spot).toEqual({ at: { lon: expect.closeTo(lon, 7.9), lat: expect.closeTo(lat, 7.9) } });
  });

  it('need no meridian in degrees, one in metres, and bring their own where it is written', () => {
    expect(spotOf('21,8530; 106,7615', undefined)).toEqual({ at: { lon: 106.7615, lat: 21.853 } });
    expect(spotOf('449314.131 2417472.191', undefined)).toEqual({ problem: 'no-zone' });
    const spot = spotOf('X = 2417472.191; Y = 449314.131 (VN-2000, KTT 107°15′, múi 3°)', findZone(105));
    expect(spot).toEqual({ at: { lon: expect.closeTo(106.7615, 7), lat: expect.closeTo(21.853, 7) }, zone: langSon });
  });

  it.each([
    ['2417472.191 449314.131', 'swapped'],
    ['950000 2417472', 'outside-zone'],
    ['48.85, 2.35', 'outside-vietnam'],
    ['449314.131 2417472.191 KTT 107°20′', 'unknown-meridian'],
    ['21°61′00″N 106°45′00″E', 'bad-minutes'],
  ])('%s: %s, and there is a text for it', (text, problem) => {
    expect(spotOf(text, langSon)).toMatchObject({ problem });
    expect(coordinates).toHaveProperty([problem, 'vi']);
  });

  it('are left to the search where they are none', () => expect(spotOf('QL4B', langSon)).toBeNull());
});

describe('readout', () => {
  it('agrees with the server’s own reckoning, to the digit', () => {
    expect(planeOf({ lon: 106.7615, lat: 21.853 }, langSon)).toEqual(toVn2000([106.7615, 21.853], 9215));
    expect(planeOf({ lon: 103, lat: 21.8 }, langSon)).toBe('outside-zone');
    expect(planeOf({ lon: 106, lat: 30 }, langSon)).toBe('outside-vietnam');
  });

  it('writes figures as people there do', () => {
    expect(formatMetres(449314.131, 'vi', 3)).toBe('449.314,131');
    expect(formatMetres(2417472.191, 'en', 0)).toBe('2,417,472');
    expect(formatDegrees(21.853, 'lat', 'vi')).toBe('21,853000° B');
    expect(formatDegrees(106.7615, 'lon', 'vi')).toBe('106,761500° Đ');
    expect(formatDegrees(21.853, 'lat', 'en')).toBe('21.853000° N');
    expect(formatDegrees(106.7615, 'lon', 'zh')).toBe('东经106.761500°');
  });
});

describe('the address', () => {
  it('holds a point to a tenth of a millimetre and a zone by meridian or code', () => {
    const at = { lon: 106.761500123, lat: 21.85300001 };
    expect(readPoint(writePoint(at))).toEqual(at);
    for (const zone of [langSon, findZone(3405) as Zone]) {
      const { at: readAt, zone: readZone, dropped } = readAddress(writeAddress({ filter: {}, at, zone }));
      expect([readAt, readZone, dropped]).toEqual([at, zone, undefined]);
    }
    expect(writeAddress({ filter: {}, zone: langSon })).toBe('?cm=107.25');
  });

  it.each(['at=21', 'at=449314,2417472', 'at=a,b', 'at=106,21,5', 'at=1e2,2', 'cm=107.2', 'cm=6957', 'cm=', 'cm=NaN', 'cm=0x69'])(
    'drops %s and says so',
    (query) => {
      const view = readAddress(`?${query}`);
      expect([view.at, view.zone, view.dropped?.length]).toEqual([undefined, undefined, 1]);
    },
  );
});
