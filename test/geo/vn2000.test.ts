import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromVn2000, toVn2000, Vn2000Error } from '../../geo/vn2000.ts';
import { findZone, formatMeridian, zoneKey, zoneOfPlaces, zones } from '../../geo/vn2000-zones.ts';
import { controlPoints } from './fixtures/control-points.ts';
import { byProj } from './fixtures/vn2000-by-proj.ts';

const MILLIMETRE = 1e-3;
/** Metres on the ground between two positions close to each other. */
const apart = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(((a[0] ?? 0) - (b[0] ?? 0)) * 111_320 * Math.cos(((a[1] ?? 0) * Math.PI) / 180), ((a[1] ?? 0) - (b[1] ?? 0)) * 110_600);

describe('control points', () => {
  it.each(controlPoints)('$lon, $lat in EPSG:$epsg, both ways within a millimetre', ({ epsg, lon, lat, e, n }) => {
    const plane = toVn2000([lon, lat], epsg);
    expect(Math.hypot(plane.e - e, plane.n - n)).toBeLessThan(MILLIMETRE);
    expect(apart(fromVn2000({ e, n }, epsg), [lon, lat])).toBeLessThan(MILLIMETRE);
    expect(toVn2000([lon, lat], zoneKey(findZone(epsg) as NonNullable<ReturnType<typeof findZone>>))).toEqual(plane);
  });
});

describe('against PROJ', () => {
  it('every zone, from the far south to the north, within a tenth of a millimetre', () => {
    expect(new Set(byProj.map(([epsg]) => epsg))).toEqual(new Set(zones.map(({ epsg }) => epsg)));
    for (const [epsg, lon, lat, e, n] of byProj) {
      const plane = toVn2000([lon, lat], epsg);
      expect(Math.hypot(plane.e - e, plane.n - n), `${epsg} ${lon} ${lat}`).toBeLessThan(1e-4);
    }
  });
});

describe('round trip', () => {
  it('is within a micrometre anywhere in Vietnam, in any zone that reaches there', () => {
    const inZone = fc
      .constantFrom(...zones)
      .chain((zone) => fc.tuple(fc.constant(zone), fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: 6, max: 24, noNaN: true })))
      .map(([zone, off, lat]) => ({ zone, lon: Math.min(118, Math.max(101, zone.meridian + off)), lat }));
    fc.assert(
      fc.property(inZone, ({ zone, lon, lat }) => {
        // At the very edge of the extent the way back may fall a hair outside.
        fc.pre(lon > 101.0001 && lon < 117.9999 && lat > 6.0001 && lat < 23.9999 && Math.abs(lon - zone.meridian) < 2.9999);
        expect(apart(fromVn2000(toVn2000([lon, lat], zone.epsg), zone.epsg), [lon, lat])).toBeLessThan(1e-6);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('zones', () => {
  it('are named once, by meridian or by code', () => {
    expect(new Set(zones.map(zoneKey)).size).toBe(zones.length);
    for (const zone of zones) expect(findZone(zoneKey(zone))).toBe(zone);
    expect(findZone(105)?.epsg).toBe(5897);
  });

  it.each([105.2, 101, 0, 6956, 6959, 4326, 48, Number.NaN])('has no %d', (value) => expect(findZone(value)).toBeUndefined());

  it('are assumed only for provinces that are known, and only when they agree', () => {
    expect(zoneOfPlaces(['lang-son'])?.meridian).toBe(107.25);
    expect(zoneOfPlaces(['binh-duong', 'ho-chi-minh'])?.meridian).toBe(105.75);
    expect(zoneOfPlaces(['lang-son', 'bac-giang'])).toBeUndefined();
    expect(zoneOfPlaces(['lang-son', 'cao-bang'])).toBeUndefined();
    expect(zoneOfPlaces(['cao-bang'])).toBeUndefined();
    expect(zoneOfPlaces([])).toBeUndefined();
  });

  it('are written as offices write them', () => {
    expect([107.25, 105, 104.5].map(formatMeridian)).toEqual(['107°15′', '105°00′', '104°30′']);
  });
});

describe('refused with the reason', () => {
  const refusal = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      return error instanceof Vn2000Error ? error.problem : error;
    }
  };
  it.each([
    ['a meridian that does not exist', () => toVn2000([106.7615, 21.853], 107.2), 'unknown-meridian'],
    ['the codes with exchanged axes', () => toVn2000([106.7615, 21.853], 6957), 'unknown-meridian'],
    ['latitude first', () => toVn2000([21.853, 106.7615], 107.25), 'swapped'],
    ['metres for degrees', () => toVn2000([449314.131, 2417472.191], 107.25), 'metres'],
    ['another country', () => toVn2000([2.35, 48.86], 107.25), 'outside-vietnam'],
    ['no number', () => toVn2000([Number.NaN, 21], 107.25), 'outside-vietnam'],
    ['a zone far away', () => toVn2000([103, 21], 107.25), 'outside-zone'],
    ['northing first', () => fromVn2000({ e: 2417472.191, n: 449314.131 }, 107.25), 'swapped'],
    ['degrees for metres', () => fromVn2000({ e: 106.7615, n: 21.853 }, 107.25), 'not-metres'],
    ['metres of nowhere', () => fromVn2000({ e: 449314, n: 9_000_000 }, 107.25), 'outside-vietnam'],
    ['a place west of the country', () => fromVn2000({ e: 190_000, n: 2_000_000 }, 102), 'outside-zone'],
    ['an easting too far out', () => fromVn2000({ e: 900_000, n: 2_000_000 }, 107.25), 'outside-zone'],
  ])('%s', (_, call, problem) => expect(refusal(call)).toBe(problem));
});
