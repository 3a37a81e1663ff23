/**
 * The plane coordinate systems of VN-2000: Transverse Mercator on the WGS84 ellipsoid, false easting 500 000 m, false
 * northing 0. Codes, meridians and scales are those of the EPSG dataset. Left out for good: 6956–6959, in which false
 * easting and northing are exchanged.
 */

/** `meridian` in degrees east; `width` of the zone in degrees; `k` the scale on the meridian. */
export interface Zone {
  epsg: number;
  meridian: number;
  width: 3 | 6;
  k: 0.9999 | 0.9996;
  /**
   * Ids of provinces (63 before 01/07/2025) known to work in this zone. Most are not known here, and a merged province
   * may keep a meridian per file: for those nothing is assumed, the reader chooses.
   */
  provinces: readonly string[];
}

const zone3 = (epsg: number, meridian: number, provinces: readonly string[] = []): Zone => ({ epsg, meridian, width: 3, k: 0.9999, provinces });
const utm = (epsg: number, meridian: number): Zone => ({ epsg, meridian, width: 6, k: 0.9996, provinces: [] });

/** From west to east, the two zones of six degrees last. */
export const zones: readonly Zone[] = [
  zone3(5896, 102),
  zone3(9205, 103),
  zone3(9206, 104),
  zone3(9207, 104.5),
  zone3(9208, 104.75),
  zone3(5897, 105),
  zone3(9209, 105.5, ['ha-tinh']),
  zone3(9210, 105.75, ['binh-duong', 'ho-chi-minh']),
  zone3(9211, 106),
  zone3(9212, 106.25),
  zone3(9213, 106.5),
  zone3(9214, 107, ['bac-giang']),
  zone3(9215, 107.25, ['lang-son']),
  zone3(9216, 107.5),
  zone3(5899, 107.75),
  zone3(5898, 108),
  zone3(9217, 108.25),
  zone3(9218, 108.5),
  utm(3405, 105),
  utm(3406, 111),
];

/** The zone of an EPSG code (9215), or of three degrees about a meridian in degrees (107.25); undefined where there is none. */
export function findZone(meridianOrEpsg: number): Zone | undefined {
  return zones.find((z) => z.epsg === meridianOrEpsg || (z.width === 3 && z.meridian === meridianOrEpsg));
}

/** The zone that all these places work in; undefined if one is not known, or two differ. */
export function zoneOfPlaces(places: readonly string[]): Zone | undefined {
  const [first, ...others] = places.map((id) => zones.find((z) => z.provinces.includes(id)));
  return others.every((zone) => zone === first) ? first : undefined;
}

/** 107.25 → 107°15′, as offices write a central meridian (kinh tuyến trục). */
export function formatMeridian(meridian: number): string {
  const minutes = Math.round((meridian % 1) * 60);
  return `${Math.floor(meridian)}°${String(minutes).padStart(2, '0')}′`;
}

/** How the zone is named in an address and in a query: by its meridian, or by its EPSG code where that is not enough. */
export function zoneKey({ epsg, meridian, width }: Zone): number {
  return width === 3 ? meridian : epsg;
}
