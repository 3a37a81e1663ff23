import proj4, { type Converter } from 'proj4';
import { isInVietnam, isPlane } from './vn2000-extent.ts';
import { findZone, formatMeridian, type Zone, zones } from './vn2000-zones.ts';

/** Easting and northing in metres. Offices write x for the northing and y for the easting. */
export interface Plane {
  e: number;
  n: number;
}

/** Why a position or a meridian was refused. */
export type Vn2000Problem = 'unknown-meridian' | 'swapped' | 'metres' | 'not-metres' | 'outside-vietnam' | 'outside-zone';

/** `problem` says why, for a program; the message says it to a person who reads logs, with the value. */
export class Vn2000Error extends Error {
  override name = 'Vn2000Error';
  constructor(
    readonly problem: Vn2000Problem,
    message: string,
  ) {
    super(message);
  }
}

/**
 * How far from its meridian a zone still serves, in degrees: provinces lie up to two degrees from their own (EPSG's
 * areas of use), and beyond three a metre on the plane is off by more than a millimetre on the ground. Zones of six
 * degrees reach to 4.5, so that one of them holds any work from north to south.
 */
const REACH = { 3: 3, 6: 4.5 } as const;

/**
 * Seven parameters from VN-2000 to WGS84, metres, arc seconds and ppm, by the position vector convention (EPSG
 * operation 6960). Quyết định 05/2007/QĐ-BTNMT prints the rotations for the coordinate frame convention, with the
 * opposite signs; taken over unchanged they would put a point some 0.7 m beside.
 */
const TO_WGS84 = '-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278';

/** A zone as PROJ and PostGIS take it. */
export const projOf = ({ meridian, k }: Zone): string =>
  `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=${k} +x_0=500000 +y_0=0 +ellps=WGS84 +towgs84=${TO_WGS84} +units=m +no_defs`;

const converters = new Map(zones.map((zone) => [zone, proj4('+proj=longlat +datum=WGS84 +no_defs', projOf(zone))]));

/**
 * WGS84 → VN-2000.
 * @param position longitude, latitude in degrees; the height is taken as 0 m above the ellipsoid
 * @param meridianOrEpsg as `findZone` takes it
 * @throws Vn2000Error
 */
export function toVn2000([lon, lat]: readonly [number, number], meridianOrEpsg: number): Plane {
  const zone = zoneFor(meridianOrEpsg);
  checkPosition(lon, lat);
  checkReach(lon, zone);
  const [e, n] = converterOf(zone).forward([lon, lat]) as [number, number];
  return { e, n };
}

/**
 * VN-2000 → WGS84, the exact inverse of `toVn2000`.
 * @returns longitude, latitude in degrees
 * @throws Vn2000Error
 */
export function fromVn2000({ e, n }: Plane, meridianOrEpsg: number): [number, number] {
  const zone = zoneFor(meridianOrEpsg);
  checkPlane(e, n);
  const converter = converterOf(zone);
  const guess = converter.inverse([e, n]) as [number, number];
  // The way back starts from height 0 on the other ellipsoid, which costs up to 1.6 mm: what comes out is put in again
  // and the difference made good.
  const [e2, n2] = converter.forward(guess) as [number, number];
  const [lon, lat] = converter.inverse([2 * e - e2, 2 * n - n2]) as [number, number];
  if (!isInVietnam(lon, lat)) throw outsideZone(`E ${e}, N ${n}`, zone);
  checkReach(lon, zone);
  return [lon, lat];
}

function zoneFor(meridianOrEpsg: number): Zone {
  const zone = findZone(meridianOrEpsg);
  if (zone) return zone;
  const known = zones.filter((z) => z.width === 3).map((z) => z.meridian);
  throw new Vn2000Error('unknown-meridian', `VN-2000 has no zone ${meridianOrEpsg}; its meridians are ${known.join(', ')}`);
}

function converterOf(zone: Zone): Converter {
  const converter = converters.get(zone);
  if (!converter) throw new Error(`no converter for EPSG:${zone.epsg}`);
  return converter;
}

function checkPosition(lon: number, lat: number): void {
  if (isInVietnam(lon, lat)) return;
  const said = `longitude ${lon}, latitude ${lat}`;
  if (isInVietnam(lat, lon)) throw new Vn2000Error('swapped', `${said}: latitude and longitude are exchanged`);
  if (isPlane(lon, lat) || isPlane(lat, lon)) throw new Vn2000Error('metres', `${said}: these are metres, not degrees`);
  throw new Vn2000Error('outside-vietnam', `${said}: not in Vietnam`);
}

function checkPlane(e: number, n: number): void {
  if (isPlane(e, n)) return;
  const said = `E ${e}, N ${n}`;
  if (isPlane(n, e)) throw new Vn2000Error('swapped', `${said}: easting and northing are exchanged`);
  if (isInVietnam(e, n) || isInVietnam(n, e)) throw new Vn2000Error('not-metres', `${said}: these are degrees, not metres`);
  throw new Vn2000Error('outside-vietnam', `${said}: not in Vietnam`);
}

function checkReach(lon: number, zone: Zone): void {
  if (Math.abs(lon - zone.meridian) > REACH[zone.width]) throw outsideZone(`longitude ${lon}`, zone);
}

function outsideZone(said: string, { meridian, width }: Zone): Vn2000Error {
  return new Vn2000Error('outside-zone', `${said}: too far from the meridian ${formatMeridian(meridian)} of a zone of ${width} degrees`);
}
