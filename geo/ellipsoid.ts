import type { Position } from 'geojson';

/** WGS84: semi-major axis in metres, and the square of the eccentricity. */
const A = 6_378_137;
const E2 = 0.006_694_379_990_14;
const RAD = Math.PI / 180;

/** Metres of one degree of longitude and of latitude at a latitude, on the ellipsoid of WGS84. */
export function metresPerDegree(lat: number): [lon: number, lat: number] {
  const w2 = 1 - E2 * Math.sin(lat * RAD) ** 2;
  return [(A / Math.sqrt(w2)) * Math.cos(lat * RAD) * RAD, ((A * (1 - E2)) / w2 ** 1.5) * RAD];
}

/** Length of a line in metres on the ellipsoid, good to 1 in 10 000 for legs up to some 100 km. Positions are [lon, lat]. */
export function ellipsoidMetres(line: readonly Position[]): number {
  return line.reduce((sum, b, i) => {
    const a = line[i - 1];
    if (!a) return sum;
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [a, b];
    const [kx, ky] = metresPerDegree((ay + by) / 2);
    return sum + Math.hypot((bx - ax) * kx, (by - ay) * ky);
  }, 0);
}
