import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoordinates, writeDms, writeVn2000, writeWgs84 } from '../../geo/coordinates.ts';
import { findZone, zones } from '../../geo/vn2000-zones.ts';

const place = { point: { system: 'wgs84', lon: 106.7615, lat: 21.853 } };
const plane = { point: { system: 'vn2000', plane: { e: 449314.131, n: 2417472.191 } } };

describe('typed degrees', () => {
  it.each([
    '21.8530, 106.7615',
    '106.7615 21.8530',
    '21.8530,106.7615',
    '21,8530; 106,7615',
    '21,8530 106,7615',
    '21,8530, 106,7615',
    '21,8530,106,7615',
    '  21.8530° N / 106.7615° E ',
    '21,85300° B, 106,76150° Đ',
    '106,7615Đ 21,853B',
    'vĩ độ 21,853; kinh độ 106,7615',
    'Kinh độ: 106.7615, vĩ độ: 21.853',
    'lat=21.853, lon=106.7615',
    'x = 106.7615, y = 21.853',
    'N 21.853 E 106.7615',
  ])('%s', (text) => expect(readCoordinates(text)).toEqual(place));

  it.each([
    '21°51′10.8″N 106°45′41.4″E',
    `21°51'10.8"N, 106°45'41.4"E`,
    `21°51'10.8''N 106°45'41.4''E`,
    '21°51′10,8″B 106°45′41,4″Đ',
    '106°45′41,4″Đ; 21°51′10,8″B',
    '21°51.18′ 106°45.69′',
    '21°51′10.8″N106°45′41.4″E',
    'B 21°51′10,8″ Đ 106°45′41,4″',
    '21 ° 51 ′ 10.8 ″ N 106 ° 45 ′ 41.4 ″ E',
    '21°51′10.8″ 106°45′41.4″',
  ])('%s', (text) => {
    const reading = readCoordinates(text);
    expect(reading).toMatchObject({ point: { system: 'wgs84', lon: expect.closeTo(106.7615, 9), lat: expect.closeTo(21.853, 9) } });
  });

  it('reads NFD as well', () => expect(readCoordinates('vĩ độ 21,853; kinh độ 106,7615'.normalize('NFD'))).toEqual(place));
});

describe('typed metres', () => {
  it.each([
    '449314.131 2417472.191',
    '449314,131 2417472,191',
    '449.314,131 2.417.472,191',
    '449,314.131 2,417,472.191',
    '449314.131, 2417472.191',
    '449314,131; 2417472,191',
    'X = 2417472.191; Y = 449314.131',
    'Y=449314,131 X=2417472,191',
    'N 2417472.191 E 449314.131',
    '449314.131 m 2417472.191 m',
  ])('%s', (text) => expect(readCoordinates(text)).toEqual(plane));

  it.each([
    'X = 2417472.191; Y = 449314.131 (VN-2000, KTT 107°15′, múi 3°)',
    '449314.131 2417472.191 KTT 107°15',
    'VN2000 KTT 107.25: 449314.131 2417472.191',
    'kinh tuyến trục 107°15′, múi 3°; 449314.131 2417472.191',
  ])('%s', (text) => expect(readCoordinates(text)).toEqual({ point: { ...plane.point, zone: findZone(9215) } }));
});

describe('what cannot be used says why', () => {
  it.each([
    ['2417472.191 449314.131', 'swapped'],
    ['X = 449314.131; Y = 2417472.191', 'swapped'],
    ['21.853E 106.7615N', 'swapped-degrees'],
    ['21.853N 20.5N', 'same-axis'],
    ['21°61′10.8″N 106°45′41.4″E', 'bad-minutes'],
    ['21°51′60″N 106°45′41.4″E', 'bad-minutes'],
    ['21.5°51′N 106°45′E', 'bad-minutes'],
    ['21°51′N 106°45′Đ', 'ambiguous'],
    ['48.8566, 2.3522', 'outside-vietnam'],
    ['21.853S 106.7615E', 'outside-vietnam'],
    ['10.5 20.3', 'outside-vietnam'],
    ['449314.131 21.853', 'mixed'],
    ['9449314.131 2417472.191', 'outside-vietnam'],
    ['21°51′10.8″N', 'incomplete'],
    ['449314.131 2417472.191 KTT 107°20′', 'unknown-meridian'],
    ['449314.131 2417472.191 (VN-2000, UTM 50N, múi 6°)', 'unknown-meridian'],
  ])('%s: %s', (text, problem) => expect(readCoordinates(text)).toEqual({ problem }));

  it.each([
    '',
    'QL4B',
    'cao tốc Hữu Nghị – Chi Lăng',
    '2026 2030',
    '2026-2030',
    '1/2026',
    '59,87',
    '59,87 km',
    '21',
    '106, 7615',
    'L01',
    '12+300',
    '32/NQ-HĐND',
  ])('%j is something to search for', (text) => expect(readCoordinates(text)).toBeNull());

  it('never throws', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789.,;:°′″\'"NSEWBĐTXY=- ()/kt') });
    fc.assert(fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => void readCoordinates(text)));
  });
});

describe('what is written is read again', () => {
  const lon = fc.double({ min: 101, max: 118, noNaN: true });
  const lat = fc.double({ min: 6, max: 24, noNaN: true });

  it('degrees, within a millimetre, in either form', () => {
    fc.assert(
      fc.property(lon, lat, (lon, lat) => {
        for (const [text, digits] of [
          [writeWgs84({ lon, lat }), 7.9],
          [writeDms({ lon, lat }), 7.4],
        ] as const) {
          const reading = readCoordinates(text);
          expect(reading).toMatchObject({ point: { system: 'wgs84', lon: expect.closeTo(lon, digits), lat: expect.closeTo(lat, digits) } });
        }
      }),
    );
  });

  it('metres, to the millimetre and with their zone', () => {
    const metres = (min: number, max: number) => fc.integer({ min: min * 1000, max: max * 1000 }).map((mm) => mm / 1000);
    fc.assert(
      fc.property(metres(160_000, 840_000), metres(850_000, 2_650_000), fc.constantFrom(...zones), (e, n, zone) => {
        expect(readCoordinates(writeVn2000({ e, n }, zone))).toEqual({ point: { system: 'vn2000', plane: { e, n }, zone } });
      }),
    );
  });

  it('a full minute is not written as 60 seconds', () => {
    expect(writeDms({ lon: 106.99999999999, lat: 21.853 })).toBe('21°51′10.8000″N 107°00′00.0000″E');
  });
});
