import { type Part, readPart } from './coordinate-part.ts';
import type { Plane } from './vn2000.ts';
import { isInVietnam, isPlane } from './vn2000-extent.ts';
import { findZone, formatMeridian, type Zone, zones } from './vn2000-zones.ts';

/**
 * Typed coordinates: degrees on WGS84, or metres on VN-2000. Which is which, and in what order, follows from where
 * Vietnam lies: no latitude there is a longitude, no degree a metre.
 */

/** What was typed. `zone` only where the text itself names it. Degrees, or metres. */
export type TypedPoint = { system: 'wgs84'; lon: number; lat: number } | { system: 'vn2000'; plane: Plane; zone?: Zone };

/**
 * Why coordinates cannot be used. `swapped`: northing before easting (or x and y against their meaning here);
 * `same-axis`: two latitudes or two longitudes; `mixed`: degrees beside metres; `ambiguous`: more than one place.
 */
export type CoordinateProblem =
  | 'incomplete'
  | 'bad-minutes'
  | 'swapped'
  | 'swapped-degrees'
  | 'same-axis'
  | 'mixed'
  | 'ambiguous'
  | 'outside-vietnam'
  | 'unknown-meridian';

export type Reading = { point: TypedPoint } | { problem: CoordinateProblem };

/** Reads a typed pair; null for what is no coordinates at all, such as words to search for. */
export function readCoordinates(text: string): Reading | null {
  const { pair, zone } = takeZone(text.normalize('NFC').trim());
  const readings = splits(pair).map(([a, b]) => readPair(a, b));
  if (readings.length === 0) return readPart(pair)?.degrees ? { problem: 'incomplete' } : null;
  if (readings.some(({ points }) => points.length > 0) && zone === null) return { problem: 'unknown-meridian' };
  const points = new Map(readings.flatMap(({ points }) => points).map((p) => [JSON.stringify(p), p]));
  const [point] = points.values();
  if (points.size > 1) return { problem: 'ambiguous' };
  if (point) return { point: point.system === 'vn2000' && zone ? { ...point, zone } : point };
  const problems = readings.map(({ problem }) => problem).filter((p) => p !== null);
  const problem = problems.find((p) => p !== 'outside-vietnam') ?? problems[0];
  return problem ? { problem } : null;
}

/** Takes out of a text what names the zone: "(VN-2000, KTT 107°15′, múi 3°)"; `zone` null for one that does not exist. */
function takeZone(text: string): { pair: string; zone: Zone | undefined | null } {
  const meridian = /(?:ktt|kinh tuyến trục|central meridian)\s*:?\s*(\d{3})(?:[.,](\d+))?\s*[°º]?\s*(?:(\d{1,2})\s*['′’]?)?/iu.exec(text);
  const utm = /utm[^\d(]*(\d{2})/iu.exec(text);
  const pair = text
    .replace(/\([^)]*\)\s*$/, '')
    .replace(meridian?.[0] ?? '', '')
    .replace(/vn-?2000|utm[^\d(]*\d{2}\s*n?|múi (?:chiếu )?[36]\s*°?/giu, '')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '');
  if (utm) return { pair, zone: findUtm(Number(utm[1])) ?? null };
  if (!meridian) return { pair, zone: undefined };
  const [, degrees, fraction = '0', minutes = '0'] = meridian;
  return { pair, zone: findZone(Number(`${degrees}.${fraction}`) + Number(minutes) / 60) ?? null };
}

const findUtm = (number: number) => zones.find((z) => z.width === 6 && (z.meridian + 183) / 6 === number);

/** Every way to cut a text into two halves that both read as a coordinate. */
function splits(text: string): [Part, Part][] {
  return [...text.matchAll(/\s*[;,/|]\s*|\s+|(?<=[NSEWBĐDT"″”])(?=\d)/giu)].flatMap(({ index, 0: separator }): [Part, Part][] => {
    const a = readPart(text.slice(0, index));
    const b = readPart(text.slice(index + separator.length));
    return a && b ? [[a, b]] : [];
  });
}

/** The places that two halves may mean, and if none, why. */
function readPair(a: Part, b: Part): { points: TypedPoint[]; problem: CoordinateProblem | null } {
  const none = (problem: CoordinateProblem | null) => ({ points: [], problem });
  if (a.broken || b.broken) return none('bad-minutes');
  if (!a.clear && !b.clear) return none(null);
  // 21°N 106°Đ: "N" is nam, south, in the language of "Đ".
  if ((a.letterN && b.vietnamese) || (b.letterN && a.vietnamese)) return none('ambiguous');
  const values = a.values.flatMap((x) => b.values.map((y): [number, number] => [x, y]));
  const points = values.flatMap(([x, y]): TypedPoint[] => [
    ...(mayBe(a, 'north') && mayBe(b, 'east') && isInVietnam(y, x) ? [{ system: 'wgs84' as const, lon: y, lat: x }] : []),
    ...(mayBe(a, 'east') && mayBe(b, 'north') && isInVietnam(x, y) ? [{ system: 'wgs84' as const, lon: x, lat: y }] : []),
    ...(isEasting(a, b) && isPlane(x, y) ? [{ system: 'vn2000' as const, plane: { e: x, n: y } }] : []),
    ...(isNorthing(a, b) && isPlane(y, x) ? [{ system: 'vn2000' as const, plane: { e: y, n: x } }] : []),
  ]);
  return { points, problem: points.length > 0 ? null : problemOf(a, b, values) };
}

/** Whether degrees may lie on an axis; x and y say nothing of degrees. */
const mayBe = ({ axis }: Part, wanted: 'north' | 'east') => axis === undefined || axis === wanted || axis === 'x' || axis === 'y';
const counts = ({ axis, degrees }: Part, ...wanted: Part['axis'][]) => !degrees && wanted.includes(axis);
/** Metres without a word are easting, northing; with one they may stand in either order. */
const isEasting = (a: Part, b: Part) => counts(a, undefined, 'east', 'y') && counts(b, undefined, 'north', 'x');
const isNorthing = (a: Part, b: Part) =>
  (a.axis !== undefined || b.axis !== undefined) && counts(a, undefined, 'north', 'x') && counts(b, undefined, 'east', 'y');

function problemOf(a: Part, b: Part, values: readonly [number, number][]): CoordinateProblem | null {
  const some = (fits: (x: number, y: number) => boolean) => values.some(([x, y]) => fits(x, y));
  if (a.axis !== undefined && a.axis === b.axis) return 'same-axis';
  if (some((x, y) => isPlane(y, x) || isPlane(x, y))) return 'swapped';
  if (some((x, y) => isInVietnam(x, y) || isInVietnam(y, x))) return a.axis === 'south' || b.axis === 'west' ? 'outside-vietnam' : 'swapped-degrees';
  if (!a.clear || !b.clear) return null;
  if (some((x, y) => Math.abs(x) <= 180 !== Math.abs(y) <= 180)) return 'mixed';
  return 'outside-vietnam';
}

/** "21.853, 106.7615": latitude first, as maps on the web read it; to the millimetre, at least 6 decimals. */
export function writeWgs84({ lon, lat }: { lon: number; lat: number }): string {
  return `${fraction(lat)}, ${fraction(lon)}`;
}

const fraction = (degrees: number) => degrees.toFixed(8).replace(/0{1,2}$/, '');

/** "21°51′10.8000″N 106°45′41.4000″E", to 3 mm. */
export function writeDms({ lon, lat }: { lon: number; lat: number }): string {
  return `${sexagesimal(lat)}${lat < 0 ? 'S' : 'N'} ${sexagesimal(lon)}${lon < 0 ? 'W' : 'E'}`;
}

function sexagesimal(degrees: number): string {
  // In units of the last digit, so that 59.99996″ becomes the next minute.
  const units = Math.round(Math.abs(degrees) * 3600 * 10_000);
  const seconds = (units % 600_000) / 10_000;
  const minutes = Math.floor(units / 600_000) % 60;
  return `${Math.floor(units / 36_000_000)}°${String(minutes).padStart(2, '0')}′${seconds.toFixed(4).padStart(7, '0')}″`;
}

/** As offices write it, x to the north: "X = 2417472.191; Y = 449314.131 (VN-2000, KTT 107°15′, múi 3°)". */
export function writeVn2000({ e, n }: Plane, zone: Zone): string {
  return `X = ${n.toFixed(3)}; Y = ${e.toFixed(3)} (VN-2000, ${zoneName(zone)})`;
}

/** "KTT 107°15′, múi 3°" (central meridian, width of the zone), "UTM 48N, múi 6°". */
export function zoneName({ meridian, width }: Zone): string {
  return width === 3 ? `KTT ${formatMeridian(meridian)}, múi 3°` : `UTM ${(meridian + 183) / 6}N, múi 6°`;
}
